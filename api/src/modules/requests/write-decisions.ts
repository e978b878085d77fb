import { findFirmsByIds } from '@heming/graph/firms'
import type { GoneFirm } from '@heming/graph/removals'
import { findRequest, type RequestRow } from '@heming/graph/requests'
import { mailEffect } from '../../kernel/mail/mail-outbox.ts'
import type { MailMessage } from '../../kernel/mail/mailer.ts'
import type { ConsumerContext, Effect } from '../../kernel/outbox/event-consumer.ts'
import { type Decision, writeDecision } from './decision.mail.ts'
import type { RequestKind } from './define-request-kind.ts'
import { resetNotice } from './notify-reviewers.ts'

/** Where a requester sees the decision, without the language. */
const PAGES: Record<Decision, (firmId: string) => string> = {
  CLAIM_ACCEPTED: (firmId) => `firms/${encodeURIComponent(firmId)}`,
  CLAIM_DECLINED: () => 'account/claims',
  CLAIM_ENDED: () => 'account/claims',
  CLAIM_LAPSED: (firmId) => `firms/${encodeURIComponent(firmId)}`,
  CLAIM_LAPSED_OF_MEMBER: (firmId) => `firms/${encodeURIComponent(firmId)}`,
  REMOVAL_GRANTED: () => 'account/removals',
  REMOVAL_DECLINED: () => 'account/removals',
}

/**
 * Mails to requesters what was decided, each in the language of the request. `until` is the day (YYYY-MM-DD)
 * on which a verification ends.
 */
export function writeDecisions(
  site: string,
  requests: readonly RequestRow[],
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
 * The mail that follows from a decision; none where the request is gone by then, with its firm or its
 * requester.
 */
export async function notifyRequester<Row extends RequestRow>(
  { graph, site }: ConsumerContext,
  kind: Pick<RequestKind<Row>, 'definition' | 'queue' | 'findSubject' | 'words'>,
  requestId: string,
  decision: Decision,
  until?: string,
): Promise<Effect[]> {
  const request = await findRequest(graph, kind.definition, requestId)
  const [firm] = request ? await findFirmsByIds(graph, [request.subjectId]) : []
  if (!request || !firm) return []
  if (['DECLINED', 'LAPSED'].includes(request.status)) await resetNotice(graph, kind, request)
  return writeDecisions(site, [request], firm, decision, until).map(mailEffect)
}
