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
import { BriefItem } from './brief-item.tsx'
import { BriefListQuery } from './brief-list.queries.ts'

/**
 * Open needs of real firms, or samples where the address says so, the most urgent first, by field of
 * capability where it says one.
 */
export async function BriefList({ locale, parameters }: { locale: Locale; parameters: URLSearchParams }) {
  const capability = parameters.get('capability')
  const shown = readShownSamples(parameters)
  const capabilities = capability ? [capability] : null
  const variables = {
    filter: { capabilities, sample: toSampleFilter(shown) },
    samples: { capabilities, sample: true },
    after: parameters.get('after'),
    offersSamples: shown === 'real',
  }
  const { data, failure } = await ask(BriefListQuery, variables, locale)
  if (failure) return <FailureState failure={failure} />
  const t = await getTranslations('briefs')
  const count = await getTranslations('samples')
  const { edges, pageInfo, totalCount, totalIsExact } = data.briefs
  const pages = buildPageAddresses(pathTo.briefs(), parameters, pageInfo)
  return (
    <div className="frame pb-16">
      <PageHeading title={t('title')}>{t('lead')}</PageHeading>
      <LinkFilter
        label={t('filter')}
        all={{ name: t('all'), href: addressShowing(pathTo.briefs(), new URLSearchParams(), shown) }}
        chosen={capability}
        choices={data.capabilities.map((each) => ({
          id: each.id,
          name: nameOf(locale, each),
          href: addressShowing(pathTo.briefs(), new URLSearchParams({ capability: each.id }), shown),
        }))}
      />
      <SampleFilter path={pathTo.briefs()} parameters={parameters} below />
      <ResultCount>{count('count', { exact: String(totalIsExact), count: totalCount, shown })}</ResultCount>
      {edges.length === 0 ? (
        <EmptyState title={t(capability ? 'empty' : 'emptyAll')}>
          {capability && <p>{t('emptyAdvice')}</p>}
          <SampleOffer samples={data.samples} path={pathTo.briefs()} parameters={parameters} />
        </EmptyState>
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
