import { connectGraph, type GraphSettings } from '@heming/graph/driver'
import { addToOutbox, defineEntryKind } from '@heming/graph/outbox'
import { writeEvent } from '@heming/graph/testing'
import { pino } from 'pino'
import { z } from 'zod'
import { mailConsumer, mailEffect } from '../../src/kernel/mail/mail-outbox.ts'
import { smtpTransport } from '../../src/kernel/mail/mailer.ts'
import { defineConsumer, startOutbox } from '../../src/kernel/outbox/outbox-runner.ts'

/** What the parent passes. */
export interface KilledOutboxSettings {
  graph: GraphSettings
  queue: string
  smtpUrl: string
}

/** Milliseconds after which what a killed process had taken is free again. */
const LOCK = 1_500

const DECIDED = defineEntryKind('test.decided')

/**
 * The outbox as a process of its own, made to be killed. For each message of its parent it writes an event
 * with an outbox entry; the entry's consumer writes a second event and a mail.
 */
const settings = JSON.parse(process.argv[2] ?? '') as KilledOutboxSettings
process.once('disconnect', () => process.exit())

const graph = connectGraph(settings.graph, { queue: settings.queue, transactionTimeout: 30_000 })
const tellsDecision = defineConsumer({
  kind: DECIDED,
  payload: z.object({ to: z.string() }),
  consume: ({ to }, { subject, complete }) =>
    graph.write(async (run) => {
      await writeEvent(run, { actor: 'test', action: 'CONSUMED', subject })
      await mailEffect({ to, subject: 'A decision', text: 'It is decided.' })(run)
      await complete(run)
    }),
})
const transport = smtpTransport(settings.smtpUrl, 'Heming <no-reply@heming.example>', '/nowhere')
startOutbox(graph, [tellsDecision, mailConsumer(transport)], pino({ level: 'silent' }), { lockFor: LOCK })

process.on('message', ({ id, to }: { id: string; to: string }) => {
  const written = graph.write(async (run) => {
    await writeEvent(run, { actor: 'test', action: 'WRITTEN', subject: id })
    await addToOutbox(run, [{ kind: DECIDED, subject: id, payload: { to } }])
  })
  written.then(
    () => process.send?.({ written: id }),
    () => process.exit(1),
  )
})
process.send?.({ ready: true })
