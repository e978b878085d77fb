import type { MatchSubject, OrganisationType, PartnerFilter } from '@/gql/graphql.ts'
import { isOrganisationType, organisationTypes } from '../firms/organisation-types.ts'

/** What an address of Find partners asks for. */
export interface PartnerAddress {
  /** The subject; null where nobody was chosen yet. */
  subject: { kind: 'firm' | 'brief'; id: string } | null
  /** `ALL`: whatever they are; null: without those that the API leaves out where nobody says. */
  type: OrganisationType | 'ALL' | null
  capability: string | null
  domain: string | null
  province: string | null
  market: string | null
  /** `all`: real firms and samples; `sample`: only samples; null: only real firms. */
  only: 'all' | 'sample' | null
  /** Ids of firms to set side by side, at most three. */
  compare: string[]
  /** Ids of the partners whose evidence is on the page from the start. */
  open: string[]
  after: string | null
}

/** Max firms side by side: more do not fit a page that is read. */
export const MAX_COMPARED = 3

/** Reads an address; what is empty or unknown counts as not said. */
export function readPartnerAddress(parameters: URLSearchParams): PartnerAddress {
  const read = (name: string) => parameters.get(name)?.trim() || null
  const firm = read('firm')
  const brief = read('brief')
  const only = read('only')
  const type = read('type')
  return {
    subject: firm ? { kind: 'firm', id: firm } : brief ? { kind: 'brief', id: brief } : null,
    type: type === 'ALL' || isOrganisationType(type) ? type : null,
    capability: read('capability'),
    domain: read('domain'),
    province: read('province'),
    market: read('market'),
    only: only === 'all' || only === 'sample' ? only : null,
    compare: [...new Set(parameters.getAll('compare').filter(Boolean))].slice(0, MAX_COMPARED),
    open: parameters.getAll('open').filter(Boolean),
    after: read('after'),
  }
}

/** The filter as the API accepts it. */
export function toPartnerFilter(address: PartnerAddress): PartnerFilter {
  const { type } = address
  return {
    organisationTypes: type === 'ALL' ? [...organisationTypes] : type ? [type] : null,
    capabilities: address.capability ? [address.capability] : null,
    heritageDomains: address.domain ? [address.domain] : null,
    provinces: address.province ? [address.province] : null,
    markets: address.market ? [address.market] : null,
    sample: address.only === 'all' ? null : address.only === 'sample',
  }
}

/** The subject as the API accepts it. */
export function toMatchSubject(subject: NonNullable<PartnerAddress['subject']>): MatchSubject {
  return subject.kind === 'firm' ? { firmId: subject.id } : { briefId: subject.id }
}

/** Whether anything narrows the list. */
export function isFiltered(address: PartnerAddress): boolean {
  return [
    address.type,
    address.capability,
    address.domain,
    address.province,
    address.market,
    address.only,
  ].some(Boolean)
}
