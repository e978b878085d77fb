import { rowOf } from '../../src/matching/link-model/collaborations.ts'
import type { Ranked } from '../ranking.ts'
import type { BriefQuestion, BriefTask } from './brief-protocol.ts'

const NO_SCORE = Number.NEGATIVE_INFINITY

/** Turns scores into ranks among all candidates of a question. */
export class BriefRanker {
  readonly #task: BriefTask

  constructor(task: BriefTask) {
    this.#task = task
  }

  /**
   * Ranks every candidate but the one who asks and its past partners, best first, ties in the task's order.
   * @param scores one for each of the task's candidates; NaN where there is none: these come last.
   */
  rank(question: BriefQuestion, scores: Float64Array, depth = 10): Ranked {
    const { candidates, past } = this.#task
    const left = new Set([question.firm, ...rowOf(past.partners, question.firm)])
    const valueAt = (place: number) => {
      const score = scores[place] ?? Number.NaN
      return Number.isNaN(score) ? NO_SCORE : score
    }
    const truth = question.right.map((place) => ({ place, value: valueAt(place), before: 0 }))
    const top: { firm: number; value: number }[] = []
    for (let place = 0; place < candidates.length; place++) {
      const firm = candidates[place] ?? 0
      if (left.has(firm)) continue
      const value = valueAt(place)
      for (const each of truth)
        if (value > each.value || (value === each.value && place < each.place)) each.before++
      // Candidates come in the order of ties, so an equal one stays behind those that are there.
      if (top.length === depth && !(value > (top[depth - 1]?.value ?? NO_SCORE))) continue
      let at = top.length
      while (at > 0 && value > (top[at - 1]?.value ?? NO_SCORE)) at--
      top.splice(at, 0, { firm, value })
      if (top.length > depth) top.pop()
    }
    return {
      places: truth.map(({ before }) => before).sort((a, b) => a - b),
      top: top.map(({ firm }) => firm),
      named: question.right.filter((place) => !Number.isNaN(scores[place] ?? Number.NaN)).length,
    }
  }
}
