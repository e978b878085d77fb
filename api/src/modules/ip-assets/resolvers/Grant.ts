import { required } from '../../../kernel/graphql/required.ts'
import type { GrantResolvers } from '../../types.generated.ts'

export const Grant: GrantResolvers = {
  fields: ({ fields }, _args, { loaders }) =>
    Promise.all(
      fields.map(async (id) =>
        required(await loaders.capabilities.byId.load(id), `group of capabilities ${id}`),
      ),
    ),
  grantee: ({ granteeId }, _args, { loaders }) =>
    granteeId === null ? null : loaders.firms.byId.load(granteeId),
  markets: (grant, _args, { loaders }) => loaders.ipAssets.marketsOfGrant.load(grant.id),
}
