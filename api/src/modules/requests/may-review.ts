import { PLATFORM, type RequestRow } from '@heming/graph/requests'
import { type Action, can, may, type Subject } from '../../kernel/auth/actions.ts'
import type { Viewer } from '../../kernel/auth/viewer.ts'
import type { RequestLoaders } from './requests.loaders.ts'

/** Finds whether an account is a party to a firm. */
type Parties = { isParty: Pick<RequestLoaders['isParty'], 'load'> }

type Reviewed = Pick<RequestRow, 'subjectId' | 'reviews'>

/** Whose a review is to give, for the rules of what may be done. */
function subjectOf({ group, reviewer }: RequestRow['reviews'][number]): Subject {
  if (group === 'FIRM') return { firmId: reviewer }
  return { baseId: reviewer === PLATFORM ? null : reviewer }
}

/**
 * In whose name somebody may do an action to a request as a reviewer: the first group that asks them and for
 * which they are no party. Parties to the firm that it is about are, unless that very firm is asked. Null if
 * there is none.
 */
export async function reviewedBy(
  viewer: Viewer,
  action: Action,
  { subjectId, reviews }: Reviewed,
  { isParty }: Parties,
): Promise<Subject | null> {
  const own = reviews.filter((review) => may(viewer, action, subjectOf(review)))
  if (own.length === 0) return null
  const apart = await isParty.load({ accountId: viewer.accountId, firmId: subjectId })
  const open = own.find(({ reviewer }) => !apart || reviewer === subjectId)
  return open ? subjectOf(open) : null
}

/** Whether this request may read another's request as a reviewer: nobody does their own. */
export async function isReviewer(
  viewer: Viewer | null,
  action: Action,
  request: Reviewed & Pick<RequestRow, 'accountId'>,
  loaders: Parties,
): Promise<boolean> {
  if (!viewer || request.accountId === viewer.accountId) return false
  return (await reviewedBy(viewer, action, request, loaders)) !== null
}

/** Whether this request may decide another's request as its reviewer, which has to wait still. */
export async function canReview(
  viewer: Viewer | null,
  action: Action,
  request: Reviewed & Pick<RequestRow, 'accountId' | 'status'>,
  loaders: Parties,
): Promise<boolean> {
  if (!viewer || request.accountId === viewer.accountId || request.status !== 'PENDING') return false
  const reviews = request.reviews.filter(({ status }) => status === 'PENDING')
  const subject = await reviewedBy(viewer, action, { ...request, reviews }, loaders)
  return subject !== null && can(viewer, action, subject)
}
