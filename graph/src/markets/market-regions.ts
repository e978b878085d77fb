/** Per market, the regions it lies in directly. */
export type MarketRegions = ReadonlyMap<string, { partOf: readonly string[] }>

/** Culture is to travel: the home market fits everybody and says nothing. */
export const HOME = 'CN'

/** Regions nest no deeper than this: a country, its region, the world. */
const MAX_DEPTH = 4

const known = new WeakMap<MarketRegions, Map<string, readonly string[] | null>>()

/**
 * From a market up to a region that contains it, both included, the shortest path; null if it does not lie
 * in it.
 */
export function regionsBetween(
  markets: MarketRegions,
  inner: string,
  outer: string,
): readonly string[] | null {
  const paths = known.get(markets) ?? new Map<string, readonly string[] | null>()
  known.set(markets, paths)
  const key = `${inner} ${outer}`
  const path = paths.get(key)
  if (path !== undefined) return path
  const found = findRegions(markets, inner, outer)
  paths.set(key, found)
  return found
}

function findRegions(markets: MarketRegions, inner: string, outer: string): string[] | null {
  let paths: string[][] = [[inner]]
  for (let depth = 0; depth < MAX_DEPTH && paths.length > 0; depth++) {
    const arrived = paths.find((path) => path[path.length - 1] === outer)
    if (arrived) return arrived
    paths = paths.flatMap((path) =>
      // In a fixed order: a graph names the regions of a market in any.
      [...(markets.get(path[path.length - 1] ?? '')?.partOf ?? [])].sort().map((up) => [...path, up]),
    )
  }
  return null
}

/** How two markets relate: the same, one within the other, or not at all. */
export function relateMarkets(markets: MarketRegions, a: string, b: string): 'SAME' | 'WITHIN' | null {
  if (a === b) return 'SAME'
  return regionsBetween(markets, a, b) || regionsBetween(markets, b, a) ? 'WITHIN' : null
}

/**
 * Whether some market lies in both: the same, one within the other, or two regions that share a country.
 * Cost: the list of markets for two regions that are not within each other; the paths found are kept.
 */
export function doMarketsOverlap(markets: MarketRegions, a: string, b: string): boolean {
  if (relateMarkets(markets, a, b)) return true
  for (const each of markets.keys())
    if (regionsBetween(markets, each, a) && regionsBetween(markets, each, b)) return true
  return false
}
