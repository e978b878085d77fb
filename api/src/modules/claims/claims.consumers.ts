import { findStanding } from '@heming/graph/accounts'
import { CLAIM, CLAIM_ACCEPTED, CLAIM_DECLINED, CLAIM_LAPSED, FIRM_CLAIMED } from '@heming/graph/claims'
import { findRequest } from '@heming/graph/requests'
import { type ConsumerContext, defineEventConsumer } from '../../kernel/outbox/event-consumer.ts'
import type { OutboxConsumer } from '../../kernel/outbox/outbox-runner.ts'
import { notifyReviewers } from '../requests/notify-reviewers.ts'
import { notifyRequester } from '../requests/write-decisions.ts'
import { kind } from './claims.requests.ts'

/** Mails that follow from claims. A claim that is gone by then, with its firm or its claimant, has none. */
export function consumers(context: ConsumerContext): OutboxConsumer[] {
  const { graph } = context
  return [
    defineEventConsumer(graph, FIRM_CLAIMED, ({ payload: { claimId } }) =>
      notifyReviewers(context, kind, claimId),
    ),
    defineEventConsumer(graph, CLAIM_ACCEPTED, ({ payload: { claimId, verifiedUntil } }) =>
      notifyRequester(context, kind, claimId, 'CLAIM_ACCEPTED', verifiedUntil),
    ),
    defineEventConsumer(graph, CLAIM_DECLINED, ({ payload: { claimId } }) =>
      notifyRequester(context, kind, claimId, 'CLAIM_DECLINED'),
    ),
    defineEventConsumer(graph, CLAIM_LAPSED, async ({ payload: { claimId } }) => {
      const claim = await findRequest(graph, CLAIM, claimId)
      const standing = claim && (await findStanding(graph, claim.accountId))
      const belongs = standing?.memberships.some(({ firmId }) => firmId === claim?.subjectId)
      return notifyRequester(context, kind, claimId, belongs ? 'CLAIM_LAPSED_OF_MEMBER' : 'CLAIM_LAPSED')
    }),
  ]
}
