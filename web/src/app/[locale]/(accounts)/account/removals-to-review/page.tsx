import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ForSignedIn } from '@/features/accounts/for-signed-in.tsx'
import { RemovalQueue } from '@/features/removals/removal-queue.tsx'
import { RemovalsToReview } from '@/features/removals/removals.queries.ts'
import { queueVariables } from '@/features/requests/queue-variables.ts'
import { pathTo } from '@/i18n/paths.ts'
import { type PageParameters, readParameters } from '@/i18n/read-parameters.ts'
import { ask } from '@/lib/apollo/server.ts'
import { FailureState } from '@/ui/failure-state.tsx'
import { MissingPage } from '@/ui/missing-page.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('requests.lists.removals')
  return { title: t('title') }
}

export default async function Page({ searchParams }: { searchParams: PageParameters }) {
  const parameters = await readParameters(searchParams)
  return (
    <ForSignedIn path={pathTo.removalsToReview()} writes>
      {() => <Queue parameters={parameters} />}
    </ForSignedIn>
  )
}

async function Queue({ parameters }: { parameters: URLSearchParams }) {
  const response = await ask(RemovalsToReview, queueVariables(parameters), await getLocale())
  if (response.failure) return <FailureState failure={response.failure} />
  const { firmRemovalsToReview, firmRemoval } = response.data
  // Who reviews nothing learns nothing of the page.
  if (!firmRemovalsToReview) return <MissingPage />
  return <RemovalQueue queue={firmRemovalsToReview} decided={firmRemoval} parameters={parameters} />
}
