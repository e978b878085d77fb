import { can } from '../../../kernel/auth/actions.ts'
import { required } from '../../../kernel/graphql/required.ts'
import type { BriefResolvers } from '../../types.generated.ts'
import { isOfFirm } from '../briefs.service.ts'

export const Brief: BriefResolvers = {
  field: async ({ field }, _args, { loaders }) =>
    required(await loaders.capabilities.byId.load(field), `group of capabilities ${field}`),
  firm: async ({ firmId }, _args, { loaders }) =>
    required(await loaders.firms.byId.load(firmId), `firm ${firmId}`),
  ipAssets: (brief, _args, { loaders }) => loaders.ipAssets.ofBrief.load(brief.id),
  markets: (brief, _args, { loaders }) => loaders.briefs.markets.load(brief.id),
  outcome: async ({ outcome, firmId }, _args, context) =>
    (await isOfFirm(context, firmId)) ? outcome : null,
  outcomeNote: async ({ outcomeNote, firmId }, _args, context) =>
    (await isOfFirm(context, firmId)) ? outcomeNote : null,
  viewerCanEdit: async ({ firmId }, _args, { viewer }) => can(await viewer(), 'brief.write', { firmId }),
  needs: (brief, _args, { loaders }) => loaders.briefs.needs.load(brief.id),
}
