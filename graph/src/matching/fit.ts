/** A score in words. */
export type Fit = 'STRONG' | 'GOOD' | 'POSSIBLE'

/** Hundredths of a score from which a fit is strong: half of the best that the network could hold. */
export const STRONG_FROM = 50
/** Hundredths from which it is good. */
export const GOOD_FROM = 30

/**
 * A score (0..1) in words, on the scale of what is reachable in the network. Rounded to hundredths, as it is
 * shown, so that the same figure always has the same word.
 */
export function fitOf(score: number): Fit {
  const hundredths = Math.round(score * 100)
  if (hundredths >= STRONG_FROM) return 'STRONG'
  return hundredths >= GOOD_FROM ? 'GOOD' : 'POSSIBLE'
}
