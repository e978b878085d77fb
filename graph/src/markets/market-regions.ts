/** Per market, the regions it lies in directly. */
export type MarketRegions = ReadonlyMap<string, { partOf: readonly string[] }>

/** Culture is to travel: the home market fits everybody and says nothing. */
export const HOME = 'CN'

/** Regions nest no deeper than this: a country, its region, the world. */
const MAX_DEPTH = 4

const known = new WeakMap<MarketRegions, Map<string, readonly string[] | null>>()

/**
 * From a market up to a region that contains it, both included, the shortest way; null where it does not lie
 * in it.
 */
export function regionsBetween(
  markets: MarketRegions,
  inner: string,
  outer: string,
): readonly string[] | null {
  const ways = known.get(markets) ?? new Map<string, readonly string[] | null>()
  known.set(markets, ways)
  const key = `${inner} ${outer}`
  const way = ways.get(key)
  if (way !== undefined) return way
  const found = findRegions(markets, inner, outer)
  ways.set(key, found)
  return found
}

function findRegions(markets: MarketRegions, inner: string, outer: string): string[] | null {
  let ways: string[][] = [[inner]]
  for (let depth = 0; depth < MAX_DEPTH && ways.length > 0; depth++) {
    const arrived = ways.find((way) => way[way.length - 1] === outer)
    if (arrived) return arrived
    ways = ways.flatMap((way) =>
      (markets.get(way[way.length - 1] ?? '')?.partOf ?? []).map((up) => [...way, up]),
    )
  }
  return null
}

/** How two markets relate: the same, one within the other, or not at all. */
export function relateMarkets(markets: MarketRegions, a: string, b: string): 'SAME' | 'WITHIN' | null {
  if (a === b) return 'SAME'
  return regionsBetween(markets, a, b) || regionsBetween(markets, b, a) ? 'WITHIN' : null
}
