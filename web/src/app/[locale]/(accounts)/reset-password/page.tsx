import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ResetPassword } from '@/features/accounts/reset-password.tsx'
import { type PageParameters, readParameters } from '@/i18n/read-parameters.ts'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts')
  return { title: t('resetTitle') }
}

export default async function Page({ searchParams }: { searchParams: PageParameters }) {
  return <ResetPassword token={(await readParameters(searchParams)).get('token')} />
}
