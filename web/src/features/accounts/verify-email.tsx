import { useTranslations } from 'next-intl'
import { pathTo } from '@/i18n/paths.ts'
import { ButtonLink } from '@/ui/button.tsx'
import { Link } from '@/ui/link.tsx'
import { AccountPage } from './account-page.tsx'
import { ResendForm } from './resend-form.tsx'
import { SignInForm } from './sign-in-form.tsx'

/**
 * Where the link of a verification mail leads: it worked, it did not, it waits for the password of the user
 * who signed up (`confirmToken`), or there was none and one is asked for.
 */
export function VerifyEmail({
  outcome,
  signedIn,
  confirmToken,
  returnPath,
}: {
  outcome: 'verified' | 'failed' | null
  signedIn: boolean
  confirmToken?: string
  /** Where somebody was going who signed up in between. */
  returnPath?: string
}) {
  const t = useTranslations('accounts')
  // Where a firm is looked for by its name, and registered where it is not there.
  // So do those go on who signed up from the home page, where nothing else was begun.
  const cameFrom = returnPath === pathTo.home() ? undefined : returnPath
  const next = cameFrom ?? pathTo.registerFirm()
  if (confirmToken)
    return (
      <AccountPage title={t('confirmTitle')} lead={t('confirmLead')}>
        <SignInForm returnPath={returnPath} confirmToken={confirmToken} />
        <p className="mt-10 border-t border-hairline pt-5">
          {t('notMe')}{' '}
          <Link href={pathTo.forgotPassword()} className="quiet-link">
            {t('forgotTitle')}
          </Link>
        </p>
      </AccountPage>
    )
  if (outcome === 'verified')
    return (
      <AccountPage title={t('verifiedTitle')} lead={t('verifiedLead')}>
        <ButtonLink look="seal" href={signedIn ? next : pathTo.signIn(next)}>
          {t(!signedIn ? 'signIn' : cameFrom ? 'goOn' : 'findFirm')}
        </ButtonLink>
      </AccountPage>
    )
  return (
    <AccountPage
      title={t(outcome === 'failed' ? 'linkFailedTitle' : 'verifyTitle')}
      lead={t(outcome === 'failed' ? 'linkFailedLead' : 'verifyLead')}
    >
      <ResendForm returnPath={returnPath} />
    </AccountPage>
  )
}
