import { can } from '../../../auth/actions.ts'
import type { FirmResolvers } from '../../types.generated.ts'

export const Firm: Pick<FirmResolvers, 'viewerCanAskForVerification' | 'viewerCanClaim'> = {
  viewerCanClaim: async ({ claimed }, _args, { viewer }) => !claimed && can(await viewer(), 'firm.claim'),
  viewerCanAskForVerification: async ({ id, verified }, _args, { viewer }) =>
    !verified && can(await viewer(), 'firm.claimOwn', { firmId: id }),
}
