import type { Collaborations } from '../src/matching/link-model/collaborations.ts'
import { LinkEngine, type LinkModels } from '../src/matching/link-model/engine.ts'
import { createBaselines, type Method } from './baselines.ts'
import type { Condition } from './expressions.ts'
import { type MethodResult, MethodTally } from './method-tally.ts'
import { planTask, type Split, splitAt, type Task } from './protocol.ts'
import { Ranker } from './ranking.ts'

export interface Evaluation {
  queries: number
  candidates: number
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
  /** Leaves the baselines out. */
  onlyEngine?: boolean
  /** Called before each method begins. */
  onMethod?: (name: string) => void
}

/**
 * Ranks all candidates for every query by the engine and by the baselines: the protocol of
 * docs/evaluation.md.
 */
export function evaluate(collaborations: Collaborations, options: EvaluateOptions): Evaluation {
  const split = splitAt(collaborations, options.cut, options.end)
  const task = planTask(split, options)
  const ranker = new Ranker(split, task)
  const engine = new LinkEngine(collaborations, options.cut)
  const methods: Method[] = [
    { name: 'engine', answer: (query) => engine.score(query, ranker.allows(query), options.models) },
    ...(options.onlyEngine ? [] : createBaselines(split, task)),
  ]
  return {
    queries: task.queries.length,
    candidates: task.candidates.length,
    methods: methods.map((method) => {
      options.onMethod?.(method.name)
      return measureMethod(method, split, task, ranker)
    }),
  }
}

function measureMethod(method: Method, split: Split, task: Task, ranker: Ranker): MethodResult {
  const tally = new MethodTally(task.candidates, split.pastProjects)
  for (const query of task.queries) tally.add(ranker.rank(query, method.answer(query)), ranker.truthOf(query))
  return tally.result(method.name)
}
