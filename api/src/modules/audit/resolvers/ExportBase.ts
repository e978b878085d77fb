import type { ExportBaseResolvers } from '../../types.generated.ts'
import { canReadHistory } from '../audit.service.ts'

export const ExportBase: Pick<ExportBaseResolvers, 'viewerCanReadHistory'> = {
  viewerCanReadHistory: async ({ id }, _args, { viewer }) => {
    const known = await viewer()
    return known !== null && canReadHistory(known, { baseId: id })
  },
}
