import type { GrantedRemoval } from '@heming/graph/removals'
import type { MailMessage } from '../../kernel/mail/mailer.ts'
import { writeDecisions } from '../requests/write-decisions.ts'

/** Mails to those who asked for a removal, and to those whose claims ended with the firm; one each. */
export function removalMails(
  site: string,
  { firm, requests, claims }: Pick<GrantedRemoval, 'firm' | 'requests' | 'claims'>,
): MailMessage[] {
  const others = claims.filter((claim) => !requests.some(({ accountId }) => accountId === claim.accountId))
  return [
    ...writeDecisions(site, requests, firm, 'REMOVAL_GRANTED'),
    ...writeDecisions(site, others, firm, 'CLAIM_ENDED'),
  ]
}
