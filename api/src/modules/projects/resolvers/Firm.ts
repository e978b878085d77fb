import { can } from '../../../kernel/auth/actions.ts'
import type { FirmResolvers } from '../../types.generated.ts'

export const Firm: Pick<FirmResolvers, 'viewerCanAddProject'> = {
  viewerCanAddProject: async ({ id: firmId }, _args, { viewer }) =>
    can(await viewer(), 'project.add', { firmId }),
}
