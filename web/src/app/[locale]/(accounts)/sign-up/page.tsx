import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SignUp } from '@/features/accounts/sign-up.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts')
  return { title: t('signUp') }
}

export default function Page() {
  return <SignUp />
}
