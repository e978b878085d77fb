import type { MatchingWeights } from './model/matching-weights.ts'
import { STATED_ON } from './stated-weights.ts'

/** Which weights are in use, and how good they were found to be. */
export interface MatchingInfo {
  version: string
  fittedOn: string
  /** ISO day. */
  fittedAt: string
  /** Means over the questions of all fits, 0..1; null where nothing was fitted. */
  hitAt10: number | null
  ndcgAt10: number | null
  questions: number | null
}

/** All fits of some weights taken together: a fit counts by its questions. */
export function describeMatchingWeights({ version, fits }: MatchingWeights): MatchingInfo {
  const all = Object.values(fits)
  if (all.length === 0)
    return {
      ...{ version, fittedOn: 'stated priors', fittedAt: STATED_ON },
      ...{ hitAt10: null, ndcgAt10: null, questions: null },
    }
  const questions = all.reduce((sum, fit) => sum + fit.questions, 0)
  const meanOf = (measure: 'hit10' | 'ndcg10') =>
    all.reduce((sum, fit) => sum + fit[measure] * fit.questions, 0) / questions
  return {
    version,
    fittedOn: [...new Set(all.flatMap(({ fittedOn }) => fittedOn.split(', ')))].join(', '),
    fittedAt:
      all
        .map((fit) => fit.fittedAt)
        .sort()
        .at(-1) ?? STATED_ON,
    ...{ hitAt10: meanOf('hit10'), ndcgAt10: meanOf('ndcg10'), questions },
  }
}
