import { useLocale, useTranslations } from 'next-intl'
import { pathTo } from '@/i18n/paths.ts'
import { Button } from '@/ui/button.tsx'
import { MAX_COMPARED } from './partner-address.ts'

/** The checkboxes on the cards belong to the form of this id. */
export const compareFormId = 'compare'

/** Keeps the address and adds the marked firms; firms marked on another page of the list stay marked. */
export function CompareForm({
  parameters,
  shown,
}: {
  parameters: URLSearchParams
  shown: readonly string[]
}) {
  const locale = useLocale()
  const t = useTranslations('matching')
  const kept = [...parameters].filter(([name, value]) => name !== 'compare' || !shown.includes(value))
  return (
    <form
      id={compareFormId}
      action={`/${locale}${pathTo.partners()}#comparison`}
      className="compare-bar flex flex-wrap items-center justify-between gap-3 border-t border-hairline bg-paper py-3"
    >
      {kept.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <p className="text-sm text-ink-soft">{t('compareAdvice', { most: MAX_COMPARED })}</p>
      <Button type="submit">{t('compare')}</Button>
    </form>
  )
}
