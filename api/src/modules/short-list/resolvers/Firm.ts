import { can } from '../../../kernel/auth/actions.ts'
import type { FirmResolvers } from '../../types.generated.ts'

export const Firm: Pick<FirmResolvers, 'viewerCanChoosePartners'> = {
  viewerCanChoosePartners: async ({ id }, _args, { viewer }) =>
    can(await viewer(), 'shortList.choose', { firmId: id }),
}
