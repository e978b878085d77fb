import { listOwn } from '../../requests/requests.service.ts'
import type { ViewerResolvers } from '../../types.generated.ts'
import { kind } from '../removals.requests.ts'

export const Viewer: Pick<ViewerResolvers, 'firmRemovals'> = {
  firmRemovals: (viewer, _args, context) => listOwn(context, kind, viewer),
}
