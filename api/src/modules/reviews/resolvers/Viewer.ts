import type { ViewerResolvers } from '../../types.generated.ts'
import { countForViewer } from '../count-requests.ts'

export const Viewer: Pick<ViewerResolvers, 'requestsToReviewCount'> = {
  requestsToReviewCount: (viewer, { baseId }, context) => countForViewer(context, viewer, baseId),
}
