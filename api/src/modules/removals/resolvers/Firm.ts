import type { FirmResolvers } from '../../types.generated.ts'
import { canRequestRemoval } from '../removals.service.ts'

export const Firm: Pick<FirmResolvers, 'viewerCanRequestRemoval'> = {
  viewerCanRequestRemoval: async ({ id }, _args, { viewer }) => canRequestRemoval(await viewer(), id),
}
