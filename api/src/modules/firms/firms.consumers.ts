import { findFirmsByIds, VERIFICATION_ENDED } from '@heming/graph/firms'
import { findReviewerContacts, PLATFORM } from '@heming/graph/requests'
import { mailEffect } from '../../kernel/mail/mail-outbox.ts'
import { type ConsumerContext, defineEventConsumer } from '../../kernel/outbox/event-consumer.ts'
import type { OutboxConsumer } from '../../kernel/outbox/outbox-runner.ts'
import { writeVerificationEnded } from './firms.mail.ts'

/** Mails that follow from changes of profiles. A firm that is gone by then has none. */
export function consumers({ graph, site }: ConsumerContext): OutboxConsumer[] {
  /** Who decides for a reviewer, but for the firm's own members, whichever of them changed it included. */
  const findContacts = (reviewer: string, firmId: string) =>
    findReviewerContacts(graph, { reviewer, subjectId: firmId, exceptAccountId: '' })
  return [
    // One mail for each of them: to lose a verification again, a firm has to be given it again.
    defineEventConsumer(graph, VERIFICATION_ENDED, async ({ subject: firmId, payload }) => {
      const [firm] = await findFirmsByIds(graph, [firmId])
      if (!firm) return []
      const { verifiedBy, formerNameZh, formerNameEn, nameZh, nameEn } = payload
      const ofVerifier = await findContacts(verifiedBy ?? PLATFORM, firmId)
      const contacts = ofVerifier.length > 0 ? ofVerifier : await findContacts(PLATFORM, firmId)
      const { formerOrganisationType, organisationType } = payload
      const former = { nameZh: formerNameZh, nameEn: formerNameEn, organisationType: formerOrganisationType }
      const change = { former, now: { nameZh, nameEn, organisationType } }
      const link = (language: 'zh' | 'en') => `${site}/${language}/firms/${encodeURIComponent(firmId)}`
      return contacts.map((contact) => mailEffect(writeVerificationEnded(contact, change, link)))
    }),
  ]
}
