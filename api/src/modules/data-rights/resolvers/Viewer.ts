import type { ViewerResolvers } from '../../types.generated.ts'
import { listConsents, listErasures } from '../data-rights.service.ts'

export const Viewer: Pick<ViewerResolvers, 'consents' | 'erasureDays' | 'erasures'> = {
  consents: (viewer, _args, context) => listConsents(context, viewer),
  erasureDays: (_viewer, _args, { erasureDays }) => erasureDays,
  erasures: (viewer, _args, context) => listErasures(context, viewer),
}
