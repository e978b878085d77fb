import { type Locale, routing } from './routing.ts'

/** A language, with a script and a region where they are named: fr, zh-Hans, en_GB, zh-Hant-TW. */
const LANGUAGE_TAG = /^[a-z]{2}([-_][a-z]{4})?([-_]([a-z]{2}|\d{3}))?$/i

/** Whether a segment of a path names a language, ours or another; no page of ours has a name of that form. */
export function isLanguageTag(segment: string): boolean {
  return LANGUAGE_TAG.test(segment)
}

/** The language of ours that a tag such as zh-CN, zh_Hant or EN-gb asks for; null for any other. */
export function localeOfTag(tag: string): Locale | null {
  if (!isLanguageTag(tag)) return null
  const language = tag.slice(0, 2).toLowerCase()
  return routing.locales.find((locale) => locale === language) ?? null
}

/**
 * The language of ours for a reader with this `Accept-Language`: the one that they like best, or English for
 * those who read neither. Null where the header says nothing.
 */
export function chooseLanguage(acceptLanguage: string | null): Locale | null {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.split(';').map((part) => part.trim())
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
      return { tag, quality: quality === undefined ? 1 : Number(quality) || 0 }
    })
    .filter(({ tag, quality }) => quality > 0 && isLanguageTag(tag))
    .sort((one, other) => other.quality - one.quality)
  if (wanted.length === 0) return null
  return wanted.map(({ tag }) => localeOfTag(tag)).find((locale) => locale !== null) ?? 'en'
}
