import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { findEvents } from '@heming/graph/audit'
import type { Graph } from '@heming/graph/driver'
import { countOutboxEntries } from '@heming/graph/outbox'
import { connectTestGraph } from '@heming/graph/testing'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { startKilledOutbox } from './outbox/killed-outbox.ts'
import { startSmtpServer, type TestSmtpServer } from './smtp-server.ts'

/** More of them by `npm run test:long`. */
const KILLS = Number(process.env.OUTBOX_KILLS ?? 10)

/** Writes for each process that is killed. */
const WRITES = 4

/** Milliseconds after the first commit within which a process is killed. */
const LIFETIME = 400

/** Max time after the first commit until a mail has come, in milliseconds. */
const MAIL_TIMEOUT = 5_000

/** Delay of a response of the mail server, in milliseconds: a kill may come before it. */
const mailDelay = () => 20 + Math.random() * 80

const queue = randomUUID()
let graph: Graph
let server: TestSmtpServer
let onMail = () => {}
beforeAll(async () => {
  graph = await connectTestGraph({ queue })
  server = await startSmtpServer({
    beforeResponse() {
      onMail()
      return sleep(mailDelay())
    },
  })
})
afterAll(async () => {
  await graph.close()
  await server.stop()
})

const start = () => startKilledOutbox({ graph: inject('neo4j'), queue, smtpUrl: server.url() })
const countWaiting = async () => (await countOutboxEntries(graph, 'WAITING')).count

test(
  'whenever the api is killed, what follows a write happens once in the graph, and its mail comes under one id',
  async () => {
    const tried: string[] = []
    const confirmed = new Set<string>()
    let interrupted = 0
    for (let kill = 0; kill < KILLS; kill += 1) {
      const outbox = await start()
      const ids = Array.from({ length: WRITES }, () => randomUUID())
      tried.push(...ids)
      const writes = ids.map((id) => outbox.write(id, `${id}@people.example`).then(() => confirmed.add(id)))
      const mailed = new Promise<void>((resolve) => {
        onMail = resolve
      })
      await Promise.race(writes)
      // Every other one when a mail has come and is not yet answered.
      if (kill % 2 === 0) await sleep(Math.random() * LIFETIME)
      else await Promise.race([mailed, sleep(MAIL_TIMEOUT)])
      await outbox.kill()
      if ((await countWaiting()) > 0) interrupted += 1
    }
    // Otherwise nothing was interrupted, and nothing is shown.
    expect(interrupted).toBeGreaterThan(KILLS / 10)

    const last = await start()
    await expect.poll(countWaiting, { timeout: 60_000 }).toBe(0)
    await last.kill()
    expect((await countOutboxEntries(graph, 'FAILED')).count).toBe(0)

    const mailIds = new Map<string, string[]>()
    for (const { to, mail } of server.delivered) {
      const id = to.join().split('@')[0] ?? ''
      mailIds.set(id, [...(mailIds.get(id) ?? []), mail.messageId ?? ''])
    }
    const all = new Set<string>()
    let written = 0
    for (const id of tried) {
      const { rows } = await findEvents(graph, { accountId: id }, { first: 10, after: null })
      const actions = rows.map(({ action }) => action).sort()
      const ids = new Set(mailIds.get(id))
      // A kill may come before a write; a confirmed one is there.
      if (confirmed.has(id) || actions.length > 0) {
        expect(actions).toEqual(['CONSUMED', 'WRITTEN'])
        expect(ids.size).toBe(1)
        written += 1
        for (const messageId of ids) all.add(messageId)
      } else expect(ids.size).toBe(0)
    }
    expect(all.size).toBe(written)
    const repeated = server.delivered.length - all.size
    expect(repeated).toBeGreaterThan(0)
    console.info(
      `${KILLS} kills, ${interrupted} with work left; ${all.size} mails, ${repeated} of them repeated.`,
    )
  },
  60_000 + KILLS * 15_000,
)
