import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ForSignedIn } from '@/features/accounts/for-signed-in.tsx'
import { OwnPlaces as Query } from '@/features/accounts/place-links.queries.ts'
import { PLACES_ACTIONS, PlacesPage } from '@/features/accounts/places-page.tsx'
import { pathTo } from '@/i18n/paths.ts'
import { type PageParameters, readParameters } from '@/i18n/read-parameters.ts'
import { ask } from '@/lib/apollo/server.ts'
import { FailureState } from '@/ui/failure-state.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts')
  return { title: t('places') }
}

export default async function Page({ searchParams }: { searchParams: PageParameters }) {
  const asked = (await readParameters(searchParams)).get('done')
  const done = PLACES_ACTIONS.find((each) => each === asked)
  return <ForSignedIn path={pathTo.account()}>{() => <Places done={done} />}</ForSignedIn>
}

async function Places({ done }: { done: Parameters<typeof PlacesPage>[0]['done'] }) {
  const response = await ask(Query, {}, await getLocale())
  if (response.failure) return <FailureState failure={response.failure} />
  return <PlacesPage memberships={response.data.viewer?.memberships ?? []} done={done} />
}
