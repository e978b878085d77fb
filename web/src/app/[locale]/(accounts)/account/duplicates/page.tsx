import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ForSignedIn } from '@/features/accounts/for-signed-in.tsx'
import { DuplicatesPage } from '@/features/merging/duplicates-page.tsx'
import { DuplicateFirms, FirmMerges } from '@/features/merging/merging.queries.ts'
import { pathTo } from '@/i18n/paths.ts'
import { type PageParameters, readParameters } from '@/i18n/read-parameters.ts'
import { ask } from '@/lib/apollo/server.ts'
import { FailureState } from '@/ui/failure-state.tsx'
import { MissingPage } from '@/ui/missing-page.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('merging')
  return { title: t('title') }
}

export default async function Page({ searchParams }: { searchParams: PageParameters }) {
  const parameters = await readParameters(searchParams)
  return (
    <ForSignedIn path={pathTo.duplicateFirms()}>{() => <Duplicates parameters={parameters} />}</ForSignedIn>
  )
}

async function Duplicates({ parameters }: { parameters: URLSearchParams }) {
  const after = parameters.get('after')
  const locale = await getLocale()
  if (parameters.get('view') === 'merged') {
    const response = await ask(FirmMerges, { after }, locale)
    if (response.failure) return <FailureState failure={response.failure} />
    const { firmMerges } = response.data
    // Users who decide nothing do not learn that there is anything.
    if (!firmMerges) return <MissingPage />
    return <DuplicatesPage view="merged" list={firmMerges} parameters={parameters} />
  }
  const notSame = parameters.get('view') === 'notSame'
  const response = await ask(DuplicateFirms, { notSame, after }, locale)
  if (response.failure) return <FailureState failure={response.failure} />
  const { likelyDuplicateFirms } = response.data
  if (!likelyDuplicateFirms) return <MissingPage />
  const view = notSame ? 'notSame' : 'open'
  return <DuplicatesPage view={view} list={likelyDuplicateFirms} parameters={parameters} />
}
