import { useTranslations } from 'next-intl'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import { AccountPage } from './account-page.tsx'
import { reasonToSignIn } from './reason-to-sign-in.ts'
import { SignInForm } from './sign-in-form.tsx'

/** The page to sign in on; who is signed in may do so again, to prove it is they. */
export function SignIn({ returnPath, signedInAs }: { returnPath?: string; signedInAs?: string }) {
  const t = useTranslations('accounts')
  const reason = reasonToSignIn(returnPath)
  return (
    <AccountPage
      title={t('signIn')}
      lead={
        signedInAs ? (
          <>
            {t('signedInAs', { email: signedInAs })}{' '}
            <Link href={returnPath ?? pathTo.home()} className="quiet-link">
              {t('goOn')}
            </Link>
          </>
        ) : (
          reason && t(`signInFor.${reason}`)
        )
      }
    >
      <SignInForm returnPath={returnPath} />
      <p className="mt-10 border-t border-hairline pt-5">
        {t('noAccount')}{' '}
        <Link href={pathTo.signUp(returnPath)} className="quiet-link">
          {t('signUp')}
        </Link>
      </p>
    </AccountPage>
  )
}
