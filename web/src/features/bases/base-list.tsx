import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { ItemHeading } from '@/features/firms/item-heading.tsx'
import type { BaseListQuery as BaseListData } from '@/gql/graphql.ts'
import { inLanguage, nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import type { Locale } from '@/i18n/routing.ts'
import { ask } from '@/lib/apollo/server.ts'
import { FailureState } from '@/ui/failure-state.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { ResultCount } from '@/ui/result-count.tsx'
import { SampleFilter } from '../samples/sample-filter.tsx'
import { readShownSamples, toSampleFilter } from '../samples/shown-samples.ts'
import { BaseListQuery } from './base-list.queries.ts'
import { useFocusNames } from './focus-names.ts'

/** The national cultural export bases that the network knows; samples where the address says so. */
export async function BaseList({ locale, parameters }: { locale: Locale; parameters: URLSearchParams }) {
  const { data, failure } = await ask(BaseListQuery, {}, locale)
  if (failure) return <FailureState failure={failure} />
  const t = await getTranslations('bases')
  const count = await getTranslations('samples')
  const shown = readShownSamples(parameters)
  const sample = toSampleFilter(shown)
  const bases = data.exportBases.filter((base) => sample === null || base.sample === sample)
  return (
    <div className="frame pb-16">
      <PageHeading title={t('title')}>{t('lead')}</PageHeading>
      <SampleFilter path={pathTo.bases()} parameters={parameters} />
      <ResultCount>{count('count', { exact: 'true', count: bases.length, shown })}</ResultCount>
      <ul className="grid md:grid-cols-2 md:gap-x-12">
        {bases.map((base) => (
          <BaseRow key={base.id} locale={locale} base={base} />
        ))}
      </ul>
    </div>
  )
}

function BaseRow({ locale, base }: { locale: Locale; base: BaseListData['exportBases'][number] }) {
  const t = useTranslations('bases')
  const nameFocus = useFocusNames()
  return (
    <li className="border-t border-hairline py-4">
      <ItemHeading href={pathTo.base(base.id)} sample={base.sample}>
        {nameOf(locale, base)}
      </ItemHeading>
      <p className="mt-0.5 text-sm text-ink-soft">
        {inLanguage(locale, base.provinceZh, base.province)}
        {base.batch && base.year && ` · ${t('batch', { batch: base.batch, year: String(base.year) })}`}
      </p>
      {base.focus.length > 0 && <p className="mt-1 text-[0.9375rem]">{nameFocus(base.focus)}</p>}
    </li>
  )
}
