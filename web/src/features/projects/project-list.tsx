import { getTranslations } from 'next-intl/server'
import { pathTo } from '@/i18n/paths.ts'
import type { Locale } from '@/i18n/routing.ts'
import { ask } from '@/lib/apollo/server.ts'
import { buildPageAddresses } from '@/lib/paging/page-address.ts'
import { EmptyState } from '@/ui/empty-state.tsx'
import { FailureState } from '@/ui/failure-state.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Pager } from '@/ui/pager.tsx'
import { ResultCount } from '@/ui/result-count.tsx'
import { ExportLink } from '../exporting/export-link.tsx'
import { SampleFilter } from '../samples/sample-filter.tsx'
import { SampleOffer } from '../samples/sample-offer.tsx'
import { readShownSamples, toSampleFilter } from '../samples/shown-samples.ts'
import { ProjectItem } from './project-item.tsx'
import { ProjectListQuery } from './project-list.queries.ts'

/** All real collaborations, or samples where the address says so, newest first, a page at a time. */
export async function ProjectList({ locale, parameters }: { locale: Locale; parameters: URLSearchParams }) {
  const shown = readShownSamples(parameters)
  const variables = {
    filter: { sample: toSampleFilter(shown) },
    after: parameters.get('after'),
    offersSamples: shown === 'real',
  }
  const { data, failure } = await ask(ProjectListQuery, variables, locale)
  if (failure) return <FailureState failure={failure} list={pathTo.projects()} />
  const t = await getTranslations('projects')
  const count = await getTranslations('samples')
  const { edges, pageInfo, totalCount, totalIsExact } = data.projects
  const pages = buildPageAddresses(pathTo.projects(), parameters, pageInfo)
  return (
    <div className="frame pb-16">
      <PageHeading title={t('title')}>{t('lead')}</PageHeading>
      <SampleFilter path={pathTo.projects()} parameters={parameters} />
      <ResultCount>{count('count', { exact: String(totalIsExact), count: totalCount, shown })}</ResultCount>
      {edges.length === 0 ? (
        <EmptyState title={t('empty')}>
          <SampleOffer samples={data.samples} path={pathTo.projects()} parameters={parameters} />
        </EmptyState>
      ) : (
        <ol>
          {edges.map(({ node }) => (
            <ProjectItem key={node.id} project={node} />
          ))}
        </ol>
      )}
      <Pager {...pages} label={t('pages')} />
      <ExportLink tables={['projects', 'participations']} path={pathTo.projects()} />
    </div>
  )
}
