import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/routing.ts'
import type { Failure } from '@/lib/apollo/failure.ts'
import { describeAddress } from './describe-address.ts'

/** Kinds of pages with a picture of their own, named as in the menu; `web/pictures` draws them. */
export type PageKind = 'home' | 'partners' | 'firms' | 'ipAssets' | 'projects' | 'briefs' | 'bases'

interface DescribedPage {
  kind: PageKind
  /** Without the language. */
  path: string
  /** Left out on the home page, which has the title of the site. */
  title?: string
  description?: string
  /** Whether search engines may list it; they may where it is left out. */
  index?: boolean
}

/** The head of a page: its title, its address in both languages, and what is shown where it is shared. */
export async function describePage(
  locale: Locale,
  { kind, path, title, description, index = true }: DescribedPage,
): Promise<Metadata> {
  const alternates = describeAddress(locale, path)
  // A field that is there and undefined would take that of the layout away.
  const own = { ...(title && { title }), ...(description && { description }) }
  return {
    ...own,
    alternates,
    ...(!index && { robots: { index: false } }),
    openGraph: {
      ...(await describeShare(locale, kind)),
      url: alternates.canonical as string,
      ...own,
    },
  }
}

/** What Open Graph shows of a page of some kind; title and description are those of the page. */
export async function describeShare(
  locale: Locale,
  kind: PageKind,
): Promise<NonNullable<Metadata['openGraph']>> {
  const t = await getTranslations({ locale, namespace: 'shell' })
  const alt = kind === 'home' ? t('title') : `${t('siteName')} · ${t(kind)}`
  return {
    type: 'website',
    siteName: t('siteName'),
    locale: locale === 'zh' ? 'zh_CN' : 'en_GB',
    alternateLocale: locale === 'zh' ? 'en_GB' : 'zh_CN',
    images: [{ url: `/og/${kind}-${locale}.png`, width: 1200, height: 630, alt }],
  }
}

/** The head of a page that does not exist, or that cannot be made just now. */
export async function describeMissing(locale: Locale, failure?: Failure): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: 'failure' })
  return { title: t(failure ? 'UNAVAILABLE.title' : 'NOT_FOUND.title'), robots: { index: false } }
}
