import { useTranslations } from 'next-intl'
import { pathTo } from '@/i18n/paths.ts'
import { ButtonLink } from '@/ui/button.tsx'
import { AccountPage } from './account-page.tsx'
import { ResetPasswordForm } from './reset-password-form.tsx'

/** Where the link of a reset mail leads; without a token that holds, another mail is offered. */
export function ResetPassword({ token }: { token: string | null }) {
  const t = useTranslations('accounts')
  if (token)
    return (
      <AccountPage title={t('resetTitle')} lead={t('resetLead')}>
        <ResetPasswordForm token={token} />
      </AccountPage>
    )
  return (
    <AccountPage title={t('linkFailedTitle')} lead={t('resetFailedLead')}>
      <ButtonLink look="seal" href={pathTo.forgotPassword()}>
        {t('forgotTitle')}
      </ButtonLink>
    </AccountPage>
  )
}
