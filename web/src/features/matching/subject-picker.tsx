import { getTranslations } from 'next-intl/server'
import { BriefItem } from '@/features/briefs/brief-item.tsx'
import { FirmLine } from '@/features/firms/firm-line.tsx'
import { pathTo } from '@/i18n/paths.ts'
import type { Locale } from '@/i18n/routing.ts'
import { ask } from '@/lib/apollo/server.ts'
import { buildPageAddresses } from '@/lib/paging/page-address.ts'
import { ButtonLink } from '@/ui/button.tsx'
import { EmptyState } from '@/ui/empty-state.tsx'
import { FailureState } from '@/ui/failure-state.tsx'
import { LinkFilter } from '@/ui/link-filter.tsx'
import { PageHeading } from '@/ui/page-heading.tsx'
import { Pager } from '@/ui/pager.tsx'
import { SampleFilter } from '../samples/sample-filter.tsx'
import { SampleOffer } from '../samples/sample-offer.tsx'
import { readShownSamples, toSampleFilter } from '../samples/shown-samples.ts'
import { OwnFirms } from './own-firms.tsx'
import { PickBriefQuery, PickFirmQuery } from './subject-picker.queries.ts'

/** Sides that one may look from; the address calls them so. */
const sides = ['traditional', 'digital', 'brief'] as const

/** Before a subject is chosen: which firm or brief gets partners? */
export async function SubjectPicker({ locale, parameters }: { locale: Locale; parameters: URLSearchParams }) {
  const t = await getTranslations('matching')
  const side = sides.find((each) => each === parameters.get('side')) ?? 'traditional'
  const [first, ...others] = sides.map((each) => ({
    id: each,
    name: t(`sides.${each}`),
    href: `${pathTo.partners()}?side=${each}`,
  }))
  return (
    <div className="frame pb-16">
      <PageHeading title={t('title')}>{t('lead')}</PageHeading>
      <OwnFirms />
      <LinkFilter label={t('chooseSide')} chosen={side} choices={first ? [first, ...others] : []} />
      <h2 className="sr-only">{t(`sides.${side}`)}</h2>
      {side === 'brief' ? (
        <Briefs locale={locale} parameters={parameters} />
      ) : (
        <Firms
          locale={locale}
          parameters={parameters}
          kind={side === 'digital' ? 'DIGITAL' : 'TRADITIONAL'}
        />
      )}
    </div>
  )
}

async function Firms(props: {
  locale: Locale
  parameters: URLSearchParams
  kind: 'TRADITIONAL' | 'DIGITAL'
}) {
  const { data, failure } = await ask(
    PickFirmQuery,
    { kind: props.kind, after: props.parameters.get('after') },
    props.locale,
  )
  if (failure) return <FailureState failure={failure} heading="h2" />
  const t = await getTranslations('matching')
  return (
    <>
      <ul className="[&>li:first-child>article]:border-t-0">
        {data.firms.edges.map(({ node }) => (
          <li key={node.id}>
            <FirmLine
              firm={node}
              aside={<ButtonLink href={pathTo.partners({ firm: node.id })}>{t('findForFirm')}</ButtonLink>}
            />
          </li>
        ))}
      </ul>
      <Pager
        {...buildPageAddresses(pathTo.partners(), props.parameters, data.firms.pageInfo)}
        label={t('pages')}
      />
    </>
  )
}

async function Briefs(props: { locale: Locale; parameters: URLSearchParams }) {
  const { parameters } = props
  const shown = readShownSamples(parameters)
  const variables = {
    filter: { sample: toSampleFilter(shown) },
    after: parameters.get('after'),
    offersSamples: shown === 'real',
  }
  const { data, failure } = await ask(PickBriefQuery, variables, props.locale)
  if (failure) return <FailureState failure={failure} heading="h2" />
  const t = await getTranslations('matching')
  return (
    <>
      <SampleFilter path={pathTo.partners()} parameters={parameters} below />
      {data.briefs.edges.length === 0 && (
        <div className="mt-4">
          <EmptyState title={t('noBriefs')}>
            <SampleOffer samples={data.samples} path={pathTo.partners()} parameters={parameters} />
          </EmptyState>
        </div>
      )}
      <ul className="[&>li:first-child]:border-t-0">
        {data.briefs.edges.map(({ node }) => (
          <BriefItem
            key={node.id}
            brief={node}
            action={<ButtonLink href={pathTo.partners({ brief: node.id })}>{t('findForBrief')}</ButtonLink>}
          />
        ))}
      </ul>
      <Pager
        {...buildPageAddresses(pathTo.partners(), parameters, data.briefs.pageInfo)}
        label={t('pages')}
      />
    </>
  )
}
