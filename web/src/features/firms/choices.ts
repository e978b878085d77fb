import type { DirectoryChoicesQuery, OrganisationType } from '@/gql/graphql.ts'
import { nameOf } from '@/i18n/language.ts'
import type { Locale } from '@/i18n/routing.ts'
import type { ListField } from './directory-filter.ts'
import { organisationTypes } from './organisation-types.ts'

/** A value that can be chosen; `within` names the group it belongs to, where it stands below one. */
export interface Choice {
  value: string
  name: string
  within?: string
  /** Of a place: whether it is another country. */
  abroad?: boolean
}

/** What a firm may choose from; capabilities stand below their groups. */
export type FirmChoices = Record<Exclude<ListField, 'type'> | 'organisationType', Choice[]>

/**
 * Everything of the vocabularies that can be chosen, in the reader's language; a capability's group stands
 * before its members.
 */
export function listChoices(
  choices: DirectoryChoicesQuery,
  locale: Locale,
): Record<Exclude<ListField, 'type'>, Choice[]> {
  const plain = (entries: { id: string; nameZh: string; nameEn: string }[]): Choice[] =>
    entries.map((entry) => ({ value: entry.id, name: nameOf(locale, entry) }))
  return {
    domain: plain(choices.heritageDomains),
    capability: choices.capabilities.flatMap((group) => [
      { value: group.id, name: nameOf(locale, group) },
      ...group.children.map((child) => ({
        value: child.id,
        name: nameOf(locale, child),
        within: nameOf(locale, group),
      })),
    ]),
    province: choices.provinces.map((place) => ({
      value: place.id,
      name: nameOf(locale, place),
      abroad: place.abroad,
    })),
    market: plain(choices.markets),
  }
}

/**
 * What a firm may choose from, in the reader's language: all `provinces` there are, since it may be the first
 * of its own.
 */
export function listFirmChoices(
  directory: DirectoryChoicesQuery,
  provinces: DirectoryChoicesQuery['provinces'],
  locale: Locale,
  describe: (type: OrganisationType) => string,
): FirmChoices {
  return {
    ...listChoices({ ...directory, provinces }, locale),
    organisationType: listOrganisationTypes(describe),
  }
}

/** The types of organisations, in words. */
export function listOrganisationTypes(describe: (type: OrganisationType) => string): Choice[] {
  return organisationTypes.map((type) => ({ value: type, name: describe(type) }))
}
