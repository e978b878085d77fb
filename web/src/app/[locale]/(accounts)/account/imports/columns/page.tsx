import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ColumnsPage } from '@/features/imports/columns-page.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('imports.help')
  return { title: t('title') }
}

export default function Page() {
  return <ColumnsPage />
}
