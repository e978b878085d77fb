import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { readLocale } from '@/i18n/language.ts'
import { MissingPage } from '@/ui/missing-page.tsx'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: readLocale((await params).locale), namespace: 'failure' })
  return { title: t('NOT_FOUND.title'), robots: { index: false } }
}

/** Addresses that no page has. */
export default function Unknown() {
  return <MissingPage />
}
