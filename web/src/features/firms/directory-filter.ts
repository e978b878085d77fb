import type { FirmFilter, FirmKind, OrganisationType } from '@/gql/graphql.ts'
import { isOrganisationType } from './organisation-types.ts'

/**
 * The directory's filter as the address says it: every field may be chosen more than once, but for `kind` and
 * `sample`.
 */
export interface DirectoryFilter {
  kind?: FirmKind
  type: OrganisationType[]
  domain: string[]
  capability: string[]
  province: string[]
  market: string[]
  /** `all`: real organisations and samples. `sample`: samples only. Neither: real organisations only. */
  sample?: 'all' | 'sample'
}

/** Fields of the filter that take several values, in the order in which they stand in an address. */
export const listFields = ['type', 'domain', 'capability', 'province', 'market'] as const

/** A field that accepts several values. */
export type ListField = (typeof listFields)[number]

/** Values of one field that are read; an address with more is not one that our form made. */
const MAX_VALUES = 50

/** The filter of an address. What is not understood is left out, so that an old address still opens. */
export function readDirectoryFilter(parameters: URLSearchParams): DirectoryFilter {
  const list = (field: ListField) =>
    [...new Set(parameters.getAll(field).filter(Boolean))].slice(0, MAX_VALUES)
  const kind = parameters.get('kind')
  const sample = parameters.get('sample')
  return {
    kind: kind === 'TRADITIONAL' || kind === 'DIGITAL' ? kind : undefined,
    type: list('type').filter(isOrganisationType),
    domain: list('domain'),
    capability: list('capability'),
    province: list('province'),
    market: list('market'),
    sample: sample === 'all' || sample === 'sample' ? sample : undefined,
  }
}

/**
 * The address's query for a filter: the shortest that reads back as the same filter; no page mark, so it
 * starts again.
 */
export function writeDirectoryFilter(filter: DirectoryFilter): URLSearchParams {
  const parameters = new URLSearchParams()
  if (filter.kind) parameters.set('kind', filter.kind)
  for (const field of listFields) for (const value of filter[field]) parameters.append(field, value)
  if (filter.sample) parameters.set('sample', filter.sample)
  return parameters
}

/** The filter in the API's words. */
export function toFirmFilter(filter: DirectoryFilter): FirmFilter {
  const list = <Value>(values: Value[]) => (values.length > 0 ? values : undefined)
  return {
    kind: filter.kind,
    organisationTypes: list(filter.type),
    heritageDomains: list(filter.domain),
    capabilities: list(filter.capability),
    provinces: list(filter.province),
    markets: list(filter.market),
    sample: filter.sample === 'all' ? undefined : filter.sample === 'sample',
  }
}

/** The filter without one chosen value. */
export function withoutValue(
  filter: DirectoryFilter,
  field: keyof DirectoryFilter,
  value: string,
): DirectoryFilter {
  if (field === 'kind' || field === 'sample') return { ...filter, [field]: undefined }
  return { ...filter, [field]: filter[field].filter((each) => each !== value) }
}
