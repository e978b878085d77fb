import type { ClaimRow } from '@heming/graph/claims'
import type { Viewer } from '../../../kernel/auth/viewer.ts'
import { required } from '../../../kernel/graphql/required.ts'
import { firmRequestFields } from '../../requests/firm-request-fields.ts'
import { canReview, reviewedBy } from '../../requests/may-review.ts'
import type { ClaimResolvers } from '../../types.generated.ts'
import { canWithdraw } from '../claims.service.ts'

export const Claim: ClaimResolvers = {
  askedByEmail: firmRequestFields.askedByEmail,
  askedByName: firmRequestFields.askedByName,
  base: firmRequestFields.base,
  distinctFrom: async (claim, _args, { viewer, loaders }) => {
    if (!isReviewer(await viewer(), claim)) return null
    const firms = await Promise.all(claim.distinctFrom.map((id) => loaders.firms.byId.load(id)))
    return firms.filter((firm) => firm !== null)
  },
  documents: firmRequestFields.documents,
  firm: async ({ subjectId }, _args, { loaders }) =>
    required(await loaders.firms.byId.load(subjectId), `firm ${subjectId}`),
  // A registrant would learn of any name whether its profile was removed.
  removedBefore: async (claim, _args, { viewer }) =>
    isReviewer(await viewer(), claim) ? claim.removedBefore : null,
  viewerCanReview: async (claim, _args, { viewer }) => canReview(await viewer(), 'claim.review', claim),
  viewerCanWithdraw: async (claim, _args, { viewer }) => canWithdraw(await viewer(), claim),
}

/** Nobody reads their own claim as a reviewer, be it in a queue that they decide. */
function isReviewer(viewer: Viewer | null, claim: ClaimRow): boolean {
  if (!viewer || claim.accountId === viewer.accountId) return false
  return reviewedBy(viewer, 'claim.review', claim) !== null
}
