import { findFirmsByIds, findRemovalRequest } from '@heming/graph'
import { FIRM_REMOVAL_ASKED, FIRM_REMOVAL_DECLINED } from '@heming/graph/removals'
import { type ConsumerContext, defineEventConsumer } from '../../kernel/outbox/event-consumer.ts'
import type { OutboxConsumer } from '../../kernel/outbox/outbox-runner.ts'
import { mailEffect } from '../../mail/mail-outbox.ts'
import { notifyReviewers, resetNotice } from '../reviews/notify-reviewers.ts'
import { writeDecisions } from '../reviews/write-decisions.ts'

/** Mails that follow from requests for removal. A request that is gone by then, with its requester, has none. */
export function consumers(context: ConsumerContext): OutboxConsumer[] {
  const { graph, site } = context
  async function find(requestId: string) {
    const request = await findRemovalRequest(graph, requestId)
    const [firm] = request ? await findFirmsByIds(graph, [request.firmId]) : []
    return request && firm && { request, firm }
  }
  return [
    defineEventConsumer(graph, FIRM_REMOVAL_ASKED, async ({ payload: { requestId } }) => {
      const found = await find(requestId)
      return found ? notifyReviewers(context, 'REMOVAL', found.request, found.firm) : []
    }),
    defineEventConsumer(graph, FIRM_REMOVAL_DECLINED, async ({ payload: { requestId } }) => {
      const found = await find(requestId)
      if (!found) return []
      await resetNotice(graph, 'REMOVAL', found.request)
      return writeDecisions(site, [found.request], found.firm, 'REMOVAL_DECLINED').map(mailEffect)
    }),
  ]
}
