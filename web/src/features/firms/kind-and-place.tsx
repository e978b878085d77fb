import { useLocale } from 'next-intl'
import type { Locale } from '@/i18n/routing.ts'
import { KindWords } from './kind-words.tsx'
import { describePlace } from './place.ts'

/** On which side a firm stands, what it is, and where. */
export function KindAndPlace({
  firm,
}: {
  firm: Parameters<typeof KindWords>[0]['firm'] & Parameters<typeof describePlace>[1]
}) {
  const place = describePlace(useLocale() as Locale, firm)
  return (
    <>
      <KindWords firm={firm} />
      {place && ` · ${place}`}
    </>
  )
}
