/**
 * The number of the newest fit on the network's own projects as an expression, null if there is none. Cost:
 * one seek in the index of numbers, which begins with the newest.
 */
export const WEIGHTS_NUMBER = `
head(COLLECT {
  MATCH (weights:MatchingWeights) WHERE weights.number > 0
  RETURN weights.number ORDER BY weights.number DESC LIMIT 1
})`

/** The newest fit, as it was stored. Cost: one node. */
export const NEWEST_WEIGHTS = `
MATCH (weights:MatchingWeights) WHERE weights.number > 0
RETURN weights.content AS content ORDER BY weights.number DESC LIMIT 1`

/**
 * Stores a fit under the next number; a second one at the same time fails by the constraint. Cost: one seek
 * and one node.
 */
export const ADD_WEIGHTS = `
WITH coalesce(${WEIGHTS_NUMBER}, 0) + 1 AS number
CREATE (:MatchingWeights {number: number, version: $version, fittedAt: date($fittedAt), content: $content})`
