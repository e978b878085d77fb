import { recommendFrom } from '../../src/matching/recommend.ts'
import type { MatchSubject } from '../../src/matching/retrieval/network.ts'
import { memoryNetwork } from '../in-memory/memory-network.ts'
import type { NetworkRecords } from '../in-memory/network-records.ts'
import type { Split } from '../protocol.ts'
import type { Answer, LinkMethod } from '../ranking.ts'
import { type BriefMethod, spreadOver } from './brief-baselines.ts'
import type { BriefTask } from './brief-protocol.ts'
import type { SignalSource } from './fit-questions.ts'
import { isoDay, toProductRecords } from './product-records.ts'
import type { Sides } from './sides.ts'
import type { StoredWeights } from './weight-file.ts'

/** Maximum page size of recommendations: more than the product shows it does not rank. */
const MAX_PAGE_SIZE = 100
const NAME = 'product'

/**
 * The product's own ranking as a method for briefs.
 * @param weights a stored fit instead of the shipped weights.
 * @throws Error where a fit is given, which the ranking cannot use yet.
 */
export function createProductForBriefs(
  task: BriefTask,
  sides: Sides,
  weights: StoredWeights | null = null,
): BriefMethod {
  if (weights) throw new Error('--weights: the ranking has no fitted weights yet. Leave it out.')
  const { collaborations, past, questions } = task
  const records = toProductRecords(collaborations, past.known, sides, questions)
  const ask = askProduct(records, collaborations.firmIds, sides, past.day)
  const spread = spreadOver(task)
  const numbers = new Map(questions.map((question, number) => [question, number]))
  return {
    name: NAME,
    scores: async (question) => spread(await ask({ briefId: `brief ${numbers.get(question)}` })),
  }
}

/** The same between two firms, without a brief; it knows past projects of any size. */
export function createProductForFirms({ collaborations, cut }: Split, sides: Sides): LinkMethod {
  const { starts, firmIds } = collaborations
  const known = Int32Array.from(starts.keys()).filter((project) => (starts[project] ?? Number.NaN) < cut)
  const ask = askProduct(toProductRecords(collaborations, known, sides), firmIds, sides, cut)
  return { name: NAME, answer: (query) => ask({ firmId: firmIds[query] ?? '' }) }
}

/**
 * What the product shows: the shipped retrieval, eligibility, signals and weights over the network in memory,
 * asked once for each kind that candidates are of.
 */
function askProduct(records: NetworkRecords, firmIds: readonly string[], { wanted }: Sides, day: number) {
  const asOf = isoDay(day)
  const network = memoryNetwork(records, { asOf })
  const numbers = new Map(firmIds.map((id, firm) => [id, firm]))
  return async (subject: MatchSubject): Promise<Answer> => {
    const found: { firm: number; score: number }[] = []
    for (const kind of wanted) {
      const page = await recommendFrom(network, { subject, filter: { kind }, first: MAX_PAGE_SIZE, asOf })
      for (const { partnerId, score } of page?.recommendations ?? [])
        found.push({ firm: numbers.get(partnerId) ?? -1, score })
    }
    return { firms: found.map(({ firm }) => firm), scores: found.map(({ score }) => score) }
  }
}

/**
 * The signals of the product's ranking for every candidate, to fit weights to.
 * @throws Error since the ranking does not offer them yet.
 */
export function readProductSignals(_task: BriefTask, _sides: Sides): SignalSource {
  throw new Error('--fit: the ranking has no weights that could be fitted yet. Leave it out.')
}
