import { PLATFORM } from '@heming/graph'
import { required } from '../../../kernel/graphql/required.ts'
import { canReview, mayReview } from '../../reviews/may-review.ts'
import type { ClaimResolvers } from '../../types.generated.ts'
import { canWithdraw } from '../claims.service.ts'

export const Claim: ClaimResolvers = {
  base: ({ reviewer }, _args, { loaders }) =>
    reviewer === PLATFORM ? null : loaders.bases.byId.load(reviewer),
  askedByEmail: ({ accountEmail }) => accountEmail,
  askedByName: ({ accountName }) => accountName,
  documents: ({ id }, _args, { loaders }) => loaders.documents.ofRequest.load(id),
  firm: async ({ firmId }, _args, { loaders }) =>
    required(await loaders.firms.byId.load(firmId), `firm ${firmId}`),
  // A registrant would learn of any name whether its profile was removed.
  removedBefore: async (claim, _args, { viewer: asked }) => {
    const viewer = await asked()
    return viewer && mayReview(viewer, 'claim.review', claim) ? claim.removedBefore : null
  },
  viewerCanReview: async (claim, _args, { viewer }) => canReview(await viewer(), 'claim.review', claim),
  viewerCanWithdraw: async (claim, _args, { viewer }) => canWithdraw(await viewer(), claim),
}
