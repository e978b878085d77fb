import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { LegalPage } from '@/features/legal/legal-page.tsx'
import { readLocale } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { describePage } from '@/lib/seo/describe-page.ts'

interface Props {
  params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = readLocale((await params).locale)
  const t = await getTranslations({ locale, namespace: 'legal' })
  return describePage(locale, {
    kind: 'home',
    path: pathTo.operator(),
    title: t('operator.title'),
    description: t('operator.lead'),
  })
}

export default async function Page({ params }: Props) {
  return <LegalPage locale={readLocale((await params).locale)} name="operator" />
}
