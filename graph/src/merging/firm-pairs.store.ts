import { z } from 'zod'
import { MAX_FIRMS_OF_DOMAIN } from '../duplicates/collect-duplicates.ts'
import { similarityReasonShape } from '../duplicates/similarity-reason.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { recordEvent } from '../kernel/events/define-event.ts'
import {
  COUNT_CAP,
  type Count,
  cutCount,
  cutPage,
  type Page,
  type PageRequest,
} from '../kernel/paging/page.ts'
import * as cypher from './firm-pairs.cypher.ts'
import { lockPair } from './lock-pair.store.ts'
import { type Merger, mayMerge } from './may-merge.store.ts'
import { FIRMS_NOT_SAME, FIRMS_NOT_SAME_TAKEN_BACK } from './merging.events.ts'

/** How many firms a page looks at before it says 'go on from here'. */
export const PAIR_WINDOW = 1_000

/** Maximum number of firms that one firm is compared with for each reason. */
const MAX_LIKE_FIRM = 20

/** After every id. */
const LAST = '\uffff'

const pairShape = z.object({
  firmId: z.string(),
  otherId: z.string(),
  because: z.array(similarityReasonShape),
})
/** Two firms of the network that may be one. */
export type FirmPairRow = z.infer<typeof pairShape>
export type FirmPairKey = Pick<FirmPairRow, 'firmId' | 'otherId'>

export interface FirmPairFilter {
  /** Pairs with a firm of one of these bases; null: all. */
  baseIds: readonly string[] | null
  /** Those of which somebody said that they are not the same, instead of those of which nobody did. */
  notSame: boolean
}

/**
 * A page of pairs of firms that may be one: by name, in whatever characters it is written, by the registrable
 * domain of their pages, and by code. At most `window` firms are looked at, so that a page may hold fewer
 * pairs than asked for although there are more: then `resumeAfter` says where to go on.
 */
export async function findFirmPairs(
  graph: Graph,
  filter: FirmPairFilter,
  { first, after }: PageRequest<FirmPairKey>,
  window = PAIR_WINDOW,
): Promise<Page<FirmPairRow, FirmPairKey>> {
  const { page, end } = cypher.PAIRS_OF[filter.baseIds ? 'bases' : 'all']
  const parameters = parametersOf(filter, after, window)
  const cut = cutPage<FirmPairRow, FirmPairKey>(
    await graph.read(page, { ...parameters, pairs: first + 1 }, pairShape),
    first,
  )
  if (cut.hasMore) return cut
  const [last] = await graph.read(end, parameters, z.object({ id: z.string() }))
  return last ? { ...cut, hasMore: true, resumeAfter: { firmId: last.id, otherId: LAST } } : cut
}

/** How many such pairs the first `window` firms have: exact where these are all, up to COUNT_CAP. */
export async function countFirmPairs(
  graph: Graph,
  filter: FirmPairFilter,
  window = PAIR_WINDOW,
): Promise<Count> {
  const { page, end } = cypher.PAIRS_OF[filter.baseIds ? 'bases' : 'all']
  const parameters = parametersOf(filter, null, window)
  const pairs = await graph.read(page, { ...parameters, pairs: COUNT_CAP + 1 }, pairShape)
  const [last] = await graph.read(end, parameters, z.object({ id: z.string() }))
  const count = cutCount(pairs.length)
  return { ...count, exact: count.exact && !last }
}

function parametersOf({ baseIds, notSame }: FirmPairFilter, after: FirmPairKey | null, window: number) {
  const from = after ?? { firmId: '', otherId: '' }
  // Names and codes of a firm find the firm itself as well.
  const caps = { limit: MAX_LIKE_FIRM, maxFirmsOfDomain: MAX_FIRMS_OF_DOMAIN }
  return { ...from, ...caps, baseIds, notSame, window }
}

/**
 * Says of two firms that they are not the same, so that they are not listed as a pair any more, or takes that
 * back. False where it was so already; NOT_ALLOWED where the actor curates the base of neither.
 */
export function markNotSame(
  graph: Graph,
  { firmId, otherId, notSame, merger }: FirmPairKey & { notSame: boolean; merger: Merger },
): Promise<boolean | 'NO_FIRM' | 'NOT_ALLOWED'> {
  return graph.write(async (run) => {
    const pair = await lockPair(run, [firmId, otherId])
    if (!pair) return 'NO_FIRM'
    const allowed = (await mayMerge(run, merger, [pair[0]])) || (await mayMerge(run, merger, [pair[1]]))
    if (!allowed) return 'NOT_ALLOWED'
    const statement = notSame ? cypher.MARK_NOT_SAME : cypher.UNMARK_NOT_SAME
    const rows = await run(statement, { firmId, otherId }, z.unknown())
    if (rows.length === 0) return false
    await recordEvent(run, notSame ? FIRMS_NOT_SAME : FIRMS_NOT_SAME_TAKEN_BACK, {
      actor: merger.accountId,
      subject: firmId,
      onBehalfOf: pair[0].baseId,
      payload: { otherFirmId: otherId, otherNameZh: pair[1].nameZh, otherNameEn: pair[1].nameEn },
    })
    return true
  })
}
