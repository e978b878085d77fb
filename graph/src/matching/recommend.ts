import { findEligible } from './eligibility.ts'
import { makeReasons, type Reason } from './explain/reasons.ts'
import { explainScore } from './explain/terms.ts'
import { nodesToName, type RenderedReason, writeReason } from './explain/texts.ts'
import { nodeKey } from './model/nodes.ts'
import type { Question } from './model/question.ts'
import type { MatchSubject, Network, PartnerFilter } from './retrieval/network.ts'
import { buildQuestion } from './retrieval/question.ts'
import { type Directions, joinDirections, scoreAll } from './scoring.ts'

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
  /** All three 0..1; 1 is the best that this network could hold for the subject. */
  score: number
  forYou: number
  forThem: number
  /** Weights sum to the score. */
  reasons: RenderedReason[]
}

export interface RecommendationPage {
  recommendations: Recommendation[]
  hasNextPage: boolean
  /** Firms that may be recommended, pass the filter, and fit at all. */
  totalCount: number
}

/** A score below this share of the best possible fits nobody: the list ends before it. */
const MIN_SCORE = 0.05

/**
 * Partners for a firm or a brief, best first, a page at a time: of all firms of the network, so that nobody
 * better is left out. Null if the subject does not exist.
 */
export async function recommendFrom(
  network: Network,
  request: RecommendationRequest,
): Promise<RecommendationPage | null> {
  const subject = await network.findSubject(request.subject)
  if (!subject) return null
  const asOf = request.asOf ?? new Date().toISOString().slice(0, 10)
  const filter = request.filter ?? {}
  const question = buildQuestion(subject, asOf, filter.kind)
  const directions = scoreAll(question)
  const ranked = rank(question, directions, filter)
  const { after } = request
  const begin = after ? ranked.findIndex((each) => isAfter(each, after)) : 0
  const start = begin < 0 ? ranked.length : begin
  const shown = ranked.slice(start, start + request.first)
  request.onRanked?.(shown.map(({ partnerId }) => partnerId))
  const explained = shown.map(({ slot }) => {
    const score = explainScore(question, directions, slot)
    return { ...score, reasons: makeReasons(question.neighbourhood, score) }
  })
  return {
    recommendations: await render(network, question, explained),
    hasNextPage: start + request.first < ranked.length,
    totalCount: ranked.length,
  }
}

async function render(
  network: Network,
  { brief }: Question,
  explained: readonly { firmId: string; score: number; forYou: number; forThem: number; reasons: Reason[] }[],
): Promise<Recommendation[]> {
  const keys = nodesToName(explained.flatMap(({ reasons }) => reasons))
  const names = new Map((await network.findNames(keys)).map((name) => [nodeKey(name), name]))
  return explained.map(({ firmId, score, forYou, forThem, reasons }) => ({
    partnerId: firmId,
    ...{ score, forYou, forThem },
    reasons: reasons.map((reason) => writeReason(brief !== null, firmId, reason, names)),
  }))
}

interface Ranked extends RecommendationKey {
  slot: number
}

/**
 * Everybody eligible who fits, best first; ties by id. Without a brief a match that suits one side only is
 * none; with one, what is unknown of the other side drops nobody.
 */
export function rank(
  question: Question,
  { forYou, forThem, weights }: Directions,
  filter: PartnerFilter,
): Ranked[] {
  const eligible = findEligible(question, filter)
  const ranked: Ranked[] = []
  for (let slot = 0; slot < eligible.length; slot++) {
    const [a, b] = [forYou[slot] ?? 0, forThem[slot] ?? 0]
    if (eligible[slot] === 0 || a === 0 || (b === 0 && !question.brief)) continue
    const score = joinDirections(a, b, weights.floor)
    const partnerId = question.index.ids[slot]
    if (score >= MIN_SCORE && partnerId) ranked.push({ slot, partnerId, score })
  }
  return ranked.sort((a, b) => b.score - a.score || (a.partnerId < b.partnerId ? -1 : 1))
}

function isAfter(ranked: RecommendationKey, key: RecommendationKey): boolean {
  return ranked.score < key.score || (ranked.score === key.score && ranked.partnerId > key.partnerId)
}
