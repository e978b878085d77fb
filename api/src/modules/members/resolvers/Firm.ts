import { can } from '../../../kernel/auth/actions.ts'
import type { FirmResolvers } from '../../types.generated.ts'

export const Firm: Pick<FirmResolvers, 'viewerCanInvite' | 'viewerCanManageMembers' | 'viewerCanSeeMembers'> =
  {
    viewerCanSeeMembers: async ({ id }, _args, { viewer }) =>
      can(await viewer(), 'members.read', { firmId: id }),
    viewerCanInvite: async ({ id }, _args, { viewer }) =>
      can(await viewer(), 'members.invite', { firmId: id }),
    viewerCanManageMembers: async ({ id }, _args, { viewer }) =>
      can(await viewer(), 'members.manage', { firmId: id }),
  }
