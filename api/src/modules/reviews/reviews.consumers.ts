import { countClaimQueue, countRemovalQueue, findReviewerContacts } from '@heming/graph'
import { z } from 'zod'
import type { ConsumerContext } from '../../kernel/outbox/event-consumer.ts'
import { defineConsumer, type OutboxConsumer } from '../../kernel/outbox/outbox-runner.ts'
import { addMail } from '../../mail/mail-outbox.ts'
import { type WaitingRequest, writeMoreRequests } from '../../mail/request-mail.ts'

const queueShape = z.enum(['claims-to-review', 'removals-to-review'])
type Queue = z.infer<typeof queueShape>

/** Where each kind of request is decided: the last part of the page's address. */
export const QUEUES: Record<WaitingRequest, Queue> = {
  CLAIM: 'claims-to-review',
  REGISTRATION: 'claims-to-review',
  REMOVAL: 'removals-to-review',
}

/** The address of a queue, in a language. */
export function linkToQueue(site: string, queue: Queue) {
  return (language: 'zh' | 'en') => `${site}/${language}/account/${queue}`
}

/** Kind of the outbox entry that says to a reviewer that more requests wait. */
export const REVIEW_DIGEST = 'review-digest'

const digestShape = z.object({ queue: queueShape, reviewer: z.string(), accountId: z.string() })
export type ReviewDigest = z.infer<typeof digestShape>

const COUNTS = { 'claims-to-review': countClaimQueue, 'removals-to-review': countRemovalQueue }

/** Mails to a reviewer that more requests wait; none where they are decided or withdrawn, or are not theirs to decide any more. */
export function consumers({ graph, site }: ConsumerContext): OutboxConsumer[] {
  return [
    defineConsumer<ReviewDigest>({
      kind: REVIEW_DIGEST,
      payload: digestShape,
      async consume({ queue, reviewer, accountId }, { complete }) {
        const waiting = await COUNTS[queue](graph, { reviewers: [reviewer], accountId })
        const contacts = await findReviewerContacts(graph, { reviewer, firmId: '', exceptAccountId: '' })
        const contact = contacts.find((each) => each.accountId === accountId)
        await graph.write(async (run) => {
          if (contact && waiting.count > 0)
            await addMail(run, writeMoreRequests(contact, linkToQueue(site, queue)))
          await complete(run)
        })
      },
    }),
  ]
}
