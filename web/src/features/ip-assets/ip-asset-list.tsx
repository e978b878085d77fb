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
import { IpAssetItem } from './ip-asset-item.tsx'
import { IpAssetListQuery } from './ip-asset-list.queries.ts'

/** All cultural IP, by kind of culture where the address says one. */
export async function IpAssetList({ locale, parameters }: { locale: Locale; parameters: URLSearchParams }) {
  const domain = parameters.get('domain')
  const variables = { filter: domain ? { heritageDomains: [domain] } : null, after: parameters.get('after') }
  const { data, failure } = await ask(IpAssetListQuery, variables, locale)
  if (failure) return <FailureState failure={failure} />
  const t = await getTranslations('ipAssets')
  const common = await getTranslations('common')
  const { edges, pageInfo, totalCount, totalIsExact } = data.ipAssets
  const pages = buildPageAddresses(pathTo.ipAssets(), parameters, pageInfo)
  return (
    <div className="frame pb-16">
      <PageHeading title={t('title')}>{t('lead')}</PageHeading>
      <LinkFilter
        label={t('filter')}
        all={{ name: t('all'), href: pathTo.ipAssets() }}
        chosen={domain}
        choices={data.heritageDomains.map((each) => ({
          id: each.id,
          name: nameOf(locale, each),
          href: `${pathTo.ipAssets()}?domain=${encodeURIComponent(each.id)}`,
        }))}
      />
      <ResultCount>{common('count', { exact: String(totalIsExact), count: totalCount })}</ResultCount>
      {edges.length === 0 ? (
        <EmptyState title={t('empty')}>{t('emptyAdvice')}</EmptyState>
      ) : (
        <ul>
          {edges.map(({ node }) => (
            <IpAssetItem key={node.id} asset={node} />
          ))}
        </ul>
      )}
      <Pager {...pages} label={t('pages')} />
      <ExportLink tables={['ip_assets']} path={pathTo.ipAssets()} />
    </div>
  )
}
