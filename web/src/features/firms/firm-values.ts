import type { FirmFields_FirmFragment, OrganisationType } from '@/gql/graphql.ts'
import { isOrganisationType } from './organisation-types.ts'

/** What a firm says of itself, as a form holds it; lists are ids. */
export interface FirmValues {
  /** Left out where the form does not ask for it. */
  organisationType?: OrganisationType
  nameZh: string
  nameEn: string
  descriptionZh: string
  descriptionEn: string
  cityZh: string
  cityEn: string
  province: string
  /** Calendar year; null where it is not known. */
  foundedYear: number | null
  heritageDomains: string[]
  capabilities: string[]
  markets: string[]
}

/** The fields that are lists of ids. */
export const LISTS = ['heritageDomains', 'capabilities', 'markets'] as const
export type ListOfFirm = (typeof LISTS)[number]

/** What the API returned, as a form begins with it. */
export function toFirmValues(firm: FirmFields_FirmFragment): FirmValues {
  const { heritageDomains, capabilities, markets, foundedYear, ...texts } = firm
  const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id)
  return {
    ...texts,
    foundedYear: foundedYear ?? null,
    heritageDomains: idsOf(heritageDomains),
    capabilities: capabilities.map(({ capability }) => capability.id),
    markets: idsOf(markets),
  }
}

/** What stands in the fields of a form. */
export function readFirmValues(form: FormData): FirmValues {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const ids = (name: string) => form.getAll(name).map(String)
  const organisationType = text('organisationType')
  return {
    ...(isOrganisationType(organisationType) && { organisationType }),
    // Firms abroad need no Chinese name: whatever has one name only has it in both fields.
    nameZh: text('nameZh') || text('nameEn'),
    nameEn: text('nameEn'),
    descriptionZh: text('descriptionZh'),
    descriptionEn: text('descriptionEn'),
    cityZh: text('cityZh') || text('cityEn'),
    cityEn: text('cityEn'),
    province: text('province'),
    foundedYear: text('foundedYear') === '' ? null : Number(text('foundedYear')),
    heritageDomains: ids('heritageDomains'),
    capabilities: ids('capabilities'),
    markets: ids('markets'),
  }
}

/**
 * Only what differs, so that what somebody else changes meanwhile stays as they left it. The order of a list
 * says nothing.
 */
export function changesBetween(before: FirmValues, after: FirmValues): Partial<FirmValues> {
  const toText = (value: FirmValues[keyof FirmValues]) =>
    JSON.stringify(Array.isArray(value) ? [...value].sort() : value)
  const fields = (Object.keys(after) as (keyof FirmValues)[]).filter(
    (field) => toText(before[field]) !== toText(after[field]),
  )
  return Object.fromEntries(fields.map((field) => [field, after[field]]))
}
