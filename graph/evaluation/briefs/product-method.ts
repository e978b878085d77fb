import { recommendFrom } from '../../src/matching/recommend.ts'
import { memoryNetwork } from '../in-memory/memory-network.ts'
import type { BriefMethod } from './brief-baselines.ts'
import type { BriefTask } from './brief-protocol.ts'
import { isoDay, toBriefRecords } from './brief-records.ts'
import type { SignalSource } from './fit-questions.ts'
import type { Sides } from './sides.ts'
import type { StoredWeights } from './weight-file.ts'

/** Maximum page size of recommendations: more than the product shows it does not rank. */
const MAX_PAGE_SIZE = 100

/**
 * The product's own ranking as a method: the shipped retrieval, eligibility, signals and weights over the
 * network in memory, asked once for each kind that candidates are of.
 * @param weights a stored fit instead of the shipped weights.
 * @throws Error where a fit is given, which the ranking cannot use yet.
 */
export function createProductMethod(
  task: BriefTask,
  sides: Sides,
  weights: StoredWeights | null = null,
): BriefMethod {
  if (weights) throw new Error('--weights: the ranking has no fitted weights yet. Leave it out.')
  const { collaborations, candidates, past, questions } = task
  const asOf = isoDay(past.day)
  const network = memoryNetwork(toBriefRecords(task, sides), { asOf })
  const numbers = new Map(questions.map((question, number) => [question, number]))
  const places = new Map(Array.from(candidates, (firm, place) => [collaborations.firmIds[firm] ?? '', place]))
  return {
    name: 'product',
    async scores(question) {
      const scores = new Float64Array(candidates.length).fill(Number.NaN)
      for (const kind of sides.wanted) {
        const page = await recommendFrom(network, {
          subject: { briefId: `brief ${numbers.get(question)}` },
          filter: { kind },
          first: MAX_PAGE_SIZE,
          asOf,
        })
        for (const { partnerId, score } of page?.recommendations ?? []) {
          const place = places.get(partnerId)
          if (place !== undefined) scores[place] = score
        }
      }
      return scores
    },
  }
}

/**
 * The signals of the product's ranking for every candidate, to fit weights to.
 * @throws Error since the ranking does not offer them yet.
 */
export function readProductSignals(_task: BriefTask, _sides: Sides): SignalSource {
  throw new Error('--fit: the ranking has no weights that could be fitted yet. Leave it out.')
}
