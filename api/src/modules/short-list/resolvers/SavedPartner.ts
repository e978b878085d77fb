import type { SavedPartnerResolvers } from '../../types.generated.ts'

export const SavedPartner: SavedPartnerResolvers = {
  brief: ({ briefId }, _args, { loaders }) => (briefId === null ? null : loaders.briefs.byId.load(briefId)),
  partner: ({ partnerId }, _args, { loaders }) => loaders.firms.byId.load(partnerId),
}
