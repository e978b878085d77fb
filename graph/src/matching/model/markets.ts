import type { Taxonomy } from './facts.ts'

/** Culture is to travel: the home market fits everybody and says nothing. */
export const HOME = 'CN'

/** Regions nest no deeper than this: a country, its region, the world. */
const MAX_DEPTH = 4

const known = new WeakMap<Taxonomy['markets'], Map<string, readonly string[] | null>>()

/** From a market up to a region that contains it, both included, the shortest way; null where it does not lie in it. */
export function regionsBetween(taxonomy: Taxonomy, inner: string, outer: string): readonly string[] | null {
  const ways = known.get(taxonomy.markets) ?? new Map<string, readonly string[] | null>()
  known.set(taxonomy.markets, ways)
  const key = `${inner} ${outer}`
  const way = ways.get(key)
  if (way !== undefined) return way
  const found = findRegions(taxonomy, inner, outer)
  ways.set(key, found)
  return found
}

function findRegions(taxonomy: Taxonomy, inner: string, outer: string): string[] | null {
  let ways: string[][] = [[inner]]
  for (let depth = 0; depth < MAX_DEPTH && ways.length > 0; depth++) {
    const arrived = ways.find((way) => way[way.length - 1] === outer)
    if (arrived) return arrived
    ways = ways.flatMap((way) =>
      (taxonomy.markets.get(way[way.length - 1] ?? '')?.partOf ?? []).map((up) => [...way, up]),
    )
  }
  return null
}

/** How two markets relate: the same, one within the other, or not at all. */
export function relateMarkets(taxonomy: Taxonomy, a: string, b: string): 'SAME' | 'WITHIN' | null {
  if (a === b) return 'SAME'
  return regionsBetween(taxonomy, a, b) || regionsBetween(taxonomy, b, a) ? 'WITHIN' : null
}
