import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ForSignedIn } from '@/features/accounts/for-signed-in.tsx'
import { OwnClaims as Query } from '@/features/claims/claims.queries.ts'
import { OwnClaims } from '@/features/claims/own-claims.tsx'
import { pathTo } from '@/i18n/paths.ts'
import { type PageParameters, readParameters } from '@/i18n/read-parameters.ts'
import { ask } from '@/lib/apollo/server.ts'
import { FailureState } from '@/ui/failure-state.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('claims')
  return { title: t('own') }
}

export default async function Page({ searchParams }: { searchParams: PageParameters }) {
  const parameters = await readParameters(searchParams)
  return <ForSignedIn path={pathTo.claims()}>{() => <Claims parameters={parameters} />}</ForSignedIn>
}

async function Claims({ parameters }: { parameters: URLSearchParams }) {
  const response = await ask(Query, {}, await getLocale())
  if (response.failure) return <FailureState failure={response.failure} />
  return <OwnClaims claims={response.data.viewer?.claims ?? []} parameters={parameters} />
}
