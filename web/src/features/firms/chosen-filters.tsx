import { useTranslations } from 'next-intl'
import { pathTo } from '@/i18n/paths.ts'
import { Link } from '@/ui/link.tsx'
import type { Choice } from './choices.ts'
import {
  type DirectoryFilter,
  type ListField,
  listFields,
  withoutValue,
  writeDirectoryFilter,
} from './directory-filter.ts'

/**
 * What the directory is narrowed to, each with a link that takes it away. Nothing where nothing is chosen.
 */
export function ChosenFilters({
  filter,
  choices,
}: {
  filter: DirectoryFilter
  choices: Record<ListField, Choice[]>
}) {
  const t = useTranslations('firms')
  const chosen: { field: keyof DirectoryFilter; value: string; name: string }[] = []
  if (filter.kind) chosen.push({ field: 'kind', value: filter.kind, name: t(`kind.${filter.kind}`) })
  for (const field of listFields) {
    for (const value of filter[field])
      chosen.push({
        field,
        value,
        name: choices[field].find((choice) => choice.value === value)?.name ?? value,
      })
  }
  if (filter.sample)
    chosen.push({
      field: 'sample',
      value: filter.sample,
      name: t(filter.sample === 'all' ? 'filter.both' : 'filter.samples'),
    })
  if (chosen.length === 0) return null
  return (
    <ul aria-label={t('filter.chosenList')} className="flex flex-wrap gap-2 pb-3">
      {chosen.map(({ field, value, name }) => (
        <li key={`${field}=${value}`}>
          <Link
            href={addressOf(withoutValue(filter, field, value))}
            scroll={false}
            className="inline-flex min-h-8 items-center gap-2 rounded-small border border-hairline-strong px-2.5 text-sm hover:border-ink"
          >
            <span className="sr-only">{t('filter.remove')} </span>
            {name}
            <svg width="9" height="9" viewBox="0 0 9 9" aria-hidden="true">
              <path d="m1 1 7 7M8 1 1 8" stroke="currentColor" strokeWidth="1.3" />
            </svg>
          </Link>
        </li>
      ))}
      <li>
        <Link
          href={pathTo.firms()}
          scroll={false}
          className="quiet-link inline-flex min-h-8 items-center text-sm"
        >
          {t('filter.clear')}
        </Link>
      </li>
    </ul>
  )
}

function addressOf(filter: DirectoryFilter): string {
  const query = writeDirectoryFilter(filter)
  return query.size > 0 ? `${pathTo.firms()}?${query}` : pathTo.firms()
}
