import { useLocale, useTranslations } from 'next-intl'
import { pathTo } from '@/i18n/paths.ts'
import { Button } from '@/ui/button.tsx'
import { ChoiceList } from '@/ui/choice-list.tsx'
import { ChoiceRow } from '@/ui/choice-row.tsx'
import { FilterSummary } from '@/ui/filter-summary.tsx'
import type { Choice } from './choices.ts'
import { type DirectoryFilter, type ListField, listFields } from './directory-filter.ts'
import { FilterForm } from './filter-form.tsx'

/** Narrows the directory; beside it where there is room, folded away above it on a phone. */
export function DirectoryFilterForm({
  filter,
  choices,
}: {
  filter: DirectoryFilter
  choices: Record<ListField, Choice[]>
}) {
  const locale = useLocale()
  const t = useTranslations('firms')
  return (
    <details className="filter-drawer mb-2 border-y border-hairline-strong lg:border-y-0">
      <FilterSummary>{t('filter.title')}</FilterSummary>
      <FilterForm action={`/${locale}${pathTo.firms()}`} path={pathTo.firms()}>
        <ChoiceRow
          name="kind"
          legend={t('kindName')}
          chosen={filter.kind ?? ''}
          choices={[
            { value: '', name: t('filter.anyKind') },
            { value: 'TRADITIONAL', name: t('kind.TRADITIONAL') },
            { value: 'DIGITAL', name: t('kind.DIGITAL') },
          ]}
        />
        {listFields.map((field) => (
          <ChoiceList
            scrolls
            key={field}
            name={field}
            legend={t(`filter.${field}`)}
            chosen={filter[field]}
            chosenLabel={t('filter.chosen', { count: filter[field].length })}
            choices={choices[field].map(({ value, name, within }) => ({
              value,
              name,
              nested: within !== undefined,
            }))}
          />
        ))}
        <ChoiceRow
          name="sample"
          legend={t('filter.sample')}
          chosen={filter.sample ?? ''}
          choices={[
            { value: '', name: t('filter.onlyReal') },
            { value: 'all', name: t('filter.both') },
            { value: 'sample', name: t('filter.samples') },
          ]}
        />
        <div className="border-t border-hairline py-4">
          <Button type="submit">{t('filter.apply')}</Button>
        </div>
      </FilterForm>
    </details>
  )
}
