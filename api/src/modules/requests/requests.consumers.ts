import {
  countRequestQueue,
  findReviewerContacts,
  REQUEST_REMINDER,
  requestReminderShape,
} from '@heming/graph/requests'
import { z } from 'zod'
import { addMail } from '../../kernel/mail/mail-outbox.ts'
import type { ConsumerContext } from '../../kernel/outbox/event-consumer.ts'
import { defineConsumer, type OutboxConsumer } from '../../kernel/outbox/outbox-runner.ts'
import { REQUEST_KINDS } from '../../requests.generated.ts'
import { notifyReviewers, REVIEW_DIGEST, type ReviewDigest } from './notify-reviewers.ts'
import { linkToQueue, writeMoreRequests } from './requests.mail.ts'

const digestShape = z.object({ queue: z.string(), reviewer: z.string(), accountId: z.string() })

/**
 * Mails to reviewers that more requests wait, or one still does; none where they are decided or withdrawn, or
 * not theirs to decide any more.
 */
export function consumers(context: ConsumerContext): OutboxConsumer[] {
  const { graph, site } = context
  return [
    defineConsumer<ReviewDigest>({
      kind: REVIEW_DIGEST,
      payload: digestShape,
      async consume({ queue, reviewer, accountId }, { complete }) {
        const kind = REQUEST_KINDS.find((each) => each.queue === queue)
        const own = { reviewers: [reviewer], accountId }
        const waiting = kind ? (await countRequestQueue(graph, kind.definition, own)).count : 0
        const contacts = await findReviewerContacts(graph, { reviewer, subjectId: '', exceptAccountId: '' })
        const contact = contacts.find((each) => each.accountId === accountId)
        await graph.write(async (run) => {
          if (contact && waiting > 0) await addMail(run, writeMoreRequests(contact, linkToQueue(site, queue)))
          await complete(run)
        })
      },
    }),
    defineConsumer<z.infer<typeof requestReminderShape>>({
      kind: REQUEST_REMINDER,
      payload: requestReminderShape,
      async consume({ kind: name, requestId }, { complete }) {
        const kind = REQUEST_KINDS.find(({ definition }) => definition.kind === name)
        const effects = kind ? await notifyReviewers(context, kind, requestId, { still: true }) : []
        await graph.write(async (run) => {
          for (const effect of effects) await effect(run)
          await complete(run)
        })
      },
    }),
  ]
}
