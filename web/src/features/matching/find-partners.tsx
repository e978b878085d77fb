import { NextIntlClientProvider } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { languageOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import type { Locale } from '@/i18n/routing.ts'
import { ask } from '@/lib/apollo/server.ts'
import { buildPageAddresses } from '@/lib/paging/page-address.ts'
import { FailureState } from '@/ui/failure-state.tsx'
import { MissingPage } from '@/ui/missing-page.tsx'
import { CompareForm, listMarksElsewhere } from './compare-form.tsx'
import { CompareNote } from './compare-note.tsx'
import { ExplainEmpty } from './explain-empty.tsx'
import { loadSubject } from './load-subject.ts'
import { type PartnerAddress, toMatchSubject, toPartnerFilter } from './partner-address.ts'
import { PartnerFilterForm } from './partner-filter.tsx'
import { PartnerList } from './partner-list.tsx'
import { PartnerPager } from './partner-pager.tsx'
import { PartnersQuery } from './partners.queries.ts'
import { BriefHeading, FirmHeading } from './subject-heading.tsx'
import { WeightsInUse } from './weights-in-use.tsx'

/** Ranked partners for a firm or a brief, with reasons, filters, and marks that put firms side by side. */
export async function FindPartners({
  locale,
  address,
  subject,
  parameters,
}: {
  locale: Locale
  address: PartnerAddress
  subject: NonNullable<PartnerAddress['subject']>
  parameters: URLSearchParams
}) {
  const [heading, partners] = await Promise.all([
    loadSubject(locale, subject.kind, subject.id),
    ask(
      PartnersQuery,
      {
        for: toMatchSubject(subject),
        filter: toPartnerFilter(address),
        after: address.after,
        language: languageOf(locale),
        opening: address.open.length > 0,
      },
      locale,
    ),
  ])
  if (partners.failure?.code === 'NOT_FOUND') return <MissingPage />
  if (partners.failure) return <FailureState failure={partners.failure} />
  if (heading.failure) return <FailureState failure={heading.failure} />
  const t = await getTranslations('matching')
  // What an opened reason says is put into words in the browser.
  const { matching } = await getMessages()
  const { firm, brief } = heading.data
  const { edges, pageInfo, totalCount } = partners.data.recommendPartners
  const pages = buildPageAddresses(pathTo.partners(), parameters, pageInfo)
  const marksElsewhere = listMarksElsewhere(
    parameters,
    edges.map(({ node }) => node.partner.id),
  )
  return (
    <div className="frame pb-24" style={{ counterReset: `marked ${marksElsewhere.length}` }}>
      {firm && <FirmHeading firm={firm} />}
      {brief && <BriefHeading brief={brief} />}
      <PartnerFilterForm choices={partners.data} address={address} subject={subject} />
      {!address.list && <CompareNote parameters={parameters} />}
      {totalCount > 0 && <p className="py-4 text-sm text-ink-soft">{t('found', { count: totalCount })}</p>}
      {edges.length === 0 ? (
        <ExplainEmpty {...{ locale, address, subject, parameters }} choices={partners.data} />
      ) : (
        <NextIntlClientProvider messages={{ matching: { evidence: matching.evidence } }}>
          <PartnerList
            recommendations={edges.map(({ node }) => node)}
            before={pages.number ? (pages.number - 1) * 10 : null}
            address={address}
          />
        </NextIntlClientProvider>
      )}
      {/* Before the buttons of the pager, since a form that is sent by Enter presses its first one. */}
      <CompareForm parameters={parameters} marksElsewhere={marksElsewhere} />
      <PartnerPager {...pages} />
      {edges.length > 0 && <WeightsInUse info={partners.data} />}
    </div>
  )
}
