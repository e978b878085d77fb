import { required } from '../../../kernel/graphql/required.ts'
import type { NamedFirmResolvers } from '../../types.generated.ts'
import { loadAssets } from '../load-assets.ts'

export const NamedFirm: NamedFirmResolvers = {
  firm: async ({ firmId }, _args, { loaders }) =>
    required(await loaders.firms.byId.load(firmId), `firm ${firmId}`),
  ipAssets: ({ ipAssets }, _args, context) => loadAssets(context, ipAssets),
}
