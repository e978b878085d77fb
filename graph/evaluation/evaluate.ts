import type { Collaborations } from '../src/matching/link-model/collaborations.ts'
import { LinkEngine, type LinkModels } from '../src/matching/link-model/engine.ts'
import type { FirmKind } from '../src/matching/model/facts.ts'
import { createBaselines } from './baselines.ts'
import { createProductForFirms } from './briefs/product-method.ts'
import { assignSides, describeSides } from './briefs/sides.ts'
import type { Condition } from './expressions.ts'
import { type MethodResult, MethodTally } from './method-tally.ts'
import { planTask, splitAt } from './protocol.ts'
import { type LinkMethod, Ranker } from './ranking.ts'

export interface Evaluation {
  queries: number
  candidates: number
  /** Which types of firms stood on which side for the product, in words. */
  sides: string
  methods: MethodResult[]
}

export interface EvaluateOptions {
  /** Day of the cut, in days since 1970, and the day before which the truth ends. */
  cut: number
  end?: number
  asks?: Condition
  offers?: Condition
  newcomers?: boolean
  models: LinkModels
  /** Kinds of firms for the product, by their type; else those who ask are TRADITIONAL and others DIGITAL. */
  kindOfType?: ReadonlyMap<string, FirmKind>
  /** Called before each method begins. */
  onMethod?: (name: string) => void
}

/**
 * Ranks all candidates for every query by the link model alone (`engine`), by the product and by the
 * baselines: the protocol of docs/evaluation.md.
 */
export async function evaluate(
  collaborations: Collaborations,
  options: EvaluateOptions,
): Promise<Evaluation> {
  const split = splitAt(collaborations, options.cut, options.end)
  const task = planTask(split, options)
  const ranker = new Ranker(split, task)
  const engine = new LinkEngine(collaborations, options.cut)
  const asked = { collaborations, candidates: task.candidates }
  const sides = assignSides(asked, options.asks, options.kindOfType)
  const methods: LinkMethod[] = [
    { name: 'engine', answer: (query) => engine.score(query, ranker.allows(query), options.models) },
    createProductForFirms(split, sides),
    ...createBaselines(split, task),
  ]
  const results: MethodResult[] = []
  for (const method of methods) {
    options.onMethod?.(method.name)
    const tally = new MethodTally(task.candidates, split.pastProjects)
    for (const query of task.queries)
      tally.add(ranker.rank(query, await method.answer(query)), ranker.truthOf(query))
    results.push(tally.result(method.name))
  }
  const { length: candidates } = task.candidates
  return { queries: task.queries.length, candidates, sides: describeSides(asked, sides), methods: results }
}
