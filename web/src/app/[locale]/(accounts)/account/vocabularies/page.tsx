import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ForSignedIn } from '@/features/accounts/for-signed-in.tsx'
import { VocabularyEntries } from '@/features/vocabularies/vocabularies.queries.ts'
import { findVocabulary } from '@/features/vocabularies/vocabulary.ts'
import { VocabularyPage } from '@/features/vocabularies/vocabulary-page.tsx'
import { pathTo } from '@/i18n/paths.ts'
import { type PageParameters, readParameters } from '@/i18n/read-parameters.ts'
import { ask } from '@/lib/apollo/server.ts'
import { FailureState } from '@/ui/failure-state.tsx'
import { MissingPage } from '@/ui/missing-page.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('vocabularies')
  return { title: t('title') }
}

export default async function Page({ searchParams }: { searchParams: PageParameters }) {
  const parameters = await readParameters(searchParams)
  return <ForSignedIn path={pathTo.vocabularies()}>{() => <Entries parameters={parameters} />}</ForSignedIn>
}

async function Entries({ parameters }: { parameters: URLSearchParams }) {
  const shown = findVocabulary(parameters.get('of'))
  const variables = { vocabulary: shown.vocabulary, after: parameters.get('after') }
  const response = await ask(VocabularyEntries, variables, await getLocale())
  if (response.failure) return <FailureState failure={response.failure} />
  const { vocabularyEntries } = response.data
  // Users who may not edit them do not learn that others do.
  if (!vocabularyEntries) return <MissingPage />
  return (
    <VocabularyPage shown={shown} found={response.data} entries={vocabularyEntries} parameters={parameters} />
  )
}
