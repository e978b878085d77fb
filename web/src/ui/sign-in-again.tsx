'use client'

import { useTranslations } from 'next-intl'
import { usePathname } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from './link.tsx'

/**
 * Leads to the sign-in, and from there back to this page, in another tab: what was typed stays in this one
 * and can be sent as soon as the reader is signed in.
 */
export function SignInAgain() {
  const t = useTranslations('client.form')
  return (
    <>
      {' '}
      <Link href={pathTo.signIn(usePathname())} target="_blank" className="quiet-link">
        {t('signInAgain')}
      </Link>{' '}
      {t('thenSendAgain')}
    </>
  )
}
