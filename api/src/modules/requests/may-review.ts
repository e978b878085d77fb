import { PLATFORM, type RequestRow } from '@heming/graph/requests'
import { type Action, may, type Subject } from '../../auth/actions.ts'
import type { Viewer } from '../../auth/viewer.ts'

type Reviewed = Pick<RequestRow, 'subjectId' | 'reviews'>

/** Whose a review is to give, for the rules of what may be done. */
function subjectOf({ group, reviewer }: RequestRow['reviews'][number]): Subject {
  if (group === 'FIRM') return { firmId: reviewer }
  return { baseId: reviewer === PLATFORM ? null : reviewer }
}

/** What somebody may do an action to, of the reviews of a request: those of the first group that asks them and to which they are no party. */
export function reviewedBy(viewer: Viewer, action: Action, request: Reviewed): Subject | null {
  const belongs = viewer.memberships.some(({ firmId }) => firmId === request.subjectId)
  const own = request.reviews.find(
    (review) => (!belongs || review.reviewer === request.subjectId) && may(viewer, action, subjectOf(review)),
  )
  return own ? subjectOf(own) : null
}
