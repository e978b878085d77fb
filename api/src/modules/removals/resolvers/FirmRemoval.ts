import { firmRequestFields } from '../../requests/firm-request-fields.ts'
import { canReview } from '../../requests/may-review.ts'
import type { FirmRemovalResolvers } from '../../types.generated.ts'

export const FirmRemoval: FirmRemovalResolvers = {
  askedByEmail: firmRequestFields.askedByEmail,
  askedByName: firmRequestFields.askedByName,
  base: firmRequestFields.base,
  documents: firmRequestFields.documents,
  firm: ({ subjectId }, _args, { loaders }) => loaders.firms.byId.load(subjectId),
  formerNameEn: async ({ subjectId }, _args, { loaders }) =>
    (await loaders.removals.formerName.load(subjectId))?.nameEn ?? null,
  formerNameZh: async ({ subjectId }, _args, { loaders }) =>
    (await loaders.removals.formerName.load(subjectId))?.nameZh ?? null,
  viewerCanReview: async (request, _args, { viewer, loaders }) =>
    canReview(await viewer(), 'removal.review', request, loaders.requests),
}
