import { PLATFORM, type RequestRow } from '@heming/graph/requests'
import { type Action, can, may, type Subject } from '../../kernel/auth/actions.ts'
import type { Viewer } from '../../kernel/auth/viewer.ts'

type Reviewed = Pick<RequestRow, 'subjectId' | 'reviews'>

/** Whose a review is to give, for the rules of what may be done. */
function subjectOf({ group, reviewer }: RequestRow['reviews'][number]): Subject {
  if (group === 'FIRM') return { firmId: reviewer }
  return { baseId: reviewer === PLATFORM ? null : reviewer }
}

/**
 * In whose name somebody may do an action to a request as a reviewer: the first group that asks them and to
 * which they are no party. Members of the firm that it is about are, unless that very firm is asked, and so
 * are who were within the last 90 days. Null if there is none.
 */
export function reviewedBy(viewer: Viewer, action: Action, request: Reviewed): Subject | null {
  const { memberships, leftFirmIds } = viewer
  const { subjectId } = request
  const belongs = memberships.some(({ firmId }) => firmId === subjectId) || leftFirmIds.includes(subjectId)
  const own = request.reviews.find(
    (review) => (!belongs || review.reviewer === subjectId) && may(viewer, action, subjectOf(review)),
  )
  return own ? subjectOf(own) : null
}

/** Whether this request may decide another's request as its reviewer. */
export function canReview(
  viewer: Viewer | null,
  action: Action,
  request: Reviewed & Pick<RequestRow, 'accountId'>,
): boolean {
  if (!viewer || request.accountId === viewer.accountId) return false
  const subject = reviewedBy(viewer, action, request)
  return subject !== null && can(viewer, action, subject)
}
