import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ForSignedIn } from '@/features/accounts/for-signed-in.tsx'
import { Outbox } from '@/features/outbox/outbox.queries.ts'
import { OutboxPage } from '@/features/outbox/outbox-page.tsx'
import { pathTo } from '@/i18n/paths.ts'
import { type PageParameters, readParameters } from '@/i18n/read-parameters.ts'
import { ask } from '@/lib/apollo/server.ts'
import { FailureState } from '@/ui/failure-state.tsx'
import { MissingPage } from '@/ui/missing-page.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('requests.lists.outbox')
  return { title: t('title') }
}

export default async function Page({ searchParams }: { searchParams: PageParameters }) {
  const parameters = await readParameters(searchParams)
  return <ForSignedIn path={pathTo.outbox()}>{() => <Entries parameters={parameters} />}</ForSignedIn>
}

async function Entries({ parameters }: { parameters: URLSearchParams }) {
  const state = parameters.get('state') === 'waiting' ? 'WAITING' : 'FAILED'
  const response = await ask(Outbox, { state, after: parameters.get('after') }, await getLocale())
  if (response.failure) return <FailureState failure={response.failure} />
  const { outboxEntries } = response.data
  // Users who may not read it do not learn that there is any.
  if (!outboxEntries) return <MissingPage />
  return <OutboxPage state={state} entries={outboxEntries} parameters={parameters} />
}
