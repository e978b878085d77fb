import type { FirmRequestRow, GoneFirm } from '@heming/graph'
import { type Decision, writeDecision } from '../../mail/decision-mail.ts'
import type { MailMessage } from '../../mail/mailer.ts'

/** Where a requester sees the decision, without the language. */
const PAGES: Record<Decision, (firmId: string) => string> = {
  CLAIM_ACCEPTED: (firmId) => `firms/${encodeURIComponent(firmId)}`,
  CLAIM_DECLINED: () => 'account/claims',
  CLAIM_ENDED: () => 'account/claims',
  REMOVAL_GRANTED: () => 'account/removals',
  REMOVAL_DECLINED: () => 'account/removals',
}

/** Mails to requesters what was decided, each in the language of the request. `until` is the day (YYYY-MM-DD) on which a verification ends. */
export function writeDecisions(
  site: string,
  requests: readonly FirmRequestRow[],
  firm: GoneFirm['firm'],
  decision: Decision,
  until = '',
): MailMessage[] {
  return requests.map(({ language, reason, accountName, accountEmail }) =>
    writeDecision(decision, language, {
      name: accountName,
      email: accountEmail,
      firm: language === 'zh' ? firm.nameZh : firm.nameEn,
      reason: reason ?? '',
      until,
      link: `${site}/${language}/${PAGES[decision](firm.id)}`,
    }),
  )
}
