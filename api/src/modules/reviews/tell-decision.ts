import type { FirmRequestRow, GoneFirm } from '@heming/graph'
import type { FastifyBaseLogger } from 'fastify'
import type { RequestContext } from '../../context.ts'
import { type Decision, writeDecision } from '../../mail/decision-mail.ts'
import type { MailMessage } from '../../mail/mailer.ts'
import { requestScope } from '../../request-scope.ts'

/** Where whoever asked sees what came of it, without the language. */
const PAGES: Record<Decision, (firmId: string) => string> = {
  CLAIM_ACCEPTED: (firmId) => `firms/${encodeURIComponent(firmId)}`,
  CLAIM_DECLINED: () => 'account/claims',
  CLAIM_ENDED: () => 'account/claims',
  REMOVAL_GRANTED: () => 'account/removals',
  REMOVAL_DECLINED: () => 'account/removals',
}

/**
 * Writes to those who asked what was decided, each in the language of asking. `until` is the day on which a verification ends.
 */
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

/**
 * Tells those who asked what was decided, each in the language of asking; `log` is for what is no request. `until` is the day on which a verification ends. The decision stands
 * whether or not mail goes out.
 */
export async function tellDecision(
  { mailer, site, log }: Pick<RequestContext, 'mailer' | 'site'> & { log?: FastifyBaseLogger },
  requests: readonly FirmRequestRow[],
  firm: GoneFirm['firm'],
  decision: Decision,
  until = '',
): Promise<void> {
  const messages = writeDecisions(site, requests, firm, decision, until)
  for (const sent of await Promise.allSettled(messages.map((message) => mailer.send(message)))) {
    if (sent.status === 'rejected')
      (log ?? requestScope.getStore()?.log)?.error({ err: sent.reason }, 'Mail was not sent.')
  }
}
