import { useTranslations } from 'next-intl'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Section } from '@/ui/section.tsx'
import { ApiKeys } from './api-keys.tsx'
import { ChangePasswordForm } from './change-password-form.tsx'
import type { Security } from './load-security.ts'
import { SessionList } from './session-list.tsx'
import { TwoFactor } from './two-factor.tsx'

/**
 * Everything that guards an account: its password, the second step, where it is signed in, and keys of
 * programs.
 */
export function SecurityPage({
  viewer,
  security,
}: {
  viewer: { email: string; twoFactorEnabled: boolean }
  security: Security
}) {
  const t = useTranslations('accounts')
  const signInAgain = () => (
    <p>
      {t('errors.SESSION_NOT_FRESH')}{' '}
      <Link href={pathTo.signIn(pathTo.security())} className="quiet-link">
        {t('signInAgain')}
      </Link>
    </p>
  )
  return (
    <div className="frame pb-12">
      <PageHeading title={t('security')}>
        <p>
          {t('securityLead', { email: viewer.email })}{' '}
          <Link href={pathTo.data()} className="quiet-link whitespace-nowrap">
            {t('data')}
          </Link>
        </p>
      </PageHeading>
      <Section id="password" title={t('password')}>
        <div className="max-w-md">
          <ChangePasswordForm email={viewer.email} />
        </div>
      </Section>
      <Section id="second-step" title={t('secondStep')}>
        <div className="max-w-md">
          <TwoFactor enabled={viewer.twoFactorEnabled} />
        </div>
      </Section>
      <Section id="sessions" title={t('sessions')}>
        {security.sessions ? (
          <SessionList sessions={security.sessions} current={security.current} />
        ) : security.notFresh ? (
          signInAgain()
        ) : (
          <p>{t('errors.UNAVAILABLE')}</p>
        )}
        <p className="mt-4">
          <Link href={pathTo.accountHistory()} className="quiet-link">
            {t('accountHistory')}
          </Link>
        </p>
      </Section>
      <Section id="keys" title={t('keys')}>
        {security.apiKeys ? <ApiKeys apiKeys={security.apiKeys} /> : <p>{t('errors.UNAVAILABLE')}</p>}
      </Section>
    </div>
  )
}
