import { getTranslations } from 'next-intl/server'
import { pathTo } from '@/i18n/paths.ts'
import type { Locale } from '@/i18n/routing.ts'
import { ask } from '@/lib/apollo/server.ts'
import { buildPageAddresses } from '@/lib/paging/page-address.ts'
import { EmptyState } from '@/ui/empty-state.tsx'
import { FailureState } from '@/ui/failure-state.tsx'
import { Link } from '@/ui/link.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Pager } from '@/ui/pager.tsx'
import { ResultCount } from '@/ui/result-count.tsx'
import { ExportLink } from '../exporting/export-link.tsx'
import { listChoices, listOrganisationTypes } from './choices.ts'
import { ChosenFilters } from './chosen-filters.tsx'
import { DirectoryChoices, FirmDirectory } from './directory.queries.ts'
import { readDirectoryFilter, toFirmFilter } from './directory-filter.ts'
import { DirectoryFilterForm } from './directory-filter-form.tsx'
import { FirmLine } from './firm-line.tsx'

/** Firms on one page: enough to compare, few enough to scroll through. */
const FIRMS_PER_PAGE = 20

/** All firms, a page at a time, narrowed to what the address says. */
export async function Directory({ locale, parameters }: { locale: Locale; parameters: URLSearchParams }) {
  const filter = readDirectoryFilter(parameters)
  const page = { filter: toFirmFilter(filter), first: FIRMS_PER_PAGE, after: parameters.get('after') }
  const [choices, firms] = await Promise.all([
    ask(DirectoryChoices, {}, locale),
    ask(FirmDirectory, page, locale),
  ])
  if (firms.failure) return <FailureState failure={firms.failure} list={pathTo.firms()} />
  if (choices.failure) return <FailureState failure={choices.failure} />
  const t = await getTranslations('firms')
  const { edges, pageInfo, totalCount, totalIsExact } = firms.data.firms
  const listed = {
    ...listChoices(choices.data, locale),
    type: listOrganisationTypes((type) => t(`organisationType.${type}`)),
  }
  return (
    <div className="frame pb-16">
      <PageHeading title={t('title')}>{t('intro')}</PageHeading>
      <div className="gap-x-12 lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]">
        <DirectoryFilterForm filter={filter} choices={listed} />
        <section aria-label={t('title')}>
          <ResultCount live="polite">
            {t('found', { exact: String(totalIsExact), count: totalCount })}
          </ResultCount>
          <ChosenFilters filter={filter} choices={listed} />
          {edges.length === 0 ? (
            <EmptyState title={t('empty')}>
              <p>{t('emptyAdvice')}</p>
              <p className="mt-3">
                <Link href={pathTo.firms()} className="quiet-link">
                  {t('filter.clear')}
                </Link>
              </p>
            </EmptyState>
          ) : (
            <ul>
              {edges.map(({ node }) => (
                <li key={node.id}>
                  <FirmLine firm={node} />
                </li>
              ))}
            </ul>
          )}
          <Pager {...buildPageAddresses(pathTo.firms(), parameters, pageInfo)} label={t('pages')} />
          <ExportLink tables={['firms']} path={pathTo.firms()} />
          <p className="mt-6 border-t border-hairline pt-5">
            {t('notListed')}{' '}
            <Link href={pathTo.registerFirm()} className="quiet-link inline-flex min-h-11 items-center">
              {t('registerFirm')}
            </Link>
          </p>
        </section>
      </div>
    </div>
  )
}
