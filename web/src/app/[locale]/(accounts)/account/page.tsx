import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ForSignedIn } from '@/features/accounts/for-signed-in.tsx'
import { PlacesPage, placesDeeds } from '@/features/accounts/places-page.tsx'
import { pathTo } from '@/i18n/paths.ts'
import { type PageParameters, readParameters } from '@/i18n/read-parameters.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts')
  return { title: t('places') }
}

export default async function Page({ searchParams }: { searchParams: PageParameters }) {
  const asked = (await readParameters(searchParams)).get('done')
  const done = placesDeeds.find((each) => each === asked)
  return (
    <ForSignedIn path={pathTo.account()}>
      {(viewer) => <PlacesPage viewer={viewer} done={done} />}
    </ForSignedIn>
  )
}
