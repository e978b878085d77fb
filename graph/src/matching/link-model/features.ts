import { rowOf } from './collaborations.ts'
import type { LinkNetwork } from './link-network.ts'
import type { Tallies } from './tally-builder.ts'
import type { Walk } from './walk.ts'

/** Pseudo-count of partnerships behind an affinity, so that little history says little. */
const AFFINITY_PRIOR = 5
/**
 * Where the logarithm of a share of the best begins: what is less than a hundredth of the best counts as
 * nothing.
 */
const MIN_SHARE = 0.01

/**
 * How a raw value becomes the number a shape is fitted to; every scale is unit-free, so that weights carry
 * over to other networks.
 */
type Scale =
  /** ln(value / best of the candidates + MIN_SHARE). */
  | 'SHARE_OF_BEST'
  /** ln(1 + value). */
  | 'COUNT'
  /** As it is. */
  | 'PLAIN'

export interface LinkFeature {
  name: string
  scale: Scale
  /** Whether more can only help, as it must where a person would ask why more costs. */
  rising: boolean
  value(question: LinkQuestion, candidate: number): number
}

/** A subject with all that its candidates are held against; made once for a question. */
export interface LinkQuestion {
  network: LinkNetwork
  subject: number
  walk: Walk
  /** Weights of the subject's themes, shares of their sum, and the same by rarity with its length. */
  themes: ReadonlyMap<number, number>
  rareThemes: ReadonlyMap<number, number>
  rareLength: number
  partnerCountries: ReadonlyMap<number, number>
  partnerCountrySum: number
}

export function askLinkQuestion(network: LinkNetwork, subject: number, walk: Walk): LinkQuestion {
  const themes = tallyOf(network.traits.themes, subject)
  const whole = sum(themes.values()) || 1
  const rareThemes = new Map(
    [...themes].map(([theme, weight]) => [theme, weight * (network.themeRarity[theme] ?? 0)]),
  )
  const partnerCountries = tallyOf(network.traits.partnerCountries, subject)
  return {
    network,
    subject,
    walk,
    themes: new Map([...themes].map(([theme, weight]) => [theme, weight / whole])),
    rareThemes,
    rareLength: Math.sqrt(sum([...rareThemes.values()].map((weight) => weight * weight))),
    partnerCountries,
    partnerCountrySum: sum(partnerCountries.values()),
  }
}

/**
 * Several counts of the same paths; a shape may fall, where one of them makes good what another counts too
 * much.
 */
const walked = (name: string, column: Exclude<keyof Walk, 'reached'>): LinkFeature => ({
  name,
  scale: 'SHARE_OF_BEST',
  rising: false,
  value: ({ walk }, candidate) => walk[column][candidate] ?? 0,
})

const counted = (name: string, column: 'partners' | 'newPartners'): LinkFeature => ({
  name,
  scale: 'COUNT',
  rising: true,
  value: ({ network }, candidate) => network.traits[column][candidate] ?? 0,
})

const sameCountry: LinkFeature = {
  name: 'sameCountry',
  scale: 'PLAIN',
  rising: true,
  value: ({ network, subject }, candidate) =>
    (network.countries[subject] ?? -1) >= 0 && network.countries[subject] === network.countries[candidate]
      ? 1
      : 0,
}

/**
 * Every feature of a link; the fitted model holds a shape for each by its name. All speak of the two firms
 * together: what says only that a candidate is busy fits the year it was learned from, and not the next
 * (docs/evaluation.md).
 */
export const linkFeatures: readonly LinkFeature[] = [
  walked('commonPartners', 'common'),
  walked('commonPartnersOfSameType', 'commonOfSameType'),
  walked('commonPartnersOfOtherTypes', 'commonOfOtherTypes'),
  walked('resourceAllocation', 'allocation'),
  walked('closePaths', 'close'),
  walked('freshPaths', 'fresh'),
  walked('threeSteps', 'threeSteps'),
  walked('pathsOfThree', 'pathsOfThree'),
  walked('partnersNear', 'partnersNear'),
  {
    name: 'sharedPartnersOverlap',
    scale: 'SHARE_OF_BEST',
    rising: true,
    value: ({ network, subject, walk }, candidate) =>
      (walk.shared[candidate] ?? 0) /
      Math.sqrt(
        Math.max(1, (network.traits.partners[subject] ?? 0) * (network.traits.partners[candidate] ?? 0)),
      ),
  },
  {
    name: 'sameThemes',
    scale: 'PLAIN',
    rising: true,
    value: ({ network, rareThemes, rareLength }, candidate) =>
      cosine(network.traits.themes, candidate, network.themeRarity, rareThemes, rareLength),
  },
  sameCountry,
  {
    name: 'countryLiked',
    scale: 'PLAIN',
    rising: true,
    value: ({ network, partnerCountries, partnerCountrySum }, candidate) =>
      affinity(
        partnerCountries,
        partnerCountrySum,
        network.countries[candidate] ?? -1,
        network.countryShares,
      ),
  },
]

