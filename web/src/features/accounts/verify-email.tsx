import { useTranslations } from 'next-intl'
import { pathTo } from '@/i18n/paths.ts'
import { ButtonLink } from '@/ui/button.tsx'
import { AccountPage } from './account-page.tsx'
import { ResendForm } from './resend-form.tsx'

/** Where the link of a verification mail leads: it worked, it did not, or there was none and one is asked for. */
export function VerifyEmail({
  outcome,
  signedIn,
}: {
  outcome: 'verified' | 'failed' | null
  signedIn: boolean
}) {
  const t = useTranslations('accounts')
  if (outcome === 'verified')
    return (
      <AccountPage title={t('verifiedTitle')} lead={t('verifiedLead')}>
        <ButtonLink look="seal" href={signedIn ? pathTo.firms() : pathTo.signIn(pathTo.firms())}>
          {t(signedIn ? 'findFirm' : 'signIn')}
        </ButtonLink>
      </AccountPage>
    )
  return (
    <AccountPage
      title={t(outcome === 'failed' ? 'linkFailedTitle' : 'verifyTitle')}
      lead={t(outcome === 'failed' ? 'linkFailedLead' : 'verifyLead')}
    >
      <ResendForm />
    </AccountPage>
  )
}
