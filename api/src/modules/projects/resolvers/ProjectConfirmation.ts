import { canReview } from '../../requests/may-review.ts'
import type { ProjectConfirmationResolvers } from '../../types.generated.ts'
import { loadAssets } from '../load-assets.ts'

export const ProjectConfirmation: ProjectConfirmationResolvers = {
  askedByName: ({ accountName }) => accountName,
  enteredBy: ({ enteredBy }, _args, { loaders }) => loaders.firms.byId.load(enteredBy),
  firm: ({ firmId }, _args, { loaders }) => loaders.firms.byId.load(firmId),
  ipAssets: ({ ipAssets }, _args, context) => loadAssets(context, ipAssets),
  project: ({ subjectId }, _args, { loaders }) => loaders.projects.byId.load(subjectId),
  viewerCanConfirm: async (confirmation, _args, { viewer, loaders }) =>
    canReview(await viewer(), 'project.confirm', confirmation, loaders.requests),
}
