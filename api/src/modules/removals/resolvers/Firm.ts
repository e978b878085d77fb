import { can } from '../../../kernel/auth/actions.ts'
import type { FirmResolvers } from '../../types.generated.ts'

export const Firm: Pick<FirmResolvers, 'viewerCanRequestRemoval'> = {
  viewerCanRequestRemoval: async ({ id }, _args, { viewer }) =>
    can(await viewer(), 'firm.requestRemoval', { firmId: id }),
}
