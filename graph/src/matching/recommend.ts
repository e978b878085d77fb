import { isEligible } from './eligibility.ts'
import { makeReasons, type Reason } from './explain/reasons.ts'
import { nodesToName, type RenderedReason, writeReason } from './explain/texts.ts'
import type { Neighbourhood } from './model/facts.ts'
import { nodeKey } from './model/nodes.ts'
import {
  joinNeighbourhood,
  type MatchSubject,
  type Network,
  type PartnerFilter,
} from './retrieval/network.ts'
import { planCandidates } from './retrieval/plan.ts'
import { type Score, scorePair, speaksForBoth } from './scoring.ts'

/** Where a page begins: after the recommendation of this score and partner. */
export interface RecommendationKey {
  score: number
  partnerId: string
}

export interface RecommendationRequest {
  subject: MatchSubject
  filter?: PartnerFilter | null
  /** 1..100. */
  first: number
  after?: RecommendationKey | null
  /** The day of asking, ISO; today where left out. */
  asOf?: string
  /**
   * Called with the partners of the page before their reasons are rendered, so that the fields shown can be
   * read meanwhile.
   */
  onRanked?: (partnerIds: readonly string[]) => void
}

export interface Recommendation {
  partnerId: string
  /** All three 0..1. */
  score: number
  forYou: number
  forThem: number
  /** Weights sum to the score. */
  reasons: RenderedReason[]
}

export interface RecommendationPage {
  recommendations: Recommendation[]
  hasNextPage: boolean
  /** Candidates that passed the hard filters, the filter, and have reasons for both sides. */
  totalCount: number
}

/**
 * Partners for a firm or a brief, best first, a page at a time. Reads the network three times whatever its
 * size: surroundings, candidates, names. Null if the subject does not exist.
 */
export async function recommendFrom(
  network: Network,
  request: RecommendationRequest,
): Promise<RecommendationPage | null> {
  const page = await findPage(network, request)
  if (!page) return null
  request.onRanked?.(page.recommended.map(({ partnerId }) => partnerId))
  const keys = nodesToName(page.recommended.flatMap(({ reasons }) => reasons))
  const names = new Map((await network.findNames(keys)).map((name) => [nodeKey(name), name]))
  return {
    recommendations: page.recommended.map(({ reasons, ...scores }) => ({
      ...scores,
      reasons: reasons.map((reason) => writeReason(page.hasBrief, scores.partnerId, reason, names)),
    })),
    hasNextPage: page.hasNextPage,
    totalCount: page.totalCount,
  }
}

/** A page whose reasons are not in words yet. */
interface Page extends Omit<RecommendationPage, 'recommendations'> {
  recommended: (Omit<Recommendation, 'reasons'> & { reasons: Reason[] })[]
  hasBrief: boolean
}

/** Returns only the page, so that the megabytes it was found in are released while names are read. */
async function findPage(network: Network, request: RecommendationRequest): Promise<Page | null> {
  const surroundings = await network.findSurroundings(request.subject)
  if (!surroundings) return null
  const asOf = request.asOf ?? new Date().toISOString().slice(0, 10)
  const plan = planCandidates(joinNeighbourhood(asOf, surroundings, surroundings), request.filter ?? {})
  const found = await network.findCandidates(plan)
  const neighbourhood = joinNeighbourhood(asOf, surroundings, surroundings, found)
  // Named firms are picked only now: what is found along with a firm is part of how it is scored, and the
  // same firm must not score otherwise in a comparison than in the list.
  const named = request.filter?.firms ?? []
  const ranked = rankCandidates(neighbourhood, found.candidateIds).filter(
    ({ firmId }) => named.length === 0 || named.includes(firmId),
  )
  const begin = request.after ? ranked.filter((score) => !isAfter(score, request.after)).length : 0
  const end = begin + request.first
  return {
    recommended: ranked.slice(begin, end).map((score) => ({
      partnerId: score.firmId,
      score: score.score,
      forYou: score.forYou,
      forThem: score.forThem,
      reasons: makeReasons(neighbourhood, score),
    })),
    hasBrief: neighbourhood.brief !== null,
    hasNextPage: end < ranked.length,
    totalCount: ranked.length,
  }
}

/**
 * Candidates that pass the hard filters and have something for both sides, best first; ties by id. The order
 * of `candidateIds` is irrelevant.
 */
export function rankCandidates(neighbourhood: Neighbourhood, candidateIds: readonly string[]): Score[] {
  const subject = neighbourhood.firms.get(neighbourhood.subjectId)
  if (!subject) throw new Error('A neighbourhood holds the asking firm.')
  return [...new Set(candidateIds)]
    .flatMap((id) => neighbourhood.firms.get(id) ?? [])
    .filter((candidate) => isEligible(neighbourhood, candidate))
    .map((candidate) => scorePair(neighbourhood, subject, candidate))
    .filter(speaksForBoth)
    .sort((a, b) => b.score - a.score || (a.firmId < b.firmId ? -1 : 1))
}

function isAfter(score: Score, key: RecommendationKey | null | undefined): boolean {
  if (!key) return true
  return score.score < key.score || (score.score === key.score && score.firmId > key.partnerId)
}
