import { useLocale, useTranslations } from 'next-intl'
import { pathTo } from '@/i18n/paths.ts'
import { Button } from '@/ui/button.tsx'
import { MAX_COMPARED, withoutMarks } from './partner-address.ts'

/** The checkboxes on the cards, and the buttons that turn the page, belong to the form of this id. */
export const compareFormId = 'compare'

/** Marks that stand in the address and are of another page than the one shown. */
export function listMarksElsewhere(parameters: URLSearchParams, shown: readonly string[]): string[] {
  return [...new Set(parameters.getAll('compare'))].filter((id) => id && !shown.includes(id))
}

/**
 * Keeps the address and adds the marked firms; firms marked on another page of the list stay marked. Its bar
 * appears once a firm is marked.
 */
export function CompareForm({
  parameters,
  marksElsewhere,
}: {
  parameters: URLSearchParams
  marksElsewhere: readonly string[]
}) {
  const locale = useLocale()
  const t = useTranslations('matching')
  const path = `/${locale}${pathTo.partners()}`
  const kept = [
    ...[...parameters].filter(([name]) => !['compare', 'view', 'turn'].includes(name)),
    ...marksElsewhere.map((id) => ['compare', id] as const),
  ]
  return (
    <form
      id={compareFormId}
      action={`${path}#comparison`}
      className="compare-bar flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-hairline bg-paper py-2 sm:py-3"
      data-marked={marksElsewhere.length > 0 || undefined}
    >
      {kept.map(([name, value]) => (
        <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
      ))}
      <p className="text-sm text-ink-soft">
        {t.rich('compareAdvice', { max: MAX_COMPARED, count: () => <span className="mark-count" /> })}
        {marksElsewhere.length > 0 && (
          // The browser itself follows it: what is marked on this page is then unmarked too.
          <a href={`${path}?${withoutMarks(parameters)}`} className="quiet-link ml-3">
            {t('compareNone')}
          </a>
        )}
      </p>
      <Button type="submit">{t('compare')}</Button>
    </form>
  )
}
