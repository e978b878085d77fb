import { fitOf } from '@heming/graph/matching'
import { required } from '../../../kernel/graphql/required.ts'
import type { RecommendationResolvers } from '../../types.generated.ts'

export const Recommendation: RecommendationResolvers = {
  fit: ({ score }) => fitOf(score),
  partner: async ({ partnerId }, _args, { loaders }) =>
    required(await loaders.firms.byId.load(partnerId), `firm ${partnerId}`),
}
