import type { OrganisationType } from '@/gql/graphql.ts'

/** What an organisation may be, in the order in which it is offered. */
export const organisationTypes = [
  'COMPANY',
  'INSTITUTION',
  'UNIVERSITY',
  'AUTHORITY',
  'FOUNDATION',
  'MEDIA',
] as const satisfies readonly OrganisationType[]

/** Whether a text of an address or form is one of them. */
export function isOrganisationType(value: string | null): value is OrganisationType {
  return organisationTypes.some((type) => type === value)
}
