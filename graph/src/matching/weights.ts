import type { FirmKind } from './model/facts.ts'

/**
 * Weights of the features for what one firm is worth to another, by their codes; they sum to at most 1, so a
 * direction stays within 0..1.
 */
export type Weights = Readonly<Record<string, number>>

/**
 * What a firm is worth to one of the asking kind. Stated priors: no accepted or declined introductions exist
 * yet to fit them. Said in words, for a curator to dispute:
 * - A traditional firm needs a partner that can do what it lacks, best one that has done it for its own
 *   kind of culture.
 * - A digital firm seeks material that suits its craft and a culture it knows how to work with; a partner
 *   that has been through such work is worth more, and its scholarship and craft are what a digital firm
 *   cannot supply itself.
 * - Between firms of one kind only need, domain and nearness are significant.
 * - The partners of one's partners predict one's next partners: on the large network of the past
 *   that we can measure, nearness alone places a true new partner among the first ten for over half of the
 *   subjects (docs/evaluation.md). It weighs a fifth where a path explains it, and not more: who knows one's
 *   culture stays before who was in one large programme with one's partners. How near two firms are is fitted
 *   (`links`); its weight relative to the rest is not. Markets decide between equals and no more, because
 *   most are not known; where a firm is new and a market is all that is known of it, that says something to
 *   either side.
 */
export const directionWeights: Readonly<Record<`${FirmKind} asks ${FirmKind}`, Weights>> = {
  'TRADITIONAL asks DIGITAL': { COVERS_NEED: 0.45, SAME_DOMAIN: 0.25, MARKET_FIT: 0.1, NEAR_IN_NETWORK: 0.2 },
  'DIGITAL asks TRADITIONAL': {
    IP_SUITS: 0.35,
    WORKS_WITH_SUCH: 0.32,
    KNOWS_SUCH_WORK: 0.13,
    COVERS_NEED: 0.15,
    MARKET_FIT: 0.05,
  },
  'TRADITIONAL asks TRADITIONAL': {
    COVERS_NEED: 0.4,
    SAME_DOMAIN: 0.3,
    MARKET_FIT: 0.15,
    NEAR_IN_NETWORK: 0.15,
  },
  'DIGITAL asks DIGITAL': { COVERS_NEED: 0.4, SAME_DOMAIN: 0.2, MARKET_FIT: 0.2, NEAR_IN_NETWORK: 0.2 },
}
