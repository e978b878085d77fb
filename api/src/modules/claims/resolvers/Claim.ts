import { required } from '../../../kernel/graphql/required.ts'
import { firmRequestFields } from '../../requests/firm-request-fields.ts'
import { canReview, isReviewer } from '../../requests/may-review.ts'
import type { ClaimResolvers } from '../../types.generated.ts'
import { canWithdraw } from '../claims.service.ts'

export const Claim: ClaimResolvers = {
  askedByEmail: firmRequestFields.askedByEmail,
  askedByName: firmRequestFields.askedByName,
  base: firmRequestFields.base,
  distinctFrom: async (claim, _args, { viewer, loaders }) => {
    if (!(await isReviewer(await viewer(), 'claim.review', claim, loaders.requests))) return null
    const firms = await Promise.all(claim.distinctFrom.map((id) => loaders.firms.byId.load(id)))
    return firms.filter((firm) => firm !== null)
  },
  documents: firmRequestFields.documents,
  firm: async ({ subjectId }, _args, { loaders }) =>
    required(await loaders.firms.byId.load(subjectId), `firm ${subjectId}`),
  // A registrant would learn of any name whether its profile was removed.
  removedBefore: async (claim, _args, { viewer, loaders }) =>
    (await isReviewer(await viewer(), 'claim.review', claim, loaders.requests)) ? claim.removedBefore : null,
  viewerCanReview: async (claim, _args, { viewer, loaders }) =>
    canReview(await viewer(), 'claim.review', claim, loaders.requests),
  viewerCanWithdraw: async (claim, _args, { viewer }) => canWithdraw(await viewer(), claim),
}
