import { useTranslations } from 'next-intl'
import { AccountPage } from './account-page.tsx'
import { ForgotPasswordForm } from './forgot-password-form.tsx'

/** The page to ask for a new password on. */
export function ForgotPassword() {
  const t = useTranslations('accounts')
  return (
    <AccountPage title={t('forgotTitle')} lead={t('forgotLead')}>
      <ForgotPasswordForm />
    </AccountPage>
  )
}
