import { rowOf } from '../src/matching/link-model/collaborations.ts'
import type { Split, Task } from './protocol.ts'

/**
 * A method's answer to a question: some firms with their scores; all others rank below, most
 * active first.
 */
export interface Answer {
  firms: ArrayLike<number>
  scores: ArrayLike<number>
}

/** A method to rank firms for a query; firms it does not name rank below, most active first. */
export interface LinkMethod {
  name: string
  answer(query: number): Answer | Promise<Answer>
}

/** Where a question's new partners came, and who took the first places. */
export interface Ranked {
  /** Places of the true new partners, counted from 0, ascending. */
  places: number[]
  /** Firms on the first places. */
  top: number[]
  /** True new partners among the firms that the method named. */
  named: number
}

/** Turns results into ranks among all candidates of a task, less the query and its past partners. */
export class Ranker {
  readonly #split: Split
  readonly #task: Task
  /** Place of each candidate in the order of ties. */
  readonly #order: Int32Array
  readonly #state: Uint8Array

  constructor(split: Split, task: Task) {
    this.#split = split
    this.#task = task
    this.#order = new Int32Array(task.isCandidate.length).fill(-1)
    task.candidates.forEach((firm, place) => {
      this.#order[firm] = place
    })
    this.#state = new Uint8Array(task.isCandidate.length)
  }

  /** Whether a firm may be recommended to the query: a candidate, neither itself nor a past partner. */
  allows(query: number): (firm: number) => boolean {
    const partners = new Set(rowOf(this.#split.partners, query))
    return (firm) => this.#task.isCandidate[firm] === 1 && firm !== query && !partners.has(firm)
  }

  /** The query's true new partners among the candidates, ascending. */
  truthOf(query: number): Int32Array {
    return rowOf(this.#split.newPartners, query).filter((firm) => this.#task.isCandidate[firm] === 1)
  }

  /** Ranks every candidate and returns the ranks of the new partners. */
  rank(query: number, answer: Answer, depth = 10): Ranked {
    const allowed = this.allows(query)
    const named: { firm: number; score: number }[] = []
    for (let at = 0; at < answer.firms.length; at++) {
      const firm = answer.firms[at] ?? -1
      if (allowed(firm)) named.push({ firm, score: answer.scores[at] ?? 0 })
    }
    named.sort((a, b) => b.score - a.score || (this.#order[a.firm] ?? 0) - (this.#order[b.firm] ?? 0))
    const places: number[] = []
    named.forEach(({ firm }, place) => {
      this.#state[firm] = 1
      if (this.#isTruth(query, firm)) places.push(place)
    })
    const namedTruth = places.length
    const truth = this.truthOf(query)
    const top = named.slice(0, depth).map(({ firm }) => firm)
    if (namedTruth < truth.length || top.length < depth) {
      let place = named.length
      let missing = truth.length - namedTruth
      for (const firm of this.#task.candidates) {
        if (missing === 0 && top.length >= depth) break
        if (this.#state[firm] || !allowed(firm)) continue
        if (top.length < depth) top.push(firm)
        if (this.#isTruth(query, firm)) {
          places.push(place)
          missing--
        }
        place++
      }
    }
    for (const { firm } of named) this.#state[firm] = 0
    return { places, top, named: namedTruth }
  }

  #isTruth(query: number, firm: number): boolean {
    const { starts, values } = this.#split.newPartners
    let low = starts[query] ?? 0
    let high = (starts[query + 1] ?? 0) - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const value = values[middle] ?? 0
      if (value === firm) return true
      if (value < firm) low = middle + 1
      else high = middle - 1
    }
    return false
  }
}
