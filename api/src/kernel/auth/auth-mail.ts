import type { FastifyBaseLogger } from 'fastify'
import type { MessageLanguage } from '../graphql/request-scope.ts'
import type { Mailer } from '../mail/mailer.ts'
import { type AccountMail, type MailedPerson, writeAccountMail } from './account-mail.ts'
import { languageOfAddress } from './redirect-target.ts'
import { languageOfRequest } from './redirects.ts'

/**
 * Sends mail about accounts. What goes wrong is logged and not reported: a response must not depend on
 * whether an address is known.
 */
export function accountMailSender({ mailer }: { mailer: Mailer }, log: FastifyBaseLogger) {
  return async (kind: AccountMail, person: MailedPerson, link: string, request?: Request): Promise<void> => {
    try {
      await mailer.send(writeAccountMail(kind, languageOfMail(link, request), person, link))
    } catch (error) {
      log.error({ err: error, kind }, 'Mail was not sent.')
    }
  }
}

/** The language of the page that a link leads back to, else that of the request. */
function languageOfMail(link: string, request: Request | undefined): MessageLanguage {
  const back = new URL(link).searchParams.get('callbackURL') ?? ''
  const page = languageOfAddress(new URL(back, link).href)
  return page ?? languageOfRequest(request?.headers)
}
