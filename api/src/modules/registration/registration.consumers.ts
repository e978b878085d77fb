import { findClaim, findFirmsByIds } from '@heming/graph'
import { FIRM_REGISTERED } from '@heming/graph/registration'
import { type ConsumerContext, defineEventConsumer } from '../../kernel/outbox/event-consumer.ts'
import type { OutboxConsumer } from '../../kernel/outbox/outbox-runner.ts'
import { notifyReviewers } from '../reviews/notify-reviewers.ts'

/** Mails that follow from registrations. A firm that is gone by then has none. */
export function consumers(context: ConsumerContext): OutboxConsumer[] {
  const { graph } = context
  return [
    defineEventConsumer(graph, FIRM_REGISTERED, async ({ subject, payload: { claimId } }) => {
      const [claim, [firm]] = await Promise.all([findClaim(graph, claimId), findFirmsByIds(graph, [subject])])
      return claim && firm ? notifyReviewers(context, 'REGISTRATION', claim, firm) : []
    }),
  ]
}