/**
 * Features of a firm that has no partner yet: its profile and what those like it did, instead of a history of
 * its own.
 */
export const newcomerFeatures: readonly LinkFeature[] = [
  {
    name: 'activeInThemes',
    scale: 'SHARE_OF_BEST',
    rising: true,
    value: ({ network, themes }, candidate) => dot(network.traits.jointThemes, candidate, themes),
  },
  counted('partners', 'partners'),
  sameCountry,
  counted('newPartners', 'newPartners'),
  {
    name: 'welcomesType',
    scale: 'COUNT',
    rising: true,
    value: ({ network, subject }, candidate) =>
      weightOf(network.traits.newcomerTypes, candidate, network.types[subject] ?? -1),
  },
  {
    name: 'welcomesCountry',
    scale: 'COUNT',
    rising: true,
    value: ({ network, subject }, candidate) =>
      weightOf(network.traits.newcomerCountries, candidate, network.countries[subject] ?? -1),
  },
]

/**
 * The scaled values of all candidates, candidate by candidate: `candidates.length × features.length` numbers.
 */
export function scaleFeatures(
  features: readonly LinkFeature[],
  question: LinkQuestion,
  candidates: readonly number[],
): Float64Array {
  const width = features.length
  const values = new Float64Array(candidates.length * width)
  features.forEach((feature, column) => {
    let best = 0
    candidates.forEach((candidate, row) => {
      const value = feature.value(question, candidate)
      values[row * width + column] = value
      if (value > best) best = value
    })
    for (let at = column; at < values.length; at += width)
      values[at] = scale(feature.scale, values[at] ?? 0, best)
  })
  return values
}

function scale(kind: Scale, value: number, best: number): number {
  if (kind === 'PLAIN') return value
  if (kind === 'COUNT') return Math.log1p(Math.max(0, value))
  return Math.log((best > 0 ? Math.max(0, value) / best : 0) + MIN_SHARE)
}

/**
 * ln of how much more often than everybody the holder of the weights works with the group; 0 if the group
 * is not known.
 */
function affinity(
  weights: ReadonlyMap<number, number>,
  whole: number,
  group: number,
  shares: Float64Array,
): number {
  const usual = shares[group] ?? 0
  if (group < 0 || usual <= 0) return 0
  return Math.log(((weights.get(group) ?? 0) + AFFINITY_PRIOR * usual) / (whole + AFFINITY_PRIOR) / usual)
}

function tallyOf(tallies: Tallies, firm: number): Map<number, number> {
  const start = tallies.rows.starts[firm] ?? 0
  return new Map([...rowOf(tallies.rows, firm)].map((group, at) => [group, tallies.weights[start + at] ?? 0]))
}

function weightOf(tallies: Tallies, firm: number, group: number): number {
  if (group < 0) return 0
  for (let at = tallies.rows.starts[firm] ?? 0; at < (tallies.rows.starts[firm + 1] ?? 0); at++)
    if (tallies.rows.values[at] === group) return tallies.weights[at] ?? 0
  return 0
}

function dot(tallies: Tallies, firm: number, weights: ReadonlyMap<number, number>): number {
  let product = 0
  for (let at = tallies.rows.starts[firm] ?? 0; at < (tallies.rows.starts[firm + 1] ?? 0); at++)
    product += (tallies.weights[at] ?? 0) * (weights.get(tallies.rows.values[at] ?? 0) ?? 0)
  return product
}

function cosine(
  tallies: Tallies,
  firm: number,
  rarity: Float64Array,
  weights: ReadonlyMap<number, number>,
  length: number,
): number {
  let [product, square] = [0, 0]
  for (let at = tallies.rows.starts[firm] ?? 0; at < (tallies.rows.starts[firm + 1] ?? 0); at++) {
    const theme = tallies.rows.values[at] ?? 0
    const rare = (tallies.weights[at] ?? 0) * (rarity[theme] ?? 0)
    product += rare * (weights.get(theme) ?? 0)
    square += rare * rare
  }
  return square > 0 && length > 0 ? product / (Math.sqrt(square) * length) : 0
}

function sum(values: Iterable<number>): number {
  let total = 0
  for (const value of values) total += value
  return total
}
