import type { ViewerResolvers } from '../../types.generated.ts'
import { countForViewer } from '../requests.service.ts'

export const Viewer: Pick<ViewerResolvers, 'requestsToReviewCount'> = {
  requestsToReviewCount: (viewer, { baseId }, context) => countForViewer(context, viewer, baseId),
}
