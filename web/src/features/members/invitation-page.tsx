import { useTranslations } from 'next-intl'
import { pathTo } from '@/i18n/paths.ts'
import { ButtonLink } from '@/ui/button.tsx'
import { Link } from '@/ui/link.tsx'
import { AccountMessages } from '../accounts/account-messages.tsx'
import { AccountPage } from '../accounts/account-page.tsx'
import { AcceptForm } from './accept-form.tsx'

/**
 * Where the link of an invitation leads. Which firm it is for, and whether it is still open, is the secret of
 * the one it was sent to: the API checks on accepting, and an old, a used and a foreign invitation alike.
 */
export function InvitationPage({ token, email }: { token: string | null; email?: string }) {
  const t = useTranslations('members.invitation')
  if (!token)
    return (
      <AccountPage title={t('tornTitle')} lead={t('tornLead')}>
        <ButtonLink look="seal" href={pathTo.account()}>
          {t('places')}
        </ButtonLink>
      </AccountPage>
    )
  const back = pathTo.invitation(token)
  if (!email)
    return (
      <AccountPage title={t('title')} lead={t('signedOutLead')}>
        <div className="flex flex-wrap gap-3">
          <ButtonLink look="seal" href={pathTo.signIn(back)}>
            {t('signIn')}
          </ButtonLink>
          <ButtonLink href={pathTo.signUp(back)}>{t('signUp')}</ButtonLink>
        </div>
      </AccountPage>
    )
  return (
    <AccountPage title={t('title')} lead={t('lead', { email })}>
      <AccountMessages also={['members']}>
        <AcceptForm token={token} />
      </AccountMessages>
      <p className="mt-10 border-t border-hairline pt-5">
        {t('otherAccount')}{' '}
        <Link href={pathTo.signIn(back)} className="quiet-link">
          {t('signInElse')}
        </Link>
      </p>
    </AccountPage>
  )
}
