import type { RecommendationConnectionResolvers } from './../../types.generated.ts'
export const RecommendationConnection: RecommendationConnectionResolvers = {
  /* Implement RecommendationConnection resolver logic here */
}
