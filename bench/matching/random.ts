/**
 * Numbers 0..1 (1 excluded); one generator for each purpose, so that another purpose drawing more or less
 * changes nothing here.
 */
export type Random = () => number

/**
 * How unequal a draw is: rank r is drawn in proportion to 1 / (r + shift) ** exponent. The exponent is not 1.
 */
export interface Skew {
  exponent: number
  shift: number
}

/**
 * A rank 0..size-1, low ones more often (Zipf–Mandelbrot), in constant time by inverting the continuous
 * distribution.
 */
export function drawRank(random: Random, size: number, { exponent, shift }: Skew): number {
  const power = 1 - exponent
  const low = shift ** power
  const high = (size + shift) ** power
  const place = (low + random() * (high - low)) ** (1 / power) - shift
  return Math.min(size - 1, Math.max(0, Math.floor(place)))
}

/** Up to `count` different ranks below `size`, in the order drawn; fewer when the same ones keep coming. */
export function drawRanks(random: Random, count: number, size: number, skew: Skew): number[] {
  const ranks = new Set<number>()
  for (let draws = 0; ranks.size < Math.min(count, size) && draws < count * 8; draws++)
    ranks.add(drawRank(random, size, skew))
  return [...ranks]
}

/** A whole number from `from` to `to`, both possible, all alike. */
export function drawWhole(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1))
}

/** Shuffles the items by `random` (Fisher and Yates); returns a new list. */
export function shuffle<Item>(random: Random, items: readonly Item[]): Item[] {
  const shuffled = [...items]
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = drawWhole(random, 0, last)
    const [a, b] = [shuffled[last] as Item, shuffled[other] as Item]
    shuffled[last] = b
    shuffled[other] = a
  }
  return shuffled
}
