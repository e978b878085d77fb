import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ForgotPassword } from '@/features/accounts/forgot-password.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts')
  return { title: t('forgotTitle') }
}

export default function Page() {
  return <ForgotPassword />
}
