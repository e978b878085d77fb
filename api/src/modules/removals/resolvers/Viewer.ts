import { can } from '../../../kernel/auth/actions.ts'
import { listOwn } from '../../requests/requests.service.ts'
import type { ViewerResolvers } from '../../types.generated.ts'
import { kind } from '../removals.requests.ts'

export const Viewer: Pick<ViewerResolvers, 'firmRemovals' | 'viewerCanSeeRemovedFirms'> = {
  viewerCanSeeRemovedFirms: (viewer) => can(viewer, 'firm.readRemoved'),
  firmRemovals: (viewer, _args, context) => listOwn(context, kind, viewer),
}
