import type { FirmResolvers } from '../../types.generated.ts'
import { canReadHistory } from '../audit.service.ts'

export const Firm: Pick<FirmResolvers, 'viewerCanReadHistory'> = {
  viewerCanReadHistory: async ({ id }, _args, { viewer, loaders }) => {
    const known = await viewer()
    return (
      known !== null && canReadHistory(known, { firmId: id, baseId: await loaders.firms.baseId.load(id) })
    )
  },
}
