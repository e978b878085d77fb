import { findFirmsByIds, findRemovalRequest, findReviewerContacts } from '@heming/graph'
import { FIRM_REMOVAL_ASKED, FIRM_REMOVAL_DECLINED } from '@heming/graph/removals'
import { type ConsumerContext, defineEventConsumer } from '../../kernel/outbox/event-consumer.ts'
import type { OutboxConsumer } from '../../kernel/outbox/outbox-runner.ts'
import { mailEffect } from '../../mail/mail-outbox.ts'
import { writeDecisions } from '../reviews/tell-decision.ts'
import { writeWaitingRequests } from '../reviews/write-waiting-requests.ts'

/** Mails that follow from requests for removal. A request that is gone by then, with its requester, has none. */
export function removalsConsumers({ graph, site }: ConsumerContext): OutboxConsumer[] {
  async function find(requestId: string) {
    const request = await findRemovalRequest(graph, requestId)
    const [firm] = request ? await findFirmsByIds(graph, [request.firmId]) : []
    return request && firm && { request, firm }
  }
  return [
    defineEventConsumer(graph, FIRM_REMOVAL_ASKED, async ({ payload: { requestId } }) => {
      const found = await find(requestId)
      if (!found) return []
      const { reviewer, accountId } = found.request
      const contacts = await findReviewerContacts(graph, { reviewer, exceptAccountId: accountId })
      return writeWaitingRequests(site, 'REMOVAL', contacts, found.firm).map(mailEffect)
    }),
    defineEventConsumer(graph, FIRM_REMOVAL_DECLINED, async ({ payload: { requestId } }) => {
      const found = await find(requestId)
      return found
        ? writeDecisions(site, [found.request], found.firm, 'REMOVAL_DECLINED').map(mailEffect)
        : []
    }),
  ]
}
