import { type FirmRequestRow, findReviewerContacts, type ReviewerContact } from '@heming/graph'
import type { RequestContext } from '../../context.ts'
import type { MailMessage } from '../../mail/mailer.ts'
import { type WaitingRequest, writeWaitingRequest } from '../../mail/request-mail.ts'
import { requestScope } from '../../request-scope.ts'

/** Where each kind of request is decided, without the language. */
const QUEUES: Record<WaitingRequest, string> = {
  CLAIM: 'account/claims-to-review',
  REGISTRATION: 'account/claims-to-review',
  REMOVAL: 'account/removals-to-review',
}

/** Writes to everybody who decides on a request that it waits, one mail each. */
export function writeWaitingRequests(
  site: string,
  kind: WaitingRequest,
  contacts: readonly ReviewerContact[],
  firm: { nameZh: string; nameEn: string },
): MailMessage[] {
  return contacts.map((contact) =>
    writeWaitingRequest(kind, contact, firm, (language) => `${site}/${language}/${QUEUES[kind]}`),
  )
}

/**
 * Notifies everybody who decides on a request that it waits: the people of its base, or those of the platform, one mail each. The request
 * stands whether or not mail goes out.
 */
export async function notifyReviewers(
  { graph, mailer, site }: Pick<RequestContext, 'graph' | 'mailer' | 'site'>,
  kind: WaitingRequest,
  { reviewer, accountId }: Pick<FirmRequestRow, 'reviewer' | 'accountId'>,
  firm: { nameZh: string; nameEn: string },
): Promise<void> {
  const log = requestScope.getStore()?.log
  try {
    const contacts = await findReviewerContacts(graph, { reviewer, exceptAccountId: accountId })
    const messages = writeWaitingRequests(site, kind, contacts, firm)
    for (const sent of await Promise.allSettled(messages.map((message) => mailer.send(message)))) {
      if (sent.status === 'rejected') log?.error({ err: sent.reason }, 'Mail was not sent.')
    }
  } catch (error) {
    log?.error({ err: error }, 'Reviewers were not notified.')
  }
}
