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
import { SampleFilter } from '../samples/sample-filter.tsx'
import { SampleOffer } from '../samples/sample-offer.tsx'
import { addressShowing, readShownSamples, toSampleFilter } from '../samples/shown-samples.ts'
import { IpAssetItem } from './ip-asset-item.tsx'
import { IpAssetListQuery } from './ip-asset-list.queries.ts'

/** Real cultural IP, or samples where the address says so, by kind of culture where it says one. */
export async function IpAssetList({ locale, parameters }: { locale: Locale; parameters: URLSearchParams }) {
  const domain = parameters.get('domain')
  const shown = readShownSamples(parameters)
  const heritageDomains = domain ? [domain] : null
  const variables = {
    filter: { heritageDomains, sample: toSampleFilter(shown) },
    samples: { heritageDomains, sample: true },
    after: parameters.get('after'),
    offersSamples: shown === 'real',
  }
  const { data, failure } = await ask(IpAssetListQuery, variables, locale)
  if (failure) return <FailureState failure={failure} list={pathTo.ipAssets()} />
  const t = await getTranslations('ipAssets')
  const count = await getTranslations('samples')
  const { edges, pageInfo, totalCount, totalIsExact } = data.ipAssets
  const pages = buildPageAddresses(pathTo.ipAssets(), parameters, pageInfo)
  return (
    <div className="frame pb-16">
      <PageHeading title={t('title')}>{t('lead')}</PageHeading>
      <LinkFilter
        label={t('filter')}
        all={{ name: t('all'), href: addressShowing(pathTo.ipAssets(), new URLSearchParams(), shown) }}
        chosen={domain}
        choices={data.heritageDomains.map((each) => ({
          id: each.id,
          name: nameOf(locale, each),
          href: addressShowing(pathTo.ipAssets(), new URLSearchParams({ domain: each.id }), shown),
        }))}
      />
      <SampleFilter path={pathTo.ipAssets()} parameters={parameters} below />
      <ResultCount>{count('count', { exact: String(totalIsExact), count: totalCount, shown })}</ResultCount>
      {edges.length === 0 ? (
        <EmptyState title={t(domain ? 'empty' : 'emptyAll')}>
          {domain && <p>{t('emptyAdvice')}</p>}
          <SampleOffer samples={data.samples} path={pathTo.ipAssets()} parameters={parameters} />
        </EmptyState>
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
