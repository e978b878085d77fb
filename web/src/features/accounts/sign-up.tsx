import { useTranslations } from 'next-intl'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { Agreement } from '../legal/agreement.tsx'
import { AccountPage } from './account-page.tsx'
import { SignUpForm } from './sign-up-form.tsx'

/**
 * The page to make an account on, with what one agrees to by that; users who came from somewhere go back
 * there.
 */
export function SignUp({ termsVersion, returnPath }: { termsVersion: string; returnPath?: string }) {
  const t = useTranslations('accounts')
  return (
    <AccountPage title={t('signUp')} lead={t('signUpLead')}>
      <p className="mb-6 text-sm text-ink-soft">
        <Agreement version={termsVersion} />
      </p>
      <SignUpForm returnPath={returnPath} />
      <p className="mt-10 border-t border-hairline pt-5">
        {t('hasAccount')}{' '}
        <Link href={pathTo.signIn(returnPath)} className="quiet-link">
          {t('signIn')}
        </Link>
      </p>
    </AccountPage>
  )
}
