'use client'

import { useLocale, useTranslations } from 'next-intl'
import { AskForMailForm } from './ask-for-mail-form.tsx'
import { authClient } from './auth-client.ts'
import { verifiedAddress } from './return-path.ts'

/** Asks for another mail to verify an address. */
export function ResendForm({ email: known, returnPath }: { email?: string; returnPath?: string }) {
  const locale = useLocale()
  const t = useTranslations('accounts')
  const callbackURL = verifiedAddress(locale, returnPath)
  return (
    <AskForMailForm
      email={known}
      submit={t('resend')}
      sent={t('verificationSent')}
      ask={(email) => authClient.sendVerificationEmail({ email, callbackURL })}
    />
  )
}
