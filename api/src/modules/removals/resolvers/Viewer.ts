import { can } from '../../../auth/actions.ts'
import type { ViewerResolvers } from '../../types.generated.ts'
import { listOwnRemovals } from '../removals.service.ts'

export const Viewer: Pick<ViewerResolvers, 'firmRemovals' | 'viewerCanSeeRemovedFirms'> = {
  firmRemovals: (viewer, _args, context) => listOwnRemovals(context, viewer),
  viewerCanSeeRemovedFirms: (viewer) => can(viewer, 'firm.readRemoved'),
}
