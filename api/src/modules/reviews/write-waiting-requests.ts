import type { ReviewerContact } from '@heming/graph'
import type { MailMessage } from '../../mail/mailer.ts'
import { type WaitingRequest, writeWaitingRequest } from '../../mail/request-mail.ts'

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
