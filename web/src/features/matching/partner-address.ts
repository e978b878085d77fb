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
  /** `sample`: only samples; null: only real firms. */
  only: 'sample' | null
  /** Ids of firms to set side by side, at most three. */
  compare: string[]
  /** Whether the list is to be seen though firms are marked, to mark more. */
  list: boolean
  /** Ids of the partners whose evidence is on the page from the start. */
  open: string[]
  after: string | null
}

/** Max firms side by side: more do not fit a page that is read. */
export const MAX_COMPARED = 3

/** Value of `view` for the list. */
const LIST_VIEW = 'list'

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
    only: only === 'sample' ? only : null,
    compare: [...new Set(parameters.getAll('compare').filter(Boolean))].slice(0, MAX_COMPARED),
    list: read('view') === LIST_VIEW,
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
    sample: address.only === 'sample',
  }
}

/** The subject as the API accepts it. */
export function toMatchSubject(subject: NonNullable<PartnerAddress['subject']>): MatchSubject {
  return subject.kind === 'firm' ? { firmId: subject.id } : { briefId: subject.id }
}

/** What may narrow the list, in the order of the form. */
const narrowingFields = ['type', 'capability', 'domain', 'market', 'province', 'only'] as const

/** What narrows the list to fewer than it shows by itself. */
export function listNarrowing(address: PartnerAddress): (typeof narrowingFields)[number][] {
  return narrowingFields.filter((name) => address[name] && address[name] !== 'ALL')
}

/** Whether anything of the filter is chosen. */
export function isFiltered(address: PartnerAddress): boolean {
  return narrowingFields.some((name) => address[name])
}

/** The address of the list, where the marked firms stay marked. */
export function toList(parameters: URLSearchParams): URLSearchParams {
  const changed = new URLSearchParams(parameters)
  if (changed.has('compare')) changed.set('view', LIST_VIEW)
  return changed
}

/** The address without any mark. */
export function withoutMarks(parameters: URLSearchParams): URLSearchParams {
  const changed = new URLSearchParams(parameters)
  for (const name of ['compare', 'view']) changed.delete(name)
  return changed
}

/** Parameters that say which page of the list is shown. */
const PAGE_PARAMETERS = ['after', 'trail']

/** The value of a button of the form that leads to another page of the list; `address` is that page's. */
export function turnTo(address: string): string {
  const page = new URLSearchParams(address.split('?')[1])
  return `${new URLSearchParams([...page].filter(([name]) => PAGE_PARAMETERS.includes(name)))}`
}

/**
 * Where a button of the form leads that turns the page: to the page's own address, with the firms marked so
 * far. Null where none was pressed.
 */
export function readTurn(parameters: URLSearchParams): URLSearchParams | null {
  const turn = parameters.get('turn')
  if (turn === null) return null
  const changed = toList(parameters)
  for (const name of ['turn', ...PAGE_PARAMETERS]) changed.delete(name)
  const page = new URLSearchParams(turn)
  for (const name of PAGE_PARAMETERS) {
    const value = page.get(name)
    if (value) changed.set(name, value)
  }
  return changed
}
