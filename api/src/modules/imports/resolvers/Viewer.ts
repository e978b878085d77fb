import type { ViewerResolvers } from '../../types.generated.ts'
import { canImport, importBaseIds } from '../imports.service.ts'

export const Viewer: Pick<ViewerResolvers, 'importBases' | 'viewerCanImport'> = {
  viewerCanImport: (viewer) => canImport(viewer),
  importBases: async (viewer, _args, { loaders }) => {
    const bases = await Promise.all(importBaseIds(viewer).map((id) => loaders.bases.byId.load(id)))
    return bases.filter((base) => base !== null)
  },
}
