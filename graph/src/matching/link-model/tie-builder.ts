import type { Rows } from './collaborations.ts'

/** Partners of each firm with how close they are; row n belongs to firm n. */
export interface Ties {
  rows: Rows
  /** Σ 1/√(firms − 1) over shared projects: how close two firms are, large consortia counting less. */
  closeness: Float32Array
  /** Σ 2^(−age/2)/√(firms − 1): the same, what is long ago counting less. */
  freshness: Float32Array
  /** Σ 1/(firms − 1): an equal share of each project for each of its other firms. */
  share: Float32Array
}

/** Collects one firm's ties after another. */
export class TieBuilder {
  readonly #closeness: Float64Array
  readonly #freshness: Float64Array
  readonly #share: Float64Array
  readonly #firstAge: Float64Array
  readonly #touched: number[] = []
  readonly #starts: number[] = [0]
  readonly #firms: number[] = []
  readonly #columns: [number[], number[], number[]] = [[], [], []]

  constructor(size: number) {
    this.#closeness = new Float64Array(size)
    this.#freshness = new Float64Array(size)
    this.#share = new Float64Array(size)
    this.#firstAge = new Float64Array(size)
  }

  add(other: number, others: number, years: number, recency: number): void {
    if (this.#closeness[other] === 0) this.#touched.push(other)
    const part = 1 / Math.sqrt(others)
    add(this.#closeness, other, part)
    add(this.#freshness, other, recency * part)
    add(this.#share, other, 1 / others)
    this.#firstAge[other] = Math.max(this.#firstAge[other] ?? 0, years)
  }

  /** Ends a firm's row; `onPartner` is called for every partner. */
  endRow(onPartner: (other: number, freshness: number, firstAge: number) => void): {
    partners: number
    share: number
  } {
    const partners = this.#touched.sort((a, b) => a - b)
    const sums = { partners: partners.length, share: 0 }
    for (const other of partners) {
      onPartner(other, this.#freshness[other] ?? 0, this.#firstAge[other] ?? 0)
      sums.share += this.#share[other] ?? 0
    }
    for (const other of partners) {
      this.#firms.push(other)
      this.#columns[0].push(this.#closeness[other] ?? 0)
      this.#columns[1].push(this.#freshness[other] ?? 0)
      this.#columns[2].push(this.#share[other] ?? 0)
    }
    for (const other of partners) {
      this.#closeness[other] = 0
      this.#freshness[other] = 0
      this.#share[other] = 0
      this.#firstAge[other] = 0
    }
    this.#touched.length = 0
    this.#starts.push(this.#firms.length)
    return sums
  }

  build(): Ties {
    return {
      rows: { starts: Int32Array.from(this.#starts), values: Int32Array.from(this.#firms) },
      closeness: Float32Array.from(this.#columns[0]),
      freshness: Float32Array.from(this.#columns[1]),
      share: Float32Array.from(this.#columns[2]),
    }
  }
}

function add(numbers: Float64Array, at: number, value: number): void {
  numbers[at] = (numbers[at] ?? 0) + value
}
