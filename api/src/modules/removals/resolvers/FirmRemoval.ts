import { PLATFORM } from '@heming/graph'
import { canReview } from '../../reviews/may-review.ts'
import type { FirmRemovalResolvers } from '../../types.generated.ts'

export const FirmRemoval: FirmRemovalResolvers = {
  askedByEmail: ({ accountEmail }) => accountEmail,
  askedByName: ({ accountName }) => accountName,
  base: ({ reviewer }, _args, { loaders }) =>
    reviewer === PLATFORM ? null : loaders.bases.byId.load(reviewer),
  documents: ({ id }, _args, { loaders }) => loaders.documents.ofRequest.load(id),
  firm: ({ firmId }, _args, { loaders }) => loaders.firms.byId.load(firmId),
  formerNameEn: ({ formerName }) => formerName?.nameEn ?? null,
  formerNameZh: ({ formerName }) => formerName?.nameZh ?? null,
  viewerCanReview: async (request, _args, { viewer }) => canReview(await viewer(), 'removal.review', request),
}
