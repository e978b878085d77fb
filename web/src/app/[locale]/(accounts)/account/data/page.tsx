import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ForSignedIn } from '@/features/accounts/for-signed-in.tsx'
import { DataRights as Query } from '@/features/data-rights/data-rights.queries.ts'
import { DataRightsPage } from '@/features/data-rights/data-rights-page.tsx'
import { pathTo } from '@/i18n/paths.ts'
import { ask } from '@/lib/apollo/server.ts'
import { FailureState } from '@/ui/failure-state.tsx'
import { MissingPage } from '@/ui/missing-page.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('dataRights')
  return { title: t('title') }
}

export default function Page() {
  return <ForSignedIn path={pathTo.data()}>{() => <DataRights />}</ForSignedIn>
}

async function DataRights() {
  const response = await ask(Query, {}, await getLocale())
  if (response.failure) return <FailureState failure={response.failure} />
  return response.data.viewer ? <DataRightsPage rights={response.data.viewer} /> : <MissingPage />
}
