import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ForSignedIn } from '@/features/accounts/for-signed-in.tsx'
import { OwnBriefs } from '@/features/briefs/edit-brief.queries.ts'
import { OwnBriefsPage } from '@/features/briefs/own-briefs-page.tsx'
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
  const t = await getTranslations('ownBriefs')
  return { title: t('title') }
}

export default async function Page({ params, searchParams }: Props) {
  const { locale, id } = await params
  const parameters = await readParameters(searchParams)
  const firmId = readId(id)
  return (
    <ForSignedIn path={pathTo.firmBriefs(firmId)}>
      {() => <Briefs firmId={firmId} locale={locale} parameters={parameters} />}
    </ForSignedIn>
  )
}

async function Briefs({
  firmId,
  locale,
  parameters,
}: {
  firmId: string
  locale: string
  parameters: URLSearchParams
}) {
  const { data, failure } = await ask(OwnBriefs, { id: firmId, after: parameters.get('after') }, locale)
  if (failure) return <FailureState failure={failure} list={pathTo.firmBriefs(firmId)} />
  if (!data.firm?.allBriefs) return <MissingPage />
  return <OwnBriefsPage firm={data.firm} briefs={data.firm.allBriefs} parameters={parameters} />
}
