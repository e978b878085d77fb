import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { BaseList } from '@/features/bases/base-list.tsx'
import { readLocale } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import { type PageParameters, readParameters } from '@/i18n/read-parameters.ts'
import { describePage } from '@/lib/seo/describe-page.ts'

interface Props {
  params: Promise<{ locale: string }>
  searchParams: PageParameters
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = readLocale((await params).locale)
  const t = await getTranslations({ locale, namespace: 'bases' })
  return describePage(locale, {
    kind: 'bases',
    path: pathTo.bases(),
    title: t('title'),
    description: t('lead'),
  })
}

export default async function Page({ params, searchParams }: Props) {
  const locale = readLocale((await params).locale)
  return <BaseList locale={locale} parameters={await readParameters(searchParams)} />
}
