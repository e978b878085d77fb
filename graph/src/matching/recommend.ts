import { planCandidates } from './candidates.ts'
import { passesGates } from './gates.ts'
import {
  joinNeighbourhood,
  type MatchSubject,
  type Neighbourhood,
  type Network,
  type NodeKey,
  type PartnerFilter,
} from './neighbourhood.ts'
import { makeReasons, type ReasonSide } from './reasons.ts'
import { type Score, scorePair, speaksForBoth } from './scoring.ts'
import { namesNeeded, writeReason } from './texts.ts'

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
}

export interface ToldStep extends NodeKey {
  nameZh: string
  nameEn: string
  via: string | null
}

export interface ToldReason {
  code: string
  side: ReasonSide
  weight: number
  textZh: string
  textEn: string
  path: ToldStep[]
}

export interface Recommendation {
  partnerId: string
  /** All three 0..1. */
  score: number
  forYou: number
  forThem: number
  /** Weights sum to the score. */
  reasons: ToldReason[]
}

export interface RecommendationPage {
  recommendations: Recommendation[]
  hasNextPage: boolean
  /** Candidates that passed the gates, the filter, and have reasons for both sides. */
  totalCount: number
}

/**
 * Partners for a firm or a brief, best first, a page at a time. Reads the network three times whatever its size: surroundings,
 * candidates, names. Null where the subject does not exist.
 */
export async function recommendFrom(
  network: Network,
  request: RecommendationRequest,
): Promise<RecommendationPage | null> {
  const surroundings = await network.findSurroundings(request.subject)
  if (!surroundings) return null
  const asOf = request.asOf ?? new Date().toISOString().slice(0, 10)
  const around = joinNeighbourhood(asOf, surroundings, surroundings)
  const plan = planCandidates(around, request.filter ?? {})
  const found = await network.findCandidates(plan)
  const neighbourhood = joinNeighbourhood(asOf, surroundings, surroundings, found)
  const ranked = rankCandidates(neighbourhood, found.candidateIds)
  const begin = request.after ? ranked.filter((score) => !isAfter(score, request.after)).length : 0
  const page = ranked
    .slice(begin, begin + request.first)
    .map((score) => ({ score, reasons: makeReasons(neighbourhood, score) }))
  const names = new Map(
    (await network.findNames(namesNeeded(page.flatMap((each) => each.reasons)))).map((name) => [
      nodeKey(name),
      name,
    ]),
  )
  return {
    recommendations: page.map(({ score, reasons }) => ({
      partnerId: score.firmId,
      score: score.score,
      forYou: score.forYou,
      forThem: score.forThem,
      reasons: reasons.map((reason) => writeReason(neighbourhood, score.firmId, reason, names)),
    })),
    hasNextPage: begin + page.length < ranked.length,
    totalCount: ranked.length,
  }
}

/** Candidates that pass the gates and have something for both sides, best first; ties by id. The order of `candidateIds` is irrelevant. */
export function rankCandidates(neighbourhood: Neighbourhood, candidateIds: readonly string[]): Score[] {
  const asker = neighbourhood.firms.get(neighbourhood.askerId)
  if (!asker) throw new Error('A neighbourhood holds the asking firm.')
  return [...new Set(candidateIds)]
    .flatMap((id) => neighbourhood.firms.get(id) ?? [])
    .filter((candidate) => passesGates(neighbourhood, candidate))
    .map((candidate) => scorePair(neighbourhood, asker, candidate))
    .filter(speaksForBoth)
    .sort((a, b) => b.score - a.score || (a.firmId < b.firmId ? -1 : 1))
}

function isAfter(score: Score, key: RecommendationKey | null | undefined): boolean {
  if (!key) return true
  return score.score < key.score || (score.score === key.score && score.firmId > key.partnerId)
}

function nodeKey(node: NodeKey): string {
  return `${node.label}:${node.id}`
}
