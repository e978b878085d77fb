import type { MemberRole } from '@/gql/graphql.ts'
import { pathTo } from '@/i18n/paths.ts'

/** A firm or an export base, as the API asks for it. */
export type Place = { firmId: string; baseId?: undefined } | { baseId: string; firmId?: undefined }

/** Roles that a member of such a place can have, the highest first. */
export function rolesOf(place: Place) {
  return place.firmId !== undefined ? firmRoles : baseRoles
}

const firmRoles = ['OWNER', 'EDITOR', 'VIEWER'] as const satisfies MemberRole[]
const baseRoles = ['ADMIN', 'CURATOR'] as const satisfies MemberRole[]

/** How a query asks for what has a name of its own for a firm and for a base. */
export function askAbout({ firmId, baseId }: Place): { id: string; isFirm: boolean } {
  return firmId !== undefined ? { id: firmId, isFirm: true } : { id: baseId, isFirm: false }
}

/** Path of its own page. */
export function pathToPlace(place: Place): string {
  return place.firmId !== undefined ? pathTo.firm(place.firmId) : pathTo.base(place.baseId)
}

/** Path of the page of its members; `done` says what has just been done there. */
export function pathToMembers(place: Place, done?: MembersAction): string {
  const path =
    place.firmId !== undefined ? pathTo.firmMembers(place.firmId) : pathTo.baseMembers(place.baseId)
  return done ? `${path}?${new URLSearchParams({ done })}` : path
}

/** What changes a list of members so that nothing of the change is left to be seen in it. */
export const MEMBERS_ACTIONS = ['removed', 'handedOver', 'withdrawn'] as const
export type MembersAction = (typeof MEMBERS_ACTIONS)[number]
