import type { DismissedPartnerResolvers } from '../../types.generated.ts'

export const DismissedPartner: DismissedPartnerResolvers = {
  brief: ({ briefId }, _args, { loaders }) => (briefId === null ? null : loaders.briefs.byId.load(briefId)),
  partner: ({ partnerId }, _args, { loaders }) => loaders.firms.byId.load(partnerId),
}
