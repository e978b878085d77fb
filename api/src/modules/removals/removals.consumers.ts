import { FIRM_REMOVAL_ASKED, FIRM_REMOVAL_DECLINED } from '@heming/graph/removals'
import { type ConsumerContext, defineEventConsumer } from '../../kernel/outbox/event-consumer.ts'
import type { OutboxConsumer } from '../../kernel/outbox/outbox-runner.ts'
import { notifyReviewers } from '../requests/notify-reviewers.ts'
import { notifyRequester } from '../requests/write-decisions.ts'
import { kind } from './removals.requests.ts'

/**
 * Mails that follow from requests for removal. A request that is gone by then, with its requester, has none.
 */
export function consumers(context: ConsumerContext): OutboxConsumer[] {
  const { graph } = context
  return [
    defineEventConsumer(graph, FIRM_REMOVAL_ASKED, ({ payload: { requestId } }) =>
      notifyReviewers(context, kind, requestId),
    ),
    defineEventConsumer(graph, FIRM_REMOVAL_DECLINED, ({ payload: { requestId } }) =>
      notifyRequester(context, kind, requestId, 'REMOVAL_DECLINED'),
    ),
  ]
}
