import { type FirmRequestRow, PLATFORM } from '@heming/graph'
import { type Action, can, may, type Subject } from '../../auth/actions.ts'
import type { Viewer } from '../../auth/viewer.ts'

/** Whose a request is to decide, for the rules of what may be done. */
export function subjectOf({ reviewer }: Pick<FirmRequestRow, 'reviewer'>): Subject {
  return { baseId: reviewer === PLATFORM ? null : reviewer }
}

/** Whether somebody belongs to a firm, in whatever role, or did so within the last 90 days. */
export function belongsTo(
  { memberships, leftFirmIds }: Pick<Viewer, 'memberships' | 'leftFirmIds'>,
  firmId: string,
): boolean {
  return memberships.some((membership) => membership.firmId === firmId) || leftFirmIds.includes(firmId)
}

/** Whether somebody may read or decide a request as a reviewer: whoever decides for its base or the platform, but for members of the firm itself, and who was one lately. */
export function mayReview(
  viewer: Viewer,
  action: Action,
  request: Pick<FirmRequestRow, 'reviewer' | 'firmId'>,
): boolean {
  return !belongsTo(viewer, request.firmId) && may(viewer, action, subjectOf(request))
}

/** Whether this request may decide another's request as its reviewer. */
export function canReview(
  viewer: Viewer | null,
  action: Action,
  request: Pick<FirmRequestRow, 'reviewer' | 'firmId' | 'accountId'>,
): boolean {
  if (!viewer || request.accountId === viewer.accountId) return false
  return !belongsTo(viewer, request.firmId) && can(viewer, action, subjectOf(request))
}
