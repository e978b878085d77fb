import type { ViewerResolvers } from '../../types.generated.ts'
import { listOwnEvents } from '../audit.service.ts'

export const Viewer: Pick<ViewerResolvers, 'events'> = {
  events: (viewer, args, context) => listOwnEvents(context, viewer, args),
}
