import type { Viewer } from './for-signed-in.tsx'

/**
 * Whether claims and requests for removal may wait for somebody: curators of a base, and the admins of the platform. The
 * API decides; this only shows the way.
 */
export function mayReview({ platformAdmin, memberships }: Viewer): boolean {
  return platformAdmin || memberships.some(({ base }) => base)
}

/** Whether somebody may change what a firm says of itself. */
export function mayEdit({ memberships }: Viewer, firmId: string): boolean {
  return memberships.some(({ firm, role }) => firm?.id === firmId && (role === 'OWNER' || role === 'EDITOR'))
}
