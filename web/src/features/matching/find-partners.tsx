import { notFound } from 'next/navigation'
import { NextIntlClientProvider, useTranslations } from 'next-intl'
import { getMessages, getTranslations } from 'next-intl/server'
import { languageOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import type { Locale } from '@/i18n/routing.ts'
import { ask } from '@/lib/apollo/server.ts'
import { buildPageAddresses } from '@/lib/paging/page-address.ts'
import { EmptyState } from '@/ui/empty-state.tsx'
import { FailureState } from '@/ui/failure-state.tsx'
import { Pager } from '@/ui/pager.tsx'
import { CompareForm, compareFormId } from './compare-form.tsx'
import { Comparison } from './comparison.tsx'
import { loadSubject } from './load-subject.ts'
import { NoPartnersQuery } from './no-partners.queries.ts'
import { NoPartners } from './no-partners.tsx'
import {
  isFiltered,
  MAX_COMPARED,
  type PartnerAddress,
  toMatchSubject,
  toPartnerFilter,
} from './partner-address.ts'
import { PartnerCard } from './partner-card.tsx'
import { PartnerFilterForm } from './partner-filter.tsx'
import { PartnersQuery } from './partners.queries.ts'
import { BriefHeading, FirmHeading } from './subject-heading.tsx'

/**
 * Ranked partners for a firm or a brief, with reasons, filters, and a comparison where firms were marked for
 * it.
 */
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
  const comparing = address.compare.length > 1
  const filter = toPartnerFilter(address)
  const [heading, partners] = await Promise.all([
    loadSubject(locale, subject.kind, subject.id),
    ask(
      PartnersQuery,
      {
        for: toMatchSubject(subject),
        filter,
        after: address.after,
        language: languageOf(locale),
        compared: { ...filter, firms: address.compare },
        comparing,
        opening: address.open.length > 0,
      },
      locale,
    ),
  ])
  if (partners.failure?.code === 'NOT_FOUND') notFound()
  if (partners.failure) return <FailureState failure={partners.failure} />
  if (heading.failure) return <FailureState failure={heading.failure} />
  const t = await getTranslations('matching')
  // What an opened reason says is put into words in the browser.
  const { matching } = await getMessages()
  const { firm, brief } = heading.data
  const { edges, pageInfo, totalCount } = partners.data.recommendPartners
  const pages = buildPageAddresses(pathTo.partners(), parameters, pageInfo)
  const before = pages.number ? (pages.number - 1) * 10 : null
  const compared = partners.data.comparison?.edges ?? []
  const noPartners = edges.length === 0 && !isFiltered(address) && (
    <NoPartners firm={await loadLack(locale, subject)} />
  )
  return (
    <div className="frame pb-24">
      {firm && <FirmHeading firm={firm} />}
      {brief && <BriefHeading brief={brief} />}
      <PartnerFilterForm choices={partners.data} address={address} subject={subject} />
      <CompareNote marked={new Set(parameters.getAll('compare').filter(Boolean)).size} />
      {comparing && compared.length > 0 && (
        <Comparison
          recommendations={compared.map(({ node }) => node)}
          close={withoutComparison(parameters)}
        />
      )}
      <p className="py-4 text-sm text-ink-soft">{t('found', { count: totalCount })}</p>
      {edges.length === 0 ? (
        noPartners || <EmptyState title={t('empty')}>{t('emptyFiltered')}</EmptyState>
      ) : (
        <NextIntlClientProvider messages={{ matching: { evidence: matching.evidence } }}>
          <ol>
            {edges.map(({ node }, index) => (
              <li key={node.partner.id}>
                <PartnerCard
                  recommendation={node}
                  rank={before === null ? null : before + index + 1}
                  compareForm={compareFormId}
                  compared={address.compare.includes(node.partner.id)}
                  open={address.open.includes(node.partner.id)}
                />
              </li>
            ))}
          </ol>
        </NextIntlClientProvider>
      )}
      <Pager {...pages} label={t('pages')} />
      {edges.length > 1 && (
        <CompareForm parameters={parameters} shown={edges.map(({ node }) => node.partner.id)} />
      )}
    </div>
  )
}

/** What came of marks that do not make a comparison as they are. */
function CompareNote({ marked }: { marked: number }) {
  const t = useTranslations('matching')
  if (marked !== 1 && marked <= MAX_COMPARED) return null
  return (
    <p role="status" className="mt-4 border-l-2 border-ochre bg-ochre-wash px-3 py-2 text-ochre">
      {marked === 1 ? t('compareOne') : t('compareTooMany', { most: MAX_COMPARED })}
    </p>
  )
}

/** What a firm without partners lacks; null for a brief, and where it cannot be had. */
async function loadLack(locale: Locale, { kind, id }: NonNullable<PartnerAddress['subject']>) {
  return kind === 'firm' ? ((await ask(NoPartnersQuery, { id }, locale)).data?.firm ?? null) : null
}

function withoutComparison(parameters: URLSearchParams): string {
  const kept = new URLSearchParams(parameters)
  kept.delete('compare')
  return `${pathTo.partners()}?${kept}`
}
