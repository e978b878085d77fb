import { findEligible } from './eligibility.ts'
import type { Question } from './model/question.ts'
import type { PartnerFilter } from './retrieval/network.ts'
import { type Directions, joinDirections } from './scoring.ts'

/** Where a page begins: after the recommendation of this score and partner. */
export interface RecommendationKey {
  score: number
  partnerId: string
}

export interface Ranked extends RecommendationKey {
  slot: number
}

/** A part of a ranking. */
export interface RankedPage {
  ranked: Ranked[]
  hasNextPage: boolean
  /** Firms that may be recommended, pass the filter, and fit at all. */
  totalCount: number
}

/** Which part of a ranking is wanted. */
export interface RankRequest {
  /** 1..100. */
  first: number
  after?: RecommendationKey | null
  /** Ids of firms that are left out for who asks, e.g. those that they dismissed. */
  without?: readonly string[]
}

/** A score below this share of the best possible fits nobody: the list ends before it. */
const MIN_SCORE = 0.05

/**
 * The best `first` of everybody eligible who fits and stands after a key, best first; ties by id. Without a
 * brief a match that suits one side only is none; with one, what is unknown of the other side drops nobody.
 * Cost: a pass over the firms of the kind asked for, of which only those of the page are sorted.
 */
export function rank(
  question: Question,
  { forYou, forThem, weights }: Directions,
  filter: PartnerFilter,
  { first, after, without }: RankRequest,
): RankedPage {
  const { index, kind, brief } = question
  const eligible = findEligible(question, filter, without)
  const best: Ranked[] = []
  let [totalCount, standing] = [0, 0]
  const slots = index.slotsOf(kind)
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at] as number
    const [a, b] = [forYou[slot] as number, forThem[slot] as number]
    if (eligible[slot] === 0 || a === 0 || (b === 0 && !brief)) continue
    const score = joinDirections(a, b, weights.floor)
    if (score < MIN_SCORE) continue
    totalCount++
    if (after && score > after.score) continue
    const partnerId = index.ids[slot] ?? ''
    if (after && !isBefore(after, { score, partnerId })) continue
    standing++
    const last = best[first - 1]
    if (last && score < last.score) continue
    insert(best, { slot, partnerId, score }, first)
  }
  return { ranked: best, hasNextPage: standing > best.length, totalCount }
}

/** Puts one in its place among the best, and drops whom that leaves over. */
function insert(best: Ranked[], one: Ranked, first: number): void {
  let at = best.length
  while (at > 0 && isBefore(one, best[at - 1] as Ranked)) at--
  if (at >= first) return
  best.splice(at, 0, one)
  if (best.length > first) best.pop()
}

function isBefore(a: RecommendationKey, b: RecommendationKey): boolean {
  return a.score > b.score || (a.score === b.score && a.partnerId < b.partnerId)
}
