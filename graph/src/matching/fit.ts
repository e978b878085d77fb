/** A score in words. */
export type Fit = 'STRONG' | 'GOOD' | 'POSSIBLE'

/** From here on, inclusive, a fit is strong. */
export const STRONG_FROM = 0.5
/** From here on, inclusive, it is good. */
export const GOOD_FROM = 0.3

/** A score (0..1) in words, on the scale of what is reachable in the network. */
export function fitOf(score: number): Fit {
  if (score >= STRONG_FROM) return 'STRONG'
  return score >= GOOD_FROM ? 'GOOD' : 'POSSIBLE'
}
