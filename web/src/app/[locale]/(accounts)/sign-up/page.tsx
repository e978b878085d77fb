import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { readReturnPath } from '@/features/accounts/return-path.ts'
import { SignUp } from '@/features/accounts/sign-up.tsx'
import { type PageParameters, readParameters } from '@/i18n/read-parameters.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts')
  return { title: t('signUp') }
}

export default async function Page({ searchParams }: { searchParams: PageParameters }) {
  return <SignUp returnPath={readReturnPath(await readParameters(searchParams))} />
}
