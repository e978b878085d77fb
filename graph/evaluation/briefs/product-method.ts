import { weightsOf } from '../../src/matching/weights.ts'
import type { Split } from '../protocol.ts'
import type { LinkMethod } from '../ranking.ts'
import { type BriefMethod, spreadOver } from './brief-baselines.ts'
import type { BriefTask } from './brief-protocol.ts'
import { answerAll, askProduct, type Weigh } from './product-questions.ts'
import { toProductRecords } from './product-records.ts'
import type { Sides } from './sides.ts'

const NAME = 'product'
const shipped: Weigh = (question) => weightsOf(question)

/**
 * The product's own ranking as a method for briefs: the shipped eligibility, signals and weights.
 * @param weigh by other weights than those that ship.
 */
export function createProductForBriefs(task: BriefTask, sides: Sides, weigh: Weigh = shipped): BriefMethod {
  const { collaborations, past, questions } = task
  const records = toProductRecords(collaborations, past.known, sides, questions)
  const ask = askProduct(records, sides, past.day, false)
  const spread = spreadOver(task)
  const briefs = new Map(questions.map((question, number) => [question, number]))
  const numbers = numberFirms(collaborations.firmIds)
  return {
    name: NAME,
    scores: async (question) => {
      const asked = await ask({ briefId: `brief ${briefs.get(question)}` })
      return spread(answerAll(asked, numbers, weigh))
    },
  }
}

/** The same between two firms, without a brief; it knows past projects of any size. */
export function createProductForFirms({ collaborations, cut }: Split, sides: Sides): LinkMethod {
  const { starts, firmIds } = collaborations
  const known = Int32Array.from(starts.keys()).filter((project) => (starts[project] ?? Number.NaN) < cut)
  const ask = askProduct(toProductRecords(collaborations, known, sides), sides, cut, true)
  const numbers = numberFirms(firmIds)
  return {
    name: NAME,
    answer: async (query) => answerAll(await ask({ firmId: firmIds[query] ?? '' }), numbers, shipped),
  }
}

function numberFirms(firmIds: readonly string[]): ReadonlyMap<string, number> {
  return new Map(firmIds.map((id, firm) => [id, firm]))
}
