import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { readReturnPath } from '@/features/accounts/return-path.ts'
import { SignUp } from '@/features/accounts/sign-up.tsx'
import { TermsVersion } from '@/features/data-rights/data-rights.queries.ts'
import { type PageParameters, readParameters } from '@/i18n/read-parameters.ts'
import { ask } from '@/lib/apollo/server.ts'
import { FailureState } from '@/ui/failure-state.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts')
  return { title: t('signUp') }
}

export default async function Page({ searchParams }: { searchParams: PageParameters }) {
  const returnPath = readReturnPath(await readParameters(searchParams))
  const response = await ask(TermsVersion, {}, await getLocale())
  if (response.failure) return <FailureState failure={response.failure} />
  return <SignUp termsVersion={response.data.termsVersion} returnPath={returnPath} />
}
