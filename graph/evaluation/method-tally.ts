import { bootstrapInterval } from './bootstrap.ts'
import { gini, mean, measureQuality, type Quality } from './measures.ts'
import type { Ranked } from './ranking.ts'

/** A firm with at most so many past projects counts as small. */
const SMALL_FIRM_PROJECTS = 2

export interface MethodResult extends Quality {
  name: string
  /** 95% interval of each measure over questions, those of one brief together. */
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

/** What one method's ranks amount to over all questions. */
export class MethodTally {
  readonly #candidates: Int32Array
  readonly #pastProjects: Int32Array
  readonly #exposure: Float64Array
  readonly #qualities: Quality[] = []
  readonly #groups: number[] = []
  #named = 0
  #truths = 0
  #smallTruths = 0

  /** @param pastProjects of each firm, by its number. */
  constructor(candidates: Int32Array, pastProjects: Int32Array) {
    this.#candidates = candidates
    this.#pastProjects = pastProjects
    this.#exposure = new Float64Array(pastProjects.length)
  }

  /** @param group questions of one group are resampled together; by default each is its own. */
  add({ places, top, named }: Ranked, truth: ArrayLike<number>, group = this.#groups.length): void {
    this.#qualities.push(measureQuality(places))
    this.#groups.push(group)
    for (const firm of top) this.#exposure[firm] = (this.#exposure[firm] ?? 0) + 1
    for (const firm of Array.from(truth)) if (this.#isSmall(firm)) this.#smallTruths++
    this.#named += named
    this.#truths += places.length
  }

  result(name: string): MethodResult {
    const column = (measure: keyof Quality) => this.#qualities.map((quality) => quality[measure])
    const interval = (measure: keyof Quality) => bootstrapInterval(column(measure), this.#groups)
    return {
      name,
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
      ...this.#measureExposure(),
      candidateRecall: this.#truths > 0 ? this.#named / this.#truths : 0,
    }
  }

  #measureExposure(): Pick<MethodResult, 'coverage' | 'gini' | 'smallShare'> {
    const counts = Float64Array.from(this.#candidates, (firm) => this.#exposure[firm] ?? 0)
    let [shown, shownSmall, covered] = [0, 0, 0]
    this.#candidates.forEach((firm, at) => {
      const count = counts[at] ?? 0
      shown += count
      if (this.#isSmall(firm)) shownSmall += count
      if (count > 0) covered++
    })
    return {
      coverage: this.#candidates.length > 0 ? covered / this.#candidates.length : 0,
      gini: gini(counts),
      smallShare:
        this.#smallTruths > 0 && shown > 0 ? shownSmall / shown / (this.#smallTruths / this.#truths) : null,
    }
  }

  #isSmall(firm: number): boolean {
    return (this.#pastProjects[firm] ?? 0) <= SMALL_FIRM_PROJECTS
  }
}
