import { can } from '../../../kernel/auth/actions.ts'
import type { FirmResolvers } from '../../types.generated.ts'

export const Firm: Pick<FirmResolvers, 'viewerCanAskForVerification' | 'viewerCanClaim'> = {
  viewerCanClaim: async ({ id }, _args, { viewer, loaders }) =>
    can(await viewer(), 'firm.claim') && !(await loaders.claims.isClaimed.load(id)),
  viewerCanAskForVerification: async ({ id, verified }, _args, { viewer }) =>
    !verified && can(await viewer(), 'firm.claimOwn', { firmId: id }),
}
