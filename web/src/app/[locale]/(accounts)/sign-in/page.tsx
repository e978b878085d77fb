import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { loadViewer } from '@/features/accounts/load-viewer.ts'
import { readReturnPath } from '@/features/accounts/return-path.ts'
import { SignIn } from '@/features/accounts/sign-in.tsx'
import { type PageParameters, readParameters } from '@/i18n/read-parameters.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts')
  return { title: t('signIn') }
}

export default async function Page({ searchParams }: { searchParams: PageParameters }) {
  const returnPath = readReturnPath(await readParameters(searchParams))
  const viewer = (await loadViewer()).data?.viewer
  return <SignIn returnPath={returnPath} signedInAs={viewer?.email} />
}
