import { PLATFORM } from '@heming/graph/requests'
import { reviewersOf } from '../../../kernel/auth/actions.ts'
import type { ViewerResolvers } from '../../types.generated.ts'
import { countForViewer } from '../requests.service.ts'

export const Viewer: Pick<ViewerResolvers, 'requestsToReviewCount' | 'viewerCanReview'> = {
  requestsToReviewCount: (viewer, { baseId }, context) => countForViewer(context, viewer, baseId),
  viewerCanReview: (viewer) => reviewersOf(viewer, 'claim.read', PLATFORM).length > 0,
}
