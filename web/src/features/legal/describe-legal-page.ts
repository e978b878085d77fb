import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pathTo } from '@/i18n/paths.ts'
import type { Locale } from '@/i18n/routing.ts'
import { describePage } from '@/lib/seo/describe-page.ts'
import type { LegalText } from './read-text.ts'

/** The head of a page of a legal text. */
export async function describeLegalPage(locale: Locale, name: LegalText): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: 'legal' })
  return describePage(locale, {
    kind: 'home',
    path: pathTo[name](),
    title: t(`${name}.title`),
    description: t(`${name}.lead`),
  })
}
