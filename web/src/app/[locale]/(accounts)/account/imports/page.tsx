import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ForSignedIn } from '@/features/accounts/for-signed-in.tsx'
import { ImportList } from '@/features/imports/import-list.tsx'
import { TableImports } from '@/features/imports/imports.queries.ts'
import { pathTo } from '@/i18n/paths.ts'
import { type PageParameters, readParameters } from '@/i18n/read-parameters.ts'
import { ask } from '@/lib/apollo/server.ts'
import { FailureState } from '@/ui/failure-state.tsx'
import { MissingPage } from '@/ui/missing-page.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('imports')
  return { title: t('title') }
}

export default async function Page({ searchParams }: { searchParams: PageParameters }) {
  const parameters = await readParameters(searchParams)
  return <ForSignedIn path={pathTo.imports()}>{() => <Imports parameters={parameters} />}</ForSignedIn>
}

async function Imports({ parameters }: { parameters: URLSearchParams }) {
  const response = await ask(TableImports, { after: parameters.get('after') }, await getLocale())
  if (response.failure) return <FailureState failure={response.failure} />
  const { tableImports } = response.data
  // Users who may import nowhere do not learn that there is any.
  if (!tableImports) return <MissingPage />
  return <ImportList imports={tableImports} parameters={parameters} />
}
