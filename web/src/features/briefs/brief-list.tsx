import { getTranslations } from 'next-intl/server'
import { nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import type { Locale } from '@/i18n/routing.ts'
import { ask } from '@/lib/apollo/server.ts'
import { buildPageAddresses } from '@/lib/paging/page-address.ts'
import { EmptyState } from '@/ui/empty-state.tsx'
import { FailureState } from '@/ui/failure-state.tsx'
import { LinkFilter } from '@/ui/link-filter.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Pager } from '@/ui/pager.tsx'
import { ResultCount } from '@/ui/result-count.tsx'
import { ExportLink } from '../exporting/export-link.tsx'
import { BriefItem } from './brief-item.tsx'
import { BriefListQuery } from './brief-list.queries.ts'

/** Open needs, the most urgent first, by field of capability where the address says one. */
export async function BriefList({ locale, parameters }: { locale: Locale; parameters: URLSearchParams }) {
  const capability = parameters.get('capability')
  const variables = {
    filter: capability ? { capabilities: [capability] } : null,
    after: parameters.get('after'),
  }
  const { data, failure } = await ask(BriefListQuery, variables, locale)
  if (failure) return <FailureState failure={failure} />
  const t = await getTranslations('briefs')
  const common = await getTranslations('common')
  const { edges, pageInfo, totalCount, totalIsExact } = data.briefs
  const pages = buildPageAddresses(pathTo.briefs(), parameters, pageInfo)
  return (
    <div className="frame pb-16">
      <PageHeading title={t('title')}>{t('lead')}</PageHeading>
      <LinkFilter
        label={t('filter')}
        all={{ name: t('all'), href: pathTo.briefs() }}
        chosen={capability}
        choices={data.capabilities.map((each) => ({
          id: each.id,
          name: nameOf(locale, each),
          href: `${pathTo.briefs()}?capability=${encodeURIComponent(each.id)}`,
        }))}
      />
      <ResultCount>{common('count', { exact: String(totalIsExact), count: totalCount })}</ResultCount>
      {edges.length === 0 ? (
        <EmptyState title={t('empty')}>{t('emptyAdvice')}</EmptyState>
      ) : (
        <ul>
          {edges.map(({ node }) => (
            <BriefItem key={node.id} brief={node} />
          ))}
        </ul>
      )}
      <Pager {...pages} label={t('pages')} />
      <ExportLink tables={['briefs']} path={pathTo.briefs()} />
    </div>
  )
}
