import { can } from '../../../kernel/auth/actions.ts'
import type { ExportBaseResolvers } from '../../types.generated.ts'

export const ExportBase: Pick<
  ExportBaseResolvers,
  'viewerCanInvite' | 'viewerCanManageMembers' | 'viewerCanSeeMembers'
> = {
  viewerCanSeeMembers: async ({ id }, _args, { viewer }) =>
    can(await viewer(), 'members.read', { baseId: id }),
  viewerCanInvite: async ({ id }, _args, { viewer }) => can(await viewer(), 'members.invite', { baseId: id }),
  viewerCanManageMembers: async ({ id }, _args, { viewer }) =>
    can(await viewer(), 'members.manage', { baseId: id }),
}
