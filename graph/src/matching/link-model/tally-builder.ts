import type { Rows } from './collaborations.ts'

/**
 * Weights per firm and group (capability, country or type); a group is there at most once in a row,
 * ascending.
 */
export interface Tallies {
  rows: Rows
  weights: Float32Array
}

/** Adds up weights by group, one row after another. */
export class TallyBuilder {
  readonly #sums: Float64Array
  readonly #touched: number[] = []
  readonly #starts: number[] = [0]
  readonly #groups: number[] = []
  readonly #weights: number[] = []

  constructor(groups: number) {
    this.#sums = new Float64Array(groups)
  }

  /** A group of -1 is not known and counts nowhere. */
  add(group: number, weight: number): void {
    if (group < 0) return
    if (this.#sums[group] === 0) this.#touched.push(group)
    add(this.#sums, group, weight)
  }

  endRow(): void {
    for (const group of this.#touched.sort((a, b) => a - b)) {
      this.#groups.push(group)
      this.#weights.push(this.#sums[group] ?? 0)
      this.#sums[group] = 0
    }
    this.#touched.length = 0
    this.#starts.push(this.#groups.length)
  }

  build(): Tallies {
    return {
      rows: { starts: Int32Array.from(this.#starts), values: Int32Array.from(this.#groups) },
      weights: Float32Array.from(this.#weights),
    }
  }
}

function add(numbers: Float64Array, at: number, value: number): void {
  numbers[at] = (numbers[at] ?? 0) + value
}
