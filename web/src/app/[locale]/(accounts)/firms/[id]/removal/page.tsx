import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ForSignedIn, type Viewer } from '@/features/accounts/for-signed-in.tsx'
import { RemovalRequestPage } from '@/features/removals/removal-request-page.tsx'
import { FirmToRemove } from '@/features/removals/removals.queries.ts'
import { pathTo, readId } from '@/i18n/paths.ts'
import { ask } from '@/lib/apollo/server.ts'
import { FailureState } from '@/ui/failure-state.tsx'
import { MissingPage } from '@/ui/missing-page.tsx'

interface Props {
  params: Promise<{ locale: string; id: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('removals')
  return { title: t('askMeta') }
}

export default async function Page({ params }: Props) {
  const { locale, id } = await params
  const firmId = readId(id)
  return (
    <ForSignedIn path={pathTo.askForRemoval(firmId)} writes>
      {(viewer) => <Removal firmId={firmId} locale={locale} viewer={viewer} />}
    </ForSignedIn>
  )
}

async function Removal({ firmId, locale, viewer }: { firmId: string; locale: string; viewer: Viewer }) {
  const response = await ask(FirmToRemove, { id: firmId }, locale)
  if (response.failure) return <FailureState failure={response.failure} />
  const { firm, viewer: self } = response.data
  if (!firm) return <MissingPage />
  return <RemovalRequestPage firm={firm} removals={self?.firmRemovals ?? []} viewer={viewer} />
}
