import type { Graph } from '../kernel/driver/driver.ts'
import { type RecommendationPage, type RecommendationRequest, recommendFrom } from './recommend.ts'
import { graphNetwork } from './retrieval/network.store.ts'

/**
 * Partners for a firm or a brief, best first. Three round trips whatever the size of the graph; null if
 * the subject does not exist. Scores are 0..1, and the weights of a recommendation's reasons sum to its
 * score.
 */
export function recommendPartners(
  graph: Graph,
  request: RecommendationRequest,
): Promise<RecommendationPage | null> {
  return recommendFrom(graphNetwork(graph), request)
}
