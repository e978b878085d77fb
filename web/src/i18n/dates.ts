import { useLocale } from 'next-intl'
import type { Locale } from './routing.ts'

/** Days begin and end in Beijing, wherever they are read. */
const TIME_ZONE = 'Asia/Shanghai'

/** The English of the site is British. */
const TAGS: Record<Locale, string> = { zh: 'zh-CN', en: 'en-GB' }

/** Writes days and times as a language does: 2026年11月30日; 30 Nov 2026. */
export function datesIn(locale: Locale) {
  return {
    dateTime: (instant: Date, style: Pick<Intl.DateTimeFormatOptions, 'dateStyle' | 'timeStyle'>) =>
      new Intl.DateTimeFormat(TAGS[locale], { ...style, timeZone: TIME_ZONE }).format(instant),
  }
}

/** The same in the reader's language. */
export function useDates() {
  return datesIn(useLocale())
}
