import type { ViewerResolvers } from '../../types.generated.ts'
import { listOwnRemovals } from '../removals.service.ts'

export const Viewer: Pick<ViewerResolvers, 'firmRemovals'> = {
  firmRemovals: (viewer, _args, context) => listOwnRemovals(context, viewer),
}
