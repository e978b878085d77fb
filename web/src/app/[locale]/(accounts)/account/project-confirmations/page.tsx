import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ForSignedIn } from '@/features/accounts/for-signed-in.tsx'
import { ConfirmationsToReview } from '@/features/projects/confirmations.queries.ts'
import { ConfirmationsQueue } from '@/features/projects/confirmations-queue.tsx'
import { queueVariables } from '@/features/requests/queue-variables.ts'
import { pathTo } from '@/i18n/paths.ts'
import { type PageParameters, readParameters } from '@/i18n/read-parameters.ts'
import { ask } from '@/lib/apollo/server.ts'
import { FailureState } from '@/ui/failure-state.tsx'
import { MissingPage } from '@/ui/missing-page.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('requests.lists.projectConfirmations')
  return { title: t('title') }
}

export default async function Page({ searchParams }: { searchParams: PageParameters }) {
  const parameters = await readParameters(searchParams)
  return (
    <ForSignedIn path={pathTo.projectConfirmations()} writes>
      {() => <Queue parameters={parameters} />}
    </ForSignedIn>
  )
}

async function Queue({ parameters }: { parameters: URLSearchParams }) {
  const response = await ask(ConfirmationsToReview, queueVariables(parameters), await getLocale())
  if (response.failure) return <FailureState failure={response.failure} />
  const { projectConfirmationsToReview: queue, projectConfirmation: decided } = response.data
  // Who decides for no firm learns nothing of the page.
  if (!queue) return <MissingPage />
  return <ConfirmationsQueue queue={queue} decided={decided} parameters={parameters} />
}
