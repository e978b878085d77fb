import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ForSignedIn } from '@/features/accounts/for-signed-in.tsx'
import { ClaimsToReview } from '@/features/claims/claims.queries.ts'
import { ReviewQueue } from '@/features/claims/review-queue.tsx'
import { queueVariables } from '@/features/requests/queue-variables.ts'
import { pathTo } from '@/i18n/paths.ts'
import { type PageParameters, readParameters } from '@/i18n/read-parameters.ts'
import { ask } from '@/lib/apollo/server.ts'
import { FailureState } from '@/ui/failure-state.tsx'
import { MissingPage } from '@/ui/missing-page.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('requests.lists.claims')
  return { title: t('title') }
}

export default async function Page({ searchParams }: { searchParams: PageParameters }) {
  const parameters = await readParameters(searchParams)
  return (
    <ForSignedIn path={pathTo.claimsToReview()} writes>
      {() => <Queue parameters={parameters} />}
    </ForSignedIn>
  )
}

async function Queue({ parameters }: { parameters: URLSearchParams }) {
  const response = await ask(ClaimsToReview, queueVariables(parameters), await getLocale())
  if (response.failure) return <FailureState failure={response.failure} />
  const { claimsToReview, claim } = response.data
  // Who reviews nothing learns nothing of the page.
  if (!claimsToReview) return <MissingPage />
  return <ReviewQueue queue={claimsToReview} decided={claim} parameters={parameters} />
}
