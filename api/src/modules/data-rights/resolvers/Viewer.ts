import type { ViewerResolvers } from '../../types.generated.ts'
import { listConsents, listErasures } from '../data-rights.service.ts'

export const Viewer: Pick<ViewerResolvers, 'consents' | 'erasures'> = {
  consents: (viewer, _args, context) => listConsents(context, viewer),
  erasures: (viewer, _args, context) => listErasures(context, viewer),
}
