import { makeReasons, type Reason } from './explain/reasons.ts'
import { explainScore } from './explain/terms.ts'
import { nodesToName, type RenderedReason, writeReason } from './explain/texts.ts'
import { nodeKey } from './model/nodes.ts'
import type { Question } from './model/question.ts'
import { type RankedPage, type RankRequest, rank } from './rank.ts'
import type { MatchSubject, Network, PartnerFilter } from './retrieval/network.ts'
import { buildQuestion } from './retrieval/question.ts'
import { releaseDirections, scoreAll } from './scoring.ts'

export interface RecommendationRequest extends RankRequest {
  subject: MatchSubject
  filter?: PartnerFilter | null
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

export interface RecommendationPage extends Omit<RankedPage, 'ranked'> {
  recommendations: Recommendation[]
}

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
  const { ranked, ...page } = rank(question, directions, filter, request)
  request.onRanked?.(ranked.map(({ partnerId }) => partnerId))
  const explained = ranked.map(({ slot }) => {
    const score = explainScore(question, directions, slot)
    return { ...score, reasons: makeReasons(question.neighbourhood, score) }
  })
  releaseDirections(directions)
  return { recommendations: await render(network, question, explained), ...page }
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
