import type { QuestionWeights } from './model/matching-weights.ts'
import type { QuestionKind } from './model/question-kind.ts'

/**
 * Between firms without a stated need. Stated priors, for a curator to dispute: a partner that can do what is
 * lacking and knows the culture; for a digital firm IP that suits its craft and a culture it works with; the
 * partners of one's partners predict one's next ones (docs/evaluation.md); markets decide between equals. A
 * firm in many projects has little room for another, so that being busy counts against it: no firm is to be
 * first for more than a quarter of those who ask.
 */
const culture: QuestionWeights = {
  forYou: {
    ...{ DEPTH: 0.2, OFFERS: 0.15, KNOWS_CULTURE: 0.3, NEAR: 0.2 },
    ...{ ACTIVE: 0.05, MARKET_FIT: 0.1, BUSY: -0.5 },
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

/** The day on which the priors were stated as they are. */
export const STATED_ON = '2026-11-30'

/** What questions are weighed by where nothing was fitted. */
export const statedWeights: Readonly<Record<QuestionKind, QuestionWeights>> = {
  'TRADITIONAL asks DIGITAL': culture,
  'DIGITAL asks TRADITIONAL': material,
  'TRADITIONAL asks TRADITIONAL': alike,
  'DIGITAL asks DIGITAL': alike,
  'TRADITIONAL asks DIGITAL by brief': brief,
  'DIGITAL asks TRADITIONAL by brief': brief,
  'TRADITIONAL asks TRADITIONAL by brief': brief,
  'DIGITAL asks DIGITAL by brief': brief,
}

/**
 * Signals that the past projects of a data set say nothing about, since it knows neither culture nor IP nor
 * markets, and nearness is not asked for a brief: their stated shares stay whatever is fitted.
 */
export const SIGNALS_NO_FIT_KNOWS: ReadonlySet<string> = new Set([
  ...['KNOWS_CULTURE', 'STANDS_FOR_CULTURE', 'LIVES_ON_CULTURE', 'CULTURE_IS_KNOWN'],
  ...['IP_SUITS_YOU', 'IP_SUITS_THEM', 'WORK_SUITS_THEIR_IP', 'MARKET_FIT', 'MARKET_FIT_THEM', 'NEAR'],
])
/**
 * Signals whose stated share stays where a fit gives them none: in a data set a firm offers just what its
 * past projects used, so an offer says nothing there that experience does not.
 */
export const SIGNALS_A_FIT_MAY_MISS: ReadonlySet<string> = new Set(['OFFERS'])
