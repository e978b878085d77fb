import type { Locale } from '@/i18n/routing.ts'

/**
 * Where a firm is, as one would say it: 甘肃敦煌; Dunhuang, Gansu. A city that is its own province is named once.
 */
export function describePlace(
  locale: Locale,
  firm: { cityZh: string; cityEn: string; province: string; provinceZh: string },
): string {
  const [city, province] = locale === 'zh' ? [firm.cityZh, firm.provinceZh] : [firm.cityEn, firm.province]
  if (!city || !province || city === province) return city || province
  return locale === 'zh' ? `${province}${city}` : `${city}, ${province}`
}
