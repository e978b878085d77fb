import type { ViewerResolvers } from '../../types.generated.ts'
import { canMergeFirms } from '../merging.service.ts'

export const Viewer: Pick<ViewerResolvers, 'viewerCanMergeFirms'> = {
  viewerCanMergeFirms: (viewer) => canMergeFirms(viewer),
}
