import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ForSignedIn } from '@/features/accounts/for-signed-in.tsx'
import { OwnRemovals } from '@/features/removals/own-removals.tsx'
import { OwnRemovals as Query } from '@/features/removals/removals.queries.ts'
import { pathTo } from '@/i18n/paths.ts'
import { type PageParameters, readParameters } from '@/i18n/read-parameters.ts'
import { ask } from '@/lib/apollo/server.ts'
import { FailureState } from '@/ui/failure-state.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('removals')
  return { title: t('own') }
}

export default async function Page({ searchParams }: { searchParams: PageParameters }) {
  const sent = (await readParameters(searchParams)).get('sent')
  return <ForSignedIn path={pathTo.removals()}>{() => <Removals sent={sent} />}</ForSignedIn>
}

async function Removals({ sent }: { sent: string | null }) {
  const response = await ask(Query, {}, await getLocale())
  if (response.failure) return <FailureState failure={response.failure} />
  return <OwnRemovals removals={response.data.viewer?.firmRemovals ?? []} sent={sent} />
}
