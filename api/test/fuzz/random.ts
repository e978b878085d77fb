/** Random choices that follow from a seed. */
export class Random {
  #state: number

  /** The choices of request `index` do not depend on the requests before it. */
  constructor(seed: number, index = 0) {
    this.#state = (seed ^ Math.imul(index, 0x9e3779b1)) >>> 0
  }

  /** A number in 0..1, by mulberry32. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let bits = this.#state
    bits = Math.imul(bits ^ (bits >>> 15), bits | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296
  }

  /** True with this probability, 0..1. */
  chance(probability: number): boolean {
    return this.next() < probability
  }

  /** A whole number in 0..max - 1. */
  below(max: number): number {
    return Math.floor(this.next() * max)
  }

  /** One of a list. Throws a RangeError for an empty one. */
  pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new RangeError('There is nothing to pick from.')
    return items[this.below(items.length)] as T
  }
}

/** The seed of this run: FUZZ_SEED, or a new one. */
export function fuzzSeed(): number {
  const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 32))
  if (!Number.isSafeInteger(seed)) throw new Error('FUZZ_SEED must be a whole number.')
  return seed
}
