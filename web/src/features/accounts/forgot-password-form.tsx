'use client'

import { useLocale, useTranslations } from 'next-intl'
import { pathTo } from '@/i18n/paths.ts'
import { AskForMailForm } from './ask-for-mail-form.tsx'
import { authClient } from './auth-client.ts'

/** Asks for a mail with a link to a new password. */
export function ForgotPasswordForm() {
  const locale = useLocale()
  const t = useTranslations('accounts')
  const redirectTo = `/${locale}${pathTo.resetPassword()}`
  return (
    <AskForMailForm
      submit={t('sendResetLink')}
      sent={t('resetLinkSent')}
      ask={(email) => authClient.requestPasswordReset({ email, redirectTo })}
    />
  )
}
