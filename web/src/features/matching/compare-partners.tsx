import { getTranslations } from 'next-intl/server'
import { languageOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import type { Locale } from '@/i18n/routing.ts'
import { ask } from '@/lib/apollo/server.ts'
import { EmptyState } from '@/ui/empty-state.tsx'
import { FailureState } from '@/ui/failure-state.tsx'
import { Link } from '@/ui/link.tsx'
import { MissingPage } from '@/ui/missing-page.tsx'
import { CompareNote } from './compare-note.tsx'
import { ComparisonQuery } from './comparison.queries.ts'
import { Comparison } from './comparison.tsx'
import { loadSubject } from './load-subject.ts'
import { type PartnerAddress, toList, toMatchSubject, toPartnerFilter } from './partner-address.ts'
import { BriefHeading, FirmHeading } from './subject-heading.tsx'

/** Marked partners of a firm or a brief side by side, in the place of the list. */
export async function ComparePartners({
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
  const filter = { ...toPartnerFilter(address), firms: address.compare }
  const [heading, compared] = await Promise.all([
    loadSubject(locale, subject.kind, subject.id),
    ask(ComparisonQuery, { for: toMatchSubject(subject), filter, language: languageOf(locale) }, locale),
  ])
  if (compared.failure?.code === 'NOT_FOUND') return <MissingPage />
  if (compared.failure) return <FailureState failure={compared.failure} />
  if (heading.failure) return <FailureState failure={heading.failure} />
  const t = await getTranslations('matching')
  const { firm, brief } = heading.data
  const { edges } = compared.data.recommendPartners
  const back = (
    <Link
      href={`${pathTo.partners()}?${toList(parameters)}`}
      className="quiet-link inline-flex min-h-11 items-center"
    >
      {t('backToList')}
    </Link>
  )
  return (
    <div className="frame pb-16">
      {firm && <FirmHeading firm={firm} />}
      {brief && <BriefHeading brief={brief} />}
      <CompareNote parameters={parameters} />
      {edges.length > 0 ? (
        <Comparison recommendations={edges.map(({ node }) => node)}>{back}</Comparison>
      ) : (
        <EmptyState title={t('noneCompared')}>
          <p>{t('noneComparedAdvice')}</p>
          {back}
        </EmptyState>
      )}
    </div>
  )
}
