import {
  countAttemptIn,
  type FirmRequestRow,
  findReviewerContacts,
  type Graph,
  type ReviewerContact,
  type Run,
  resetAttempts,
} from '@heming/graph'
import { addToOutbox } from '@heming/graph/outbox'
import type { ConsumerContext, Effect } from '../../kernel/outbox/event-consumer.ts'
import { addMail } from '../../mail/mail-outbox.ts'
import { type WaitingRequest, writeWaitingRequest } from '../../mail/request-mail.ts'
import { linkToQueue, QUEUES, REVIEW_DIGEST, type ReviewDigest } from './reviews.consumers.ts'

const HOUR = 60 * 60

/** A request that is withdrawn and made again is told once in this time. */
const SAME_REQUEST = { windowSeconds: 24 * HOUR, max: 1 }

type Requested = Pick<FirmRequestRow, 'status' | 'reviewer' | 'firmId' | 'accountId'>

/**
 * Mails to everybody who decides on a request that it waits, one each; none where it no longer does, where the same account made the same
 * request before within a day, and to a reviewer who has had enough of them within an hour: that more wait is told at its end.
 */
export async function notifyReviewers(
  { graph, site, noticesPerHour }: ConsumerContext,
  kind: WaitingRequest,
  request: Requested,
  firm: { nameZh: string; nameEn: string },
): Promise<Effect[]> {
  if (request.status !== 'PENDING') return []
  const { reviewer, firmId, accountId } = request
  const queue = QUEUES[kind]
  const contacts = await findReviewerContacts(graph, { reviewer, firmId, exceptAccountId: accountId })
  const notify = async (run: Run, contact: ReviewerContact) => {
    const limit = { windowSeconds: HOUR, max: noticesPerHour }
    const name = `notices:${queue}:${reviewer}:${contact.accountId}`
    const { count, allowed, retryAfterSeconds } = await countAttemptIn(run, name, limit)
    if (allowed) {
      await addMail(run, writeWaitingRequest(kind, contact, firm, linkToQueue(site, queue)))
    } else if (count === noticesPerHour + 1) {
      const digest: ReviewDigest = { queue, reviewer, accountId: contact.accountId }
      const entry = { kind: REVIEW_DIGEST, subject: name, about: contact.accountId, payload: { ...digest } }
      await addToOutbox(run, [{ ...entry, delaySeconds: retryAfterSeconds }])
    }
  }
  return [
    async (run) => {
      const { allowed } = await countAttemptIn(run, nameOf(kind, request), SAME_REQUEST)
      if (allowed) for (const contact of contacts) await notify(run, contact)
    },
  ]
}

/** Lets the next such request of the account be told again: this one was decided, so the next is another. */
export async function resetNotice(graph: Graph, kind: WaitingRequest, request: Requested): Promise<void> {
  await resetAttempts(graph, [nameOf(kind, request)])
}

function nameOf(kind: WaitingRequest, { firmId, accountId }: Requested): string {
  return `notice:${kind}:${firmId}:${accountId}`
}
