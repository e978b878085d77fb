import type { QuestionKind } from './question-kind.ts'

/**
 * Weights of signals by their codes for each direction, of which only ratios matter, and the floor of
 * `joinDirections`.
 */
export interface QuestionWeights {
  forYou: Readonly<Record<string, number>>
  forThem: Readonly<Record<string, number>>
  floor: number
}

/** What weights were fitted to, and how good they were found to be. */
export interface FitReport {
  /** Which past briefs, in words. */
  fittedOn: string
  /** The day of the fit, ISO. */
  fittedAt: string
  /** How many questions it was fitted to. */
  questions: number
  /** How it ranks for questions that the fit did not see, 0..1. */
  hit10: number
  ndcg10: number
}

/** Weights for each kind of question, and where they come from. */
export interface MatchingWeights {
  version: string
  weights: Readonly<Record<QuestionKind, QuestionWeights>>
  /** The fits that some of them come from; the others are stated priors. */
  fits: Readonly<Partial<Record<QuestionKind, FitReport>>>
}
