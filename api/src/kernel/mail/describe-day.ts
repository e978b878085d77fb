import type { MessageLanguage } from '../graphql/request-scope.ts'

/** A calendar day (YYYY-MM-DD) as a language writes it: 2026年11月30日; 30 November 2026. */
export function describeDay(day: string, language: MessageLanguage): string {
  const locale = language === 'zh' ? 'zh-CN' : 'en-GB'
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))
}
