import { FIRM_REGISTERED } from '@heming/graph/registration'
import { type ConsumerContext, defineEventConsumer } from '../../kernel/outbox/event-consumer.ts'
import type { OutboxConsumer } from '../../kernel/outbox/outbox-runner.ts'
import { kind } from '../claims/claims.requests.ts'
import { notifyReviewers } from '../requests/notify-reviewers.ts'

/** Mails that follow from registrations. A firm that is gone by then has none. */
export function consumers(context: ConsumerContext): OutboxConsumer[] {
  return [
    defineEventConsumer(context.graph, FIRM_REGISTERED, ({ payload: { claimId } }) =>
      notifyReviewers(context, kind, claimId),
    ),
  ]
}
