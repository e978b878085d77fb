import type { Graph, Run } from '@heming/graph/driver'
import {
  addToOutbox,
  defineEntryKind,
  deleteEntriesOfPerson,
  type NewOutboxEntry,
} from '@heming/graph/outbox'
import { z } from 'zod'
import { defineConsumer, type OutboxConsumer, PermanentFailure } from '../outbox/outbox-runner.ts'
import type { Mailer, MailMessage, MailTransport } from './mailer.ts'

const MAIL = defineEntryKind('mail')

/** A message as an outbox entry holds it. */
export const messageShape = z.object({
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  about: z.string().optional(),
})

/** Mail to one address goes out in the order in which it was written. */
const subjectOf = (address: string) => `mail:${address.toLowerCase()}`

/** A message as an entry of the outbox, to be added in the transaction of the write that it follows from. */
export function mailEntry(message: MailMessage): NewOutboxEntry {
  const { to, about = null } = message
  return { kind: MAIL, subject: subjectOf(to), about, payload: { ...message } }
}

/** Adds a message to the outbox in the transaction of the write that it follows from. */
export async function addMail(run: Run, message: MailMessage): Promise<void> {
  await addToOutbox(run, [mailEntry(message)])
}

/** A message as something that follows from an event. */
export const mailEffect = (message: MailMessage) => (run: Run) => addMail(run, message)

/**
 * Keeps messages in the outbox until a transport has taken them: a mail server that is down for days loses
 * none, and no request waits for it. `send` throws GraphUnavailable only.
 */
export function outboxMailer(graph: Graph, transport: MailTransport): Mailer {
  return {
    send: (message) => graph.write(mailEffect(message)),
    async deleteOf({ address, accountId }) {
      await deleteEntriesOfPerson(graph, { subject: subjectOf(address), about: accountId })
      await transport.deleteOf({ address, accountId })
    },
  }
}

/**
 * Hands messages over to a transport. Each has the id of its entry as Message-ID, the same at each attempt,
 * so that a message that was sent just before a crash is recognised by a recipient who gets it twice.
 */
export function mailConsumer(transport: MailTransport): OutboxConsumer {
  return defineConsumer<MailMessage>({
    kind: MAIL,
    payload: messageShape,
    async consume(message, { id, onLost }) {
      try {
        await transport.deliver({ ...message, id }, onLost)
      } catch (error) {
        throw describeFailure(error)
      }
    },
  })
}

const failureShape = z.object({
  code: z.string().optional(),
  responseCode: z.number().optional(),
  command: z.string().optional(),
})

/**
 * What went wrong, without the words of the server: they may quote the address of somebody who has no account
 * here. A PermanentFailure where it rejected the recipient or the message (SMTP 5xx); a wrong password of
 * ours is fixed by the operator.
 */
function describeFailure(error: unknown): Error {
  const { code = 'unknown', responseCode, command } = failureShape.catch({}).parse(error)
  const text = ['The mail was not taken:', code, responseCode, command].filter(Boolean).join(' ')
  const rejected = (code === 'EENVELOPE' || code === 'EMESSAGE') && (responseCode ?? 0) >= 500
  return rejected ? new PermanentFailure(text) : new Error(text)
}
