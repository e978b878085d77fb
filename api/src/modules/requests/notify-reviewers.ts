import type { Graph, Run } from '@heming/graph/driver'
import { countAttemptIn, resetAttempts } from '@heming/graph/limits'
import { addToOutbox, defineEntryKind, type NewOutboxEntry } from '@heming/graph/outbox'
import {
  findRequest,
  findReviewerContacts,
  markNotified,
  type RequestRow,
  type ReviewerContact,
} from '@heming/graph/requests'
import { addMail } from '../../kernel/mail/mail-outbox.ts'
import type { ConsumerContext, Effect } from '../../kernel/outbox/event-consumer.ts'
import type { RequestKind } from './define-request-kind.ts'
import { linkToQueue, writeWaitingRequest } from './requests.mail.ts'

const HOUR = 60 * 60

/** A request that is withdrawn and made again is notified once in this time. */
const SAME_REQUEST = { windowSeconds: 24 * HOUR, max: 1 }

/** Kind of the outbox entry that says to a reviewer that more requests wait. */
export const REVIEW_DIGEST = defineEntryKind('review-digest')

/** What the entry holds. */
export interface ReviewDigest {
  queue: string
  reviewer: string
  accountId: string
}

/** The outbox entry of a digest; entries of one subject are consumed in order. */
export function digestEntry(subject: string, digest: ReviewDigest): NewOutboxEntry {
  return { kind: REVIEW_DIGEST, subject, about: digest.accountId, payload: { ...digest } }
}

type Kind<Row extends RequestRow> = Pick<
  RequestKind<Row>,
  'definition' | 'queue' | 'findSubject' | 'words' | 'variantOf' | 'withoutEvidence'
>

/**
 * Mails to everybody who decides on a request that it waits, one each; none where it no longer does, where
 * the same account made the same request before within a day, and to a reviewer who has had enough of them
 * within an hour: the others are notified together at its end. `still` reminds of one that was notified
 * before.
 */
export async function notifyReviewers<Row extends RequestRow>(
  { graph, site, noticesPerHour }: ConsumerContext,
  kind: Kind<Row>,
  requestId: string,
  { still = false }: { still?: boolean } = {},
): Promise<Effect[]> {
  const request = await findRequest(graph, kind.definition, requestId)
  const subject = request && (await kind.findSubject(graph, request.subjectId))
  if (request?.status !== 'PENDING' || !subject) return []
  const { subjectId, accountId: exceptAccountId } = request
  const words = kind.words[variantOf(kind, request)]
  if (!words) throw new Error(`No mail is written of ${variantOf(kind, request)}.`)
  const link = linkToQueue(site, kind.queue)
  const { withoutEvidence = false } = kind
  const notify = async (run: Run, reviewer: string, contact: ReviewerContact) => {
    const limit = { windowSeconds: HOUR, max: noticesPerHour }
    const name = `notices:${kind.queue}:${reviewer}:${contact.accountId}`
    const { count, allowed, retryAfterSeconds } = await countAttemptIn(run, name, limit)
    if (allowed) {
      await addMail(run, writeWaitingRequest(words, contact, subject, { link, still, withoutEvidence }))
    } else if (count === noticesPerHour + 1) {
      const digest = { queue: kind.queue, reviewer, accountId: contact.accountId }
      await addToOutbox(run, [{ ...digestEntry(name, digest), delaySeconds: retryAfterSeconds }])
    }
  }
  const waiting = request.reviews.filter(({ status }) => status === 'PENDING')
  const contacts = await Promise.all(
    waiting.map(async ({ reviewer }) => ({
      reviewer,
      people: await findReviewerContacts(graph, { reviewer, subjectId, exceptAccountId }),
    })),
  )
  return [
    async (run) => {
      const isNew = still || (await countAttemptIn(run, nameOf(kind, request), SAME_REQUEST)).allowed
      if (!isNew) return
      for (const { reviewer, people } of contacts)
        for (const contact of people) await notify(run, reviewer, contact)
      // Who decides may change while it waits: `notifyNewReviewers` looks at this.
      if (contacts.every(({ people }) => people.length > 0))
        await markNotified(run, kind.definition, requestId)
    },
  ]
}

/**
 * Lets the next such request of the account be notified again: this one was decided, so the next is another.
 */
export async function resetNotice<Row extends RequestRow>(
  graph: Graph,
  kind: Kind<Row>,
  request: Row,
): Promise<void> {
  await resetAttempts(graph, [noticeName(kind, kind.definition.kind, request)])
}

function variantOf<Row extends RequestRow>(kind: Kind<Row>, request: Row): string {
  return kind.variantOf?.(request) ?? kind.definition.kind
}

function nameOf<Row extends RequestRow>(kind: Kind<Row>, request: Row): string {
  return noticeName(kind, variantOf(kind, request), request)
}

/** By what name the notice of a request is counted; several about one subject differ by who is asked. */
function noticeName<Row extends RequestRow>(
  { definition }: Pick<Kind<Row>, 'definition'>,
  variant: string,
  { subjectId, accountId, reviews }: Row,
): string {
  const asked = definition.perReviewer ? `:${reviews.map(({ reviewer }) => reviewer).join()}` : ''
  return `notice:${variant}:${subjectId}${asked}:${accountId}`
}
