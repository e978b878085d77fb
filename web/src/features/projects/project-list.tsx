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
import { ProjectItem } from './project-item.tsx'
import { ProjectListQuery } from './project-list.queries.ts'

/** All collaborations, newest first, a page at a time. */
export async function ProjectList({ locale, parameters }: { locale: Locale; parameters: URLSearchParams }) {
  const { data, failure } = await ask(ProjectListQuery, { after: parameters.get('after') }, locale)
  if (failure) return <FailureState failure={failure} />
  const t = await getTranslations('projects')
  const common = await getTranslations('common')
  const { edges, pageInfo, totalCount, totalIsExact } = data.projects
  const pages = buildPageAddresses(pathTo.projects(), parameters, pageInfo)
  return (
    <div className="frame pb-16">
      <PageHeading title={t('title')}>{t('lead')}</PageHeading>
      <ResultCount>{common('count', { exact: String(totalIsExact), count: totalCount })}</ResultCount>
      {edges.length === 0 ? (
        <EmptyState title={t('empty')} />
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
