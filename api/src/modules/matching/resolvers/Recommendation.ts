import type { RecommendationResolvers } from './../../types.generated.ts'
export const Recommendation: RecommendationResolvers = {
  /* Implement Recommendation resolver logic here */
}
