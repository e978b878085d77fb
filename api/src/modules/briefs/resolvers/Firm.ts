import { can } from '../../../kernel/auth/actions.ts'
import type { FirmResolvers } from '../../types.generated.ts'
import { listAllBriefsOfFirm } from '../briefs.service.ts'

export const Firm: Pick<FirmResolvers, 'allBriefs' | 'viewerCanPostBriefs'> = {
  allBriefs: (firm, args, context) => listAllBriefsOfFirm(context, firm.id, args),
  viewerCanPostBriefs: async ({ id }, _args, { viewer }) =>
    can(await viewer(), 'brief.write', { firmId: id }),
}
