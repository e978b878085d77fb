import type { ViewerResolvers } from '../../types.generated.ts'
import { listOwnClaims } from '../claims.service.ts'

export const Viewer: Pick<ViewerResolvers, 'claims'> = {
  claims: (viewer, _args, context) => listOwnClaims(context, viewer),
}
