import { type FirmRequestRow, findReviewerContacts } from '@heming/graph'
import type { ConsumerContext, Effect } from '../../kernel/outbox/event-consumer.ts'
import { mailEffect } from '../../mail/mail-outbox.ts'
import { type WaitingRequest, writeWaitingRequest } from '../../mail/request-mail.ts'

/** Where each kind of request is decided, without the language. */
const QUEUES: Record<WaitingRequest, string> = {
  CLAIM: 'account/claims-to-review',
  REGISTRATION: 'account/claims-to-review',
  REMOVAL: 'account/removals-to-review',
}

/** Mails to everybody who decides on a request that it waits, one each. */
export async function notifyReviewers(
  { graph, site }: ConsumerContext,
  kind: WaitingRequest,
  { reviewer, firmId, accountId }: Pick<FirmRequestRow, 'reviewer' | 'firmId' | 'accountId'>,
  firm: { nameZh: string; nameEn: string },
): Promise<Effect[]> {
  const contacts = await findReviewerContacts(graph, { reviewer, firmId, exceptAccountId: accountId })
  return contacts.map((contact) =>
    mailEffect(writeWaitingRequest(kind, contact, firm, (language) => `${site}/${language}/${QUEUES[kind]}`)),
  )
}
