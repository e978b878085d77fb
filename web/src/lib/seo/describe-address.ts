import type { Metadata } from 'next'
import type { Locale } from '@/i18n/routing.ts'

/** Canonical address of a page and the same page in the other language; `path` is without the language. */
export function describeAddress(locale: Locale, path: string): NonNullable<Metadata['alternates']> {
  const rest = path === '/' ? '' : path
  return {
    canonical: `/${locale}${rest}`,
    languages: { 'zh-Hans': `/zh${rest}`, en: `/en${rest}`, 'x-default': `/zh${rest}` },
  }
}
