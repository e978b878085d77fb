import { topK } from '../model/top-k.ts'
import type { LinkNetwork } from './link-network.ts'

/**
 * How wide a walk goes: strongest ties followed from the subject, from each of its partners, and from how
 * many at the third step.
 */
export interface WalkCaps {
  firstTies: number
  secondTies: number
  thirdFirms: number
  thirdTies: number
}

export const walkCaps: WalkCaps = { firstTies: 512, secondTies: 1024, thirdFirms: 512, thirdTies: 256 }

/** What the walk brings to a firm; arrays are by firm and hold zero for firms that were not reached. */
export interface Walk {
  /** Firms reached, in no order that matters. */
  reached: number[]
  /** Partners shared with the subject. */
  shared: Float64Array
  /** Σ 1 / ln(partners of the one between): Adamic and Adar 2003. */
  common: Float64Array
  /** The same, only by those between that are of the firm's own type, and only by the others. */
  commonOfSameType: Float64Array
  commonOfOtherTypes: Float64Array
  /** Σ 1 / partners of the one between: Zhou, Lü and Zhang 2009. */
  allocation: Float64Array
  /** Σ √(closeness · closeness) / ln(1 + partners of the one between): Adamic-Adar over close ties. */
  close: Float64Array
  /** The same by fresh ties. */
  fresh: Float64Array
  /** Chance of being at the firm after two and after three steps of a random walk that follows shares. */
  twoSteps: Float64Array
  threeSteps: Float64Array
  /** Paths of three ties, each over √partners of the firm before the last (after Kovács et al. 2019). */
  pathsOfThree: Float64Array
  /** Mean nearness to the subject of the firm's own partners, as far as the third step found them. */
  partnersNear: Float64Array
}

/** Walks again and again over one network without new arrays; a walk is valid until the next begins. */
export class Walker {
  readonly #network: LinkNetwork
  readonly #caps: WalkCaps
  readonly #walk: Walk
  readonly #seen: Uint8Array
  readonly #order: (firm: number) => Int32Array

  constructor(network: LinkNetwork, caps: WalkCaps = walkCaps) {
    const zeros = () => new Float64Array(network.size)
    this.#network = network
    this.#caps = caps
    this.#seen = new Uint8Array(network.size)
    this.#walk = {
      reached: [],
      shared: zeros(),
      common: zeros(),
      commonOfSameType: zeros(),
      commonOfOtherTypes: zeros(),
      allocation: zeros(),
      pathsOfThree: zeros(),
      close: zeros(),
      fresh: zeros(),
      twoSteps: zeros(),
      threeSteps: zeros(),
      partnersNear: zeros(),
    }
    const cache = new Map<number, Int32Array>()
    this.#order = (firm) => {
      const known = cache.get(firm)
      if (known) return known
      const order = tiesByFreshness(network, firm)
      cache.set(firm, order)
      return order
    }
  }

  /**
   * Walks up to three steps from the subject over its freshest ties. The subject and its partners may be
   * among the reached.
   */
  from(subject: number): Walk {
    this.#clear()
    const { ties, traits } = this.#network
    const { firstTies, secondTies, thirdFirms, thirdTies } = this.#caps
    const walk = this.#walk
    const subjectShares = traits.shares[subject] || 1
    for (const first of this.#order(subject).subarray(0, firstTies)) {
      const near = ties.rows.values[first] ?? 0
      const telling = 1 / Math.log(1 + Math.max(2, traits.partners[near] ?? 0))
      const rarity = 1 / Math.log(Math.max(2, traits.partners[near] ?? 0))
      const chance = (ties.share[first] ?? 0) / subjectShares
      const nearShares = traits.shares[near] || 1
      for (const second of this.#order(near).subarray(0, secondTies)) {
        const far = ties.rows.values[second] ?? 0
        this.#reach(far)
        add(walk.shared, far, 1)
        add(walk.common, far, rarity)
        add(
          this.#network.types[near] === this.#network.types[far]
            ? walk.commonOfSameType
            : walk.commonOfOtherTypes,
          far,
          rarity,
        )
        add(walk.allocation, far, 1 / Math.max(1, traits.partners[near] ?? 0))
        add(
          walk.close,
          far,
          Math.sqrt((ties.closeness[first] ?? 0) * (ties.closeness[second] ?? 0)) * telling,
        )
        add(
          walk.fresh,
          far,
          Math.sqrt((ties.freshness[first] ?? 0) * (ties.freshness[second] ?? 0)) * telling,
        )
        add(walk.twoSteps, far, (chance * (ties.share[second] ?? 0)) / nearShares)
      }
    }
    for (const firm of topK(walk.reached, walk.twoSteps, thirdFirms)) {
      const chance = (walk.twoSteps[firm] ?? 0) / (traits.shares[firm] || 1)
      const nearness = walk.close[firm] ?? 0
      const out = (walk.shared[firm] ?? 0) / Math.sqrt(traits.partners[firm] || 1)
      for (const third of this.#order(firm).subarray(0, thirdTies)) {
        const last = ties.rows.values[third] ?? 0
        this.#reach(last)
        add(walk.threeSteps, last, chance * (ties.share[third] ?? 0))
        add(walk.pathsOfThree, last, out)
        add(walk.partnersNear, last, nearness / (traits.partners[last] || 1))
      }
    }
    return walk
  }

  #reach(firm: number): void {
    if (this.#seen[firm]) return
    this.#seen[firm] = 1
    this.#walk.reached.push(firm)
  }

  #clear(): void {
    const { reached, ...columns } = this.#walk
    for (const firm of reached) this.#seen[firm] = 0
    // Column by column: firm by firm takes several times as long.
    for (const column of Object.values(columns)) for (const firm of reached) column[firm] = 0
    reached.length = 0
  }
}

/** Positions of a firm's ties, freshest first; ties of the order by firm. */
function tiesByFreshness(network: LinkNetwork, firm: number): Int32Array {
  const { rows, freshness } = network.ties
  const positions = Int32Array.from(
    { length: (rows.starts[firm + 1] ?? 0) - (rows.starts[firm] ?? 0) },
    (_, index) => (rows.starts[firm] ?? 0) + index,
  )
  return positions.sort(
    (a, b) => (freshness[b] ?? 0) - (freshness[a] ?? 0) || (rows.values[a] ?? 0) - (rows.values[b] ?? 0),
  )
}

function add(numbers: Float64Array, at: number, value: number): void {
  numbers[at] = (numbers[at] ?? 0) + value
}
