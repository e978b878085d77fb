import type { Question } from './model/question.ts'
import { type MatchingWeights, type QuestionWeights, questionKind } from './weights.ts'

/**
 * Between firms without a stated need. Stated priors, for a curator to dispute: a partner that can do what is
 * lacking and knows the culture; for a digital firm IP that suits its craft and a culture it works with; the
 * partners of one's partners predict one's next ones (docs/evaluation.md); markets decide between equals.
 */
const culture: QuestionWeights = {
  forYou: {
    ...{ DEPTH: 0.2, OFFERS: 0.15, KNOWS_CULTURE: 0.3, NEAR: 0.2 },
    ...{ ACTIVE: 0.05, MARKET_FIT: 0.1, BUSY: -0.4 },
  },
  forThem: { IP_SUITS_THEM: 0.3, LIVES_ON_CULTURE: 0.3, FOCUS: 0.3, TAKES_UP: 0.05, MARKET_FIT_THEM: 0.05 },
  floor: 0.3,
}
const material: QuestionWeights = {
  forYou: {
    ...{ IP_SUITS_YOU: 0.35, STANDS_FOR_CULTURE: 0.25, DEPTH: 0.1, OFFERS: 0.05, NEAR: 0.15 },
    ...{ WITH_KIND: 0.05, MARKET_FIT: 0.05 },
  },
  forThem: {
    ...{ TAKES_UP: 0.3, CULTURE_IS_KNOWN: 0.3, WORK_SUITS_THEIR_IP: 0.2 },
    ...{ SIMILAR_WORK: 0.1, MARKET_FIT_THEM: 0.1 },
  },
  floor: 0.3,
}
const alike: QuestionWeights = {
  forYou: { DEPTH: 0.4, OFFERS: 0.1, KNOWS_CULTURE: 0.2, ACTIVE: 0.1, NEAR: 0.1, MARKET_FIT: 0.1 },
  forThem: { SIMILAR_WORK: 0.4, FOCUS: 0.2, LIVES_ON_CULTURE: 0.2, MARKET_FIT_THEM: 0.2 },
  floor: 0.3,
}
const brief: QuestionWeights = {
  forYou: { DEPTH: 0.4, OFFERS: 0.05, ACTIVE: 0.15, WITH_KIND: 0.25, KNOWS_CULTURE: 0.1, MARKET_FIT: 0.05 },
  forThem: { CLOSEST: 0.4, FOCUS: 0.2, SIMILAR_WORK: 0.2, IP_SUITS_THEM: 0.1, LIVES_ON_CULTURE: 0.1 },
  floor: 0.3,
}

export const shippedWeights: MatchingWeights = {
  version: 'priors',
  weights: {
    'TRADITIONAL asks DIGITAL': culture,
    'DIGITAL asks TRADITIONAL': material,
    'TRADITIONAL asks TRADITIONAL': alike,
    'DIGITAL asks DIGITAL': alike,
    'TRADITIONAL asks DIGITAL by brief': brief,
    'DIGITAL asks TRADITIONAL by brief': brief,
    'TRADITIONAL asks TRADITIONAL by brief': brief,
    'DIGITAL asks DIGITAL by brief': brief,
  },
}

/** The weights that a question is answered with. */
export function weightsOf(question: Question): QuestionWeights {
  return shippedWeights.weights[questionKind(question)]
}
