import { findClaim, findFirmsByIds, findReviewerContacts } from '@heming/graph'
import { FIRM_REGISTERED } from '@heming/graph/registration'
import { type ConsumerContext, defineEventConsumer } from '../../kernel/outbox/event-consumer.ts'
import type { OutboxConsumer } from '../../kernel/outbox/outbox-runner.ts'
import { mailEffect } from '../../mail/mail-outbox.ts'
import { writeWaitingRequests } from '../reviews/write-waiting-requests.ts'

/** Mails that follow from registrations. A firm that is gone by then has none. */
export function registrationConsumers({ graph, site }: ConsumerContext): OutboxConsumer[] {
  return [
    defineEventConsumer(graph, FIRM_REGISTERED, async ({ subject, payload: { claimId } }) => {
      const [claim, [firm]] = await Promise.all([findClaim(graph, claimId), findFirmsByIds(graph, [subject])])
      if (!claim || !firm) return []
      const { reviewer, accountId } = claim
      const contacts = await findReviewerContacts(graph, { reviewer, exceptAccountId: accountId })
      return writeWaitingRequests(site, 'REGISTRATION', contacts, firm).map(mailEffect)
    }),
  ]
}
