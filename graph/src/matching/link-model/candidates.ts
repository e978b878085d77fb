import { topK } from '../model/top-k.ts'
import { rowOf } from './collaborations.ts'
import type { LinkNetwork } from './link-network.ts'
import type { Tallies } from './tally-builder.ts'
import type { Walk } from './walk.ts'

/**
 * How many candidates each channel contributes. Together they bound the cost of a query, whatever the size
 * of the network.
 */
export interface CandidateCaps {
  /** Nearest by the walk: over close ties, by shared partners, and over the third step. */
  close: number
  common: number
  threeSteps: number
  /** Most active of all, and for each of the subject's main themes. */
  active: number
  perTheme: number
  themes: number
  /**
   * Who took in most firms new to collaboration of the subject's type and country (only for a subject without
   * partners).
   */
  welcoming: number
}

export const candidateCaps: CandidateCaps = {
  close: 400,
  common: 400,
  threeSteps: 400,
  active: 300,
  perTheme: 150,
  themes: 4,
  welcoming: 100,
}

/**
 * Firms in a fixed order of activity, as indexes keep them: over all, per theme, and per type or country of
 * newcomers taken in.
 */
export interface ActivityIndex {
  active: Int32Array
  perTheme: readonly Int32Array[]
  perNewcomerType: readonly Int32Array[]
  perNewcomerCountry: readonly Int32Array[]
}

/** Sorts firms once, most active first (ties: smaller number). */
export function indexActivity(
  network: LinkNetwork,
  groups: { themes: number; types: number; countries: number },
): ActivityIndex {
  const { traits } = network
  const active = Int32Array.from({ length: network.size }, (_, firm) => firm)
    .filter((firm) => (traits.steadyActivity[firm] ?? 0) > 0)
    .sort((a, b) => (traits.steadyActivity[b] ?? 0) - (traits.steadyActivity[a] ?? 0) || a - b)
  return {
    active,
    perTheme: sortByGroup(traits.jointThemes, network.size, groups.themes),
    perNewcomerType: sortByGroup(traits.newcomerTypes, network.size, groups.types),
    perNewcomerCountry: sortByGroup(traits.newcomerCountries, network.size, groups.countries),
  }
}

/**
 * Who is worth a closer look for a subject: near by the walk, most active of all and in the subject's themes,
 * and for a subject without partners those who took in firms like it. `isEligible` says who may be
 * recommended at all. Each firm once, ascending.
 */
export function findLinkCandidates(
  network: LinkNetwork,
  index: ActivityIndex,
  walk: Walk,
  subject: number,
  isEligible: (firm: number) => boolean,
  caps: CandidateCaps = candidateCaps,
): number[] {
  const found = new Set<number>()
  const reached = walk.reached.filter(isEligible)
  const nearest = (score: Float64Array, count: number) => {
    for (const firm of topK(reached, score, count)) found.add(firm)
  }
  const first = (sorted: Int32Array | undefined, count: number) => {
    let left = count
    for (const firm of sorted ?? []) {
      if (left === 0) break
      if (!isEligible(firm)) continue
      found.add(firm)
      left--
    }
  }
  nearest(walk.close, caps.close)
  nearest(walk.common, caps.common)
  nearest(walk.threeSteps, caps.threeSteps)
  first(index.active, caps.active)
  for (const theme of mainThemes(network.traits.themes, subject, caps.themes))
    first(index.perTheme[theme], caps.perTheme)
  if (network.traits.partners[subject] === 0) {
    first(index.perNewcomerType[network.types[subject] ?? -1], caps.welcoming)
    first(index.perNewcomerCountry[network.countries[subject] ?? -1], caps.welcoming)
  }
  return [...found].sort((a, b) => a - b)
}

function mainThemes(themes: Tallies, firm: number, count: number): number[] {
  const start = themes.rows.starts[firm] ?? 0
  return [...rowOf(themes.rows, firm)]
    .map((theme, at) => ({ theme, weight: themes.weights[start + at] ?? 0 }))
    .sort((a, b) => b.weight - a.weight || a.theme - b.theme)
    .slice(0, count)
    .map(({ theme }) => theme)
}

function sortByGroup(tallies: Tallies, size: number, groups: number): Int32Array[] {
  const lists: { firm: number; weight: number }[][] = Array.from({ length: groups }, () => [])
  for (let firm = 0; firm < size; firm++)
    for (let at = tallies.rows.starts[firm] ?? 0; at < (tallies.rows.starts[firm + 1] ?? 0); at++)
      lists[tallies.rows.values[at] ?? 0]?.push({ firm, weight: tallies.weights[at] ?? 0 })
  return lists.map((list) =>
    Int32Array.from(
      list.sort((a, b) => b.weight - a.weight || a.firm - b.firm),
      ({ firm }) => firm,
    ),
  )
}
