import { getTranslations } from 'next-intl/server'
import { type FragmentType, readFragment } from '@/gql/fragment-masking.ts'
import type { PartnerFilter_QueryFragment } from '@/gql/graphql.ts'
import { nameOf } from '@/i18n/language.ts'
import { pathTo } from '@/i18n/paths.ts'
import type { Locale } from '@/i18n/routing.ts'
import { ask } from '@/lib/apollo/server.ts'
import { FilteredOut } from './filtered-out.tsx'
import { NoPartnersQuery } from './no-partners.queries.ts'
import { NoPartners } from './no-partners.tsx'
import {
  listNarrowing,
  type PartnerAddress,
  readPartnerAddress,
  toMatchSubject,
  toPartnerFilter,
} from './partner-address.ts'
import { PartnerFilter_Query } from './partner-filter.queries.ts'
import { CountPartnersQuery } from './partners.queries.ts'

/**
 * What would change an empty list. Counts the partners without each part of the filter, and without all of
 * it: seven rankings at most, and only where nobody is shown.
 */
export async function ExplainEmpty({
  locale,
  address,
  subject,
  parameters,
  choices,
}: {
  locale: Locale
  address: PartnerAddress
  subject: NonNullable<PartnerAddress['subject']>
  parameters: URLSearchParams
  choices: FragmentType<typeof PartnerFilter_Query>
}) {
  const describe = await describeFilters(locale, address, readFragment(PartnerFilter_Query, choices))
  const narrowing = listNarrowing(address)
  const without = async (names: readonly string[]) => {
    const rest = new URLSearchParams([...parameters].filter(([name]) => !names.includes(name)))
    const filter = toPartnerFilter(readPartnerAddress(rest))
    const { data } = await ask(CountPartnersQuery, { for: toMatchSubject(subject), filter }, locale)
    return { address: `${pathTo.partners()}?${rest}`, count: data?.recommendPartners.totalCount ?? null }
  }
  const position = ['after', 'trail']
  const [cleared, ...filters] = await Promise.all([
    without([...narrowing, ...position]),
    ...narrowing.map(async (name) => ({
      filter: describe(name),
      ...(await without([name, ...position])),
    })),
  ])
  if (narrowing.length > 0 && cleared.count !== 0) return <FilteredOut filters={filters} cleared={cleared} />
  const isFirm = subject.kind === 'firm'
  const lack = isFirm ? await ask(NoPartnersQuery, { id: subject.id }, locale) : null
  return <NoPartners firm={lack?.data?.firm ?? null} />
}

/** A function that puts a part of the filter into words, with what is chosen for it. */
async function describeFilters(
  locale: Locale,
  address: PartnerAddress,
  { capabilities, heritageDomains, markets, provinces }: PartnerFilter_QueryFragment,
) {
  const t = await getTranslations({ locale, namespace: 'matching' })
  const words = await getTranslations({ locale, namespace: 'firms' })
  const vocabularies = {
    capability: capabilities.flatMap((group) => [group, ...group.children]),
    domain: heritageDomains,
    market: markets,
    province: provinces,
  }
  return (name: ReturnType<typeof listNarrowing>[number]) => {
    if (name === 'only') return t('onlySample')
    const value = address[name] ?? ''
    if (name === 'type')
      return t('filterOf', { field: t('type'), value: words(`organisationType.${address.type as 'MEDIA'}`) })
    const entry = vocabularies[name].find(({ id }) => id === value)
    return t('filterOf', { field: t(name), value: entry ? nameOf(locale, entry) : value })
  }
}
