import { findEligible } from '../../src/matching/eligibility.ts'
import type { QuestionWeights } from '../../src/matching/model/matching-weights.ts'
import type { Question } from '../../src/matching/model/question.ts'
import type { MatchSubject } from '../../src/matching/retrieval/network.ts'
import { buildQuestion } from '../../src/matching/retrieval/question.ts'
import { joinDirections, scoreAll } from '../../src/matching/scoring.ts'
import { memoryNetwork } from '../in-memory/memory-network.ts'
import type { NetworkRecords } from '../in-memory/network-records.ts'
import type { Answer } from '../ranking.ts'
import { isoDay } from './product-records.ts'
import type { Sides } from './sides.ts'

/** Puts questions to the product over a network in memory: one for each kind that candidates are of. */
export type AskProduct = (subject: MatchSubject) => Promise<Question[]>

/** @param likely whether the link model is asked: for a brief nothing weighs what it says. */
export function askProduct(
  records: NetworkRecords,
  { wanted }: Sides,
  day: number,
  likely: boolean,
): AskProduct {
  const asOf = isoDay(day)
  const network = memoryNetwork(records, { asOf, likely })
  return async (request) => {
    const subject = await network.findSubject(request)
    return subject ? wanted.map((kind) => buildQuestion(subject, asOf, kind)) : []
  }
}

/** The weights that a question is answered with. */
export type Weigh = (question: Question) => QuestionWeights

/** Every eligible firm with its score, as the product ranks them by some weights, by their numbers. */
export function answerAll(
  questions: readonly Question[],
  numbers: ReadonlyMap<string, number>,
  weigh: Weigh,
): Answer {
  const found: { firm: number; score: number }[] = []
  for (const question of questions) {
    const { forYou, forThem, weights: used } = scoreAll(question, weigh(question))
    findEligible(question, {}).forEach((isEligible, slot) => {
      const firm = numbers.get(question.index.ids[slot] ?? '')
      if (isEligible && firm !== undefined)
        found.push({ firm, score: joinDirections(forYou[slot] ?? 0, forThem[slot] ?? 0, used.floor) })
    })
  }
  return { firms: found.map(({ firm }) => firm), scores: found.map(({ score }) => score) }
}
