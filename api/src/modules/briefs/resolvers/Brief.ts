import { required } from '../../../kernel/graphql/required.ts'
import type { BriefResolvers } from '../../types.generated.ts'

export const Brief: BriefResolvers = {
  field: async ({ field }, _args, { loaders }) =>
    required(await loaders.capabilities.byId.load(field), `group of capabilities ${field}`),
  firm: async ({ firmId }, _args, { loaders }) =>
    required(await loaders.firms.byId.load(firmId), `firm ${firmId}`),
  ipAssets: (brief, _args, { loaders }) => loaders.ipAssets.ofBrief.load(brief.id),
  markets: (brief, _args, { loaders }) => loaders.briefs.markets.load(brief.id),
  needs: (brief, _args, { loaders }) => loaders.briefs.needs.load(brief.id),
}
