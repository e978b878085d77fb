import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ForSignedIn } from '@/features/accounts/for-signed-in.tsx'
import { ImportPage } from '@/features/imports/import-page.tsx'
import { findTable } from '@/features/imports/import-tables.ts'
import { TableImportById } from '@/features/imports/imports.queries.ts'
import { pathTo, readId } from '@/i18n/paths.ts'
import { type PageParameters, readParameters } from '@/i18n/read-parameters.ts'
import { ask } from '@/lib/apollo/server.ts'
import { FailureState } from '@/ui/failure-state.tsx'
import { MissingPage } from '@/ui/missing-page.tsx'

interface Props {
  params: Promise<{ locale: string; id: string }>
  searchParams: PageParameters
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('imports')
  return { title: t('title') }
}

export default async function Page({ params, searchParams }: Props) {
  const id = readId((await params).id)
  const parameters = await readParameters(searchParams)
  return (
    <ForSignedIn path={pathTo.tableImport(id)}>
      {() => <Import id={id} parameters={parameters} />}
    </ForSignedIn>
  )
}

async function Import({ id, parameters }: { id: string; parameters: URLSearchParams }) {
  const table = findTable(parameters.get('table')) ?? 'FIRMS'
  const after = parameters.get('after')
  const duplicatesAfter = parameters.get('duplicates')
  const variables = { id, table, rowsAfter: after, firmsAfter: after, duplicatesAfter }
  const response = await ask(TableImportById, variables, await getLocale())
  if (response.failure) return <FailureState failure={response.failure} />
  const { tableImport } = response.data
  // Users who may not see it do not learn that there is one.
  if (!tableImport) return <MissingPage />
  return <ImportPage found={tableImport} table={table} parameters={parameters} />
}
