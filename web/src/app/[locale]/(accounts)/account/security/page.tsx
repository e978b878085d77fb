import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ForSignedIn, type Viewer } from '@/features/accounts/for-signed-in.tsx'
import { loadSecurity } from '@/features/accounts/load-security.ts'
import { SecurityPage } from '@/features/accounts/security-page.tsx'
import { pathTo } from '@/i18n/paths.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts')
  return { title: t('security') }
}

export default function Page() {
  return <ForSignedIn path={pathTo.security()}>{(viewer) => <Security viewer={viewer} />}</ForSignedIn>
}

async function Security({ viewer }: { viewer: Viewer }) {
  return <SecurityPage viewer={viewer} security={await loadSecurity()} />
}
