import { findClaim, findFirmsByIds } from '@heming/graph'
import { CLAIM_ACCEPTED, CLAIM_DECLINED, FIRM_CLAIMED } from '@heming/graph/claims'
import { type ConsumerContext, defineEventConsumer } from '../../kernel/outbox/event-consumer.ts'
import type { OutboxConsumer } from '../../kernel/outbox/outbox-runner.ts'
import { mailEffect } from '../../mail/mail-outbox.ts'
import { notifyReviewers, resetNotice } from '../reviews/notify-reviewers.ts'
import { writeDecisions } from '../reviews/write-decisions.ts'

/** Mails that follow from claims. A claim that is gone by then, with its firm or its claimant, has none. */
export function consumers(context: ConsumerContext): OutboxConsumer[] {
  const { graph, site } = context
  async function find(claimId: string) {
    const claim = await findClaim(graph, claimId)
    const [firm] = claim ? await findFirmsByIds(graph, [claim.firmId]) : []
    return claim && firm && { claim, firm }
  }
  return [
    defineEventConsumer(graph, FIRM_CLAIMED, async ({ payload: { claimId } }) => {
      const found = await find(claimId)
      return found ? notifyReviewers(context, 'CLAIM', found.claim, found.firm) : []
    }),
    defineEventConsumer(graph, CLAIM_ACCEPTED, async ({ payload: { claimId, verifiedUntil } }) => {
      const found = await find(claimId)
      if (!found) return []
      return writeDecisions(site, [found.claim], found.firm, 'CLAIM_ACCEPTED', verifiedUntil).map(mailEffect)
    }),
    defineEventConsumer(graph, CLAIM_DECLINED, async ({ payload: { claimId } }) => {
      const found = await find(claimId)
      if (!found) return []
      await resetNotice(graph, 'CLAIM', found.claim)
      return writeDecisions(site, [found.claim], found.firm, 'CLAIM_DECLINED').map(mailEffect)
    }),
  ]
}
