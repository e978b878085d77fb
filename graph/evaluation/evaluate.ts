import type { Collaborations } from '../src/matching/link-model/collaborations.ts'
import { LinkEngine, type LinkModels } from '../src/matching/link-model/engine.ts'
import { createBaselines, type Method } from './baselines.ts'
import { bootstrapInterval } from './bootstrap.ts'
import type { Condition } from './expressions.ts'
import { gini, mean, measureQuality, type Quality } from './measures.ts'
import { planTask, type Split, splitAt, type Task } from './protocol.ts'
import { Ranker } from './ranking.ts'

/** A firm with at most so many past projects counts as small. */
const SMALL_FIRM_PROJECTS = 2

export interface MethodResult extends Quality {
  name: string
  /** 95% interval of each measure over questions. */
  ci95: Record<keyof Quality, [number, number]>
  /** Share of candidates that are among the first ten of any question, 0..1. */
  coverage: number
  /** How unevenly the first ten places fall on candidates, 0 (alike) to 1. */
  gini: number
  /**
   * Share of the first ten places that small firms get over their share of true new partnerships; null if
   * they have none.
   */
  smallShare: number | null
  /** Share of true new partners among the firms that the method gives a score of its own, 0..1. */
  candidateRecall: number
}

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
  const exposure = new Float64Array(split.pastProjects.length)
  const qualities: Quality[] = []
  let [named, truths, smallTruths] = [0, 0, 0]
  for (const query of task.queries) {
    const ranked = ranker.rank(query, method.answer(query))
    qualities.push(measureQuality(ranked.places))
    for (const firm of ranked.top) exposure[firm] = (exposure[firm] ?? 0) + 1
    for (const firm of ranker.truthOf(query)) if (isSmall(split, firm)) smallTruths++
    named += ranked.named
    truths += ranked.places.length
  }
  const column = (measure: keyof Quality) => qualities.map((quality) => quality[measure])
  const interval = (measure: keyof Quality) => bootstrapInterval(column(measure))
  const counts = Float64Array.from(task.candidates, (firm) => exposure[firm] ?? 0)
  let [shown, shownSmall, covered] = [0, 0, 0]
  task.candidates.forEach((firm, at) => {
    const count = counts[at] ?? 0
    shown += count
    if (isSmall(split, firm)) shownSmall += count
    if (count > 0) covered++
  })
  return {
    name: method.name,
    hit10: mean(column('hit10')),
    recall10: mean(column('recall10')),
    mrr: mean(column('mrr')),
    ndcg10: mean(column('ndcg10')),
    ci95: {
      hit10: interval('hit10'),
      recall10: interval('recall10'),
      mrr: interval('mrr'),
      ndcg10: interval('ndcg10'),
    },
    coverage: task.candidates.length > 0 ? covered / task.candidates.length : 0,
    gini: gini(counts),
    smallShare: smallTruths > 0 && shown > 0 ? shownSmall / shown / (smallTruths / truths) : null,
    candidateRecall: truths > 0 ? named / truths : 0,
  }
}

function isSmall(split: Split, firm: number): boolean {
  return (split.pastProjects[firm] ?? 0) <= SMALL_FIRM_PROJECTS
}
