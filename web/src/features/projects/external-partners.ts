import type { Locale } from '@/i18n/routing.ts'

/** The names of those outside the network who took part, in the reader's language where known. */
export function externalPartnersOf(
  locale: Locale,
  project: { externalPartners: readonly string[]; externalPartnersZh: readonly string[] },
): readonly string[] {
  return locale === 'zh' ? project.externalPartnersZh : project.externalPartners
}
