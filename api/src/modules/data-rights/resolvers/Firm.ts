import type { FirmResolvers } from '../../types.generated.ts'
import { canErase } from '../data-rights.service.ts'

export const Firm: Pick<FirmResolvers, 'viewerCanErase'> = {
  viewerCanErase: async ({ id }, _args, { viewer }) => canErase(await viewer(), 'firm.erase', { firmId: id }),
}
