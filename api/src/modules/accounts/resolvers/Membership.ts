import type { MembershipResolvers } from '../../types.generated.ts'

export const Membership: MembershipResolvers = {
  base: ({ baseId }, _args, { loaders }) => (baseId === null ? null : loaders.bases.byId.load(baseId)),
  firm: ({ firmId }, _args, { loaders }) => (firmId === null ? null : loaders.firms.byId.load(firmId)),
}
