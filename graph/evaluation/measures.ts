/** How good one ranked list is, each 0..1. */
export interface Quality {
  /** 1 where a new partner is among the first ten. */
  hit10: number
  /** Share of the new partners that are among the first ten. */
  recall10: number
  /** One over the place of the first new partner. */
  mrr: number
  /**
   * Discounted gain of the first ten over the best possible (Järvelin and Kekäläinen 2002), every new partner
   * worth 1.
   */
  ndcg10: number
}

const DEPTH = 10

/**
 * Measures a list by the places of its true new partners, counted from 0 and ascending; there is at least
 * one.
 */
export function measureQuality(places: readonly number[]): Quality {
  const first = places[0] ?? Number.POSITIVE_INFINITY
  const early = places.filter((place) => place < DEPTH)
  const gain = early.reduce((sum, place) => sum + discount(place), 0)
  let best = 0
  for (let place = 0; place < Math.min(DEPTH, places.length); place++) best += discount(place)
  return {
    hit10: first < DEPTH ? 1 : 0,
    recall10: places.length > 0 ? early.length / places.length : 0,
    mrr: Number.isFinite(first) ? 1 / (first + 1) : 0,
    ndcg10: best > 0 ? gain / best : 0,
  }
}

function discount(place: number): number {
  return 1 / Math.log2(place + 2)
}

/**
 * How unevenly exposure falls on candidates, 0 (alike) to 1 (all on one): Gini coefficient of the counts,
 * zeros included.
 */
export function gini(counts: ArrayLike<number>): number {
  const sorted = Float64Array.from(counts).sort()
  let [sum, weighted] = [0, 0]
  sorted.forEach((count, index) => {
    sum += count
    weighted += (index + 1) * count
  })
  const size = sorted.length
  return sum > 0 && size > 0 ? (2 * weighted) / (size * sum) - (size + 1) / size : 0
}

/** Mean of some numbers, 0 of none. */
export function mean(values: ArrayLike<number>): number {
  let sum = 0
  for (let index = 0; index < values.length; index++) sum += values[index] ?? 0
  return values.length > 0 ? sum / values.length : 0
}
