import { countResolvers } from '../../../kernel/paging/connection.ts'
import type { RecommendationConnectionResolvers } from '../../types.generated.ts'

export const RecommendationConnection: RecommendationConnectionResolvers = {
  totalCount: countResolvers.totalCount,
  totalIsExact: countResolvers.totalIsExact,
}
