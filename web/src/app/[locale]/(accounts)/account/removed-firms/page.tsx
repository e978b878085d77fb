import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ForSignedIn } from '@/features/accounts/for-signed-in.tsx'
import { RemovedFirms as Query } from '@/features/removals/removals.queries.ts'
import { RemovedFirms } from '@/features/removals/removed-firms.tsx'
import { pathTo } from '@/i18n/paths.ts'
import { type PageParameters, readParameters } from '@/i18n/read-parameters.ts'
import { ask } from '@/lib/apollo/server.ts'
import { FailureState } from '@/ui/failure-state.tsx'
import { MissingPage } from '@/ui/missing-page.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('requests.lists.removed')
  return { title: t('title') }
}

export default async function Page({ searchParams }: { searchParams: PageParameters }) {
  const parameters = await readParameters(searchParams)
  return <ForSignedIn path={pathTo.removedFirms()}>{() => <Removed parameters={parameters} />}</ForSignedIn>
}

async function Removed({ parameters }: { parameters: URLSearchParams }) {
  const response = await ask(Query, { after: parameters.get('after') }, await getLocale())
  if (response.failure) return <FailureState failure={response.failure} />
  const { removedFirms } = response.data
  // Users who may not read it do not learn that there is any.
  if (!removedFirms) return <MissingPage />
  return <RemovedFirms removed={removedFirms} parameters={parameters} />
}
