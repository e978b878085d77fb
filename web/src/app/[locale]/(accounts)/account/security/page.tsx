import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { loadSecurity } from '@/features/accounts/load-security.ts'
import { loadViewer } from '@/features/accounts/load-viewer.ts'
import { SecurityPage } from '@/features/accounts/security-page.tsx'
import { redirect } from '@/i18n/navigation.ts'
import { pathTo } from '@/i18n/paths.ts'
import { FailureState } from '@/ui/failure-state.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts')
  return { title: t('security') }
}

export default async function Page() {
  const answer = await loadViewer()
  if (!answer.data) return <FailureState failure={answer.failure} />
  const { viewer } = answer.data
  if (!viewer) return redirect({ href: pathTo.signIn(pathTo.security()), locale: await getLocale() })
  return <SecurityPage viewer={viewer} security={await loadSecurity()} />
}
