import { hasLocale } from 'next-intl'
import { type Locale, routing } from './routing.ts'

/** The language as the API calls it. */
export function languageOf(locale: Locale): 'ZH' | 'EN' {
  return locale === 'zh' ? 'ZH' : 'EN'
}

/** The text in the reader's language; the other one where it is empty. */
export function inLanguage(locale: Locale, zh: string, en: string): string {
  return locale === 'zh' ? zh || en : en || zh
}

/** The name in the reader's language; the other one where it is empty. */
export function nameOf(locale: Locale, thing: { nameZh: string; nameEn: string }): string {
  return inLanguage(locale, thing.nameZh, thing.nameEn)
}

/** The title in the reader's language; the other one where it is empty. */
export function titleOf(locale: Locale, thing: { titleZh: string; titleEn: string }): string {
  return inLanguage(locale, thing.titleZh, thing.titleEn)
}

/** Tag for `lang` and `hreflang`. */
export function tagOf(locale: Locale): string {
  return locale === 'zh' ? 'zh-Hans' : 'en'
}

/** The language of the address; the default one where it names none of ours. */
export function readLocale(locale: string): Locale {
  return hasLocale(routing.locales, locale) ? locale : routing.defaultLocale
}
