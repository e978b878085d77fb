import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ForSignedIn } from '@/features/accounts/for-signed-in.tsx'
import { ComparePage } from '@/features/merging/compare-page.tsx'
import { FirmMergePreview } from '@/features/merging/merging.queries.ts'
import { pathTo } from '@/i18n/paths.ts'
import { type PageParameters, readParameters } from '@/i18n/read-parameters.ts'
import { ask } from '@/lib/apollo/server.ts'
import { FailureState } from '@/ui/failure-state.tsx'
import { MissingPage } from '@/ui/missing-page.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('merging')
  return { title: t('compareTitle') }
}

export default async function Page({ searchParams }: { searchParams: PageParameters }) {
  const parameters = await readParameters(searchParams)
  const keptId = parameters.get('kept') ?? ''
  const mergedId = parameters.get('merged') ?? ''
  return (
    <ForSignedIn path={pathTo.compareFirms(keptId, mergedId)}>
      {() => <Compare keptId={keptId} mergedId={mergedId} />}
    </ForSignedIn>
  )
}

async function Compare(ids: { keptId: string; mergedId: string }) {
  const response = await ask(FirmMergePreview, ids, await getLocale())
  if (response.failure) return <FailureState failure={response.failure} />
  const { firmMergePreview } = response.data
  // Users who may not merge these do not learn what they hold.
  if (!firmMergePreview) return <MissingPage />
  return <ComparePage preview={firmMergePreview} />
}
