import { z } from 'zod'
import type { Graph } from '../kernel/driver/driver.ts'
import {
  alignById,
  COUNT_CAP,
  type Count,
  cutCount,
  cutPage,
  groupByParent,
  type Page,
  type PageRequest,
} from '../kernel/paging/page.ts'
import { type MarketRow, marketShape } from '../markets/markets.store.ts'
import {
  type BriefFilter,
  type BriefKey,
  type BriefNeedRow,
  type BriefRow,
  briefNeedShape,
  briefShape,
} from './brief.row.ts'
import * as cypher from './briefs.cypher.ts'

/**
 * How many open briefs a filtered page may look at in the order of deadlines before it says 'go on from
 * here'.
 */
export const SCAN_WINDOW = 5_000

/** How many needs or markets of one brief are shown at most. */
const PARTS_CAP = 100

const rowShape = z.object({ brief: briefShape })

/**
 * Briefs in the order of `ids`; null for an unknown id. `today` (YYYY-MM-DD) decides which are
 * still open.
 */
export async function findBriefsByIds(
  graph: Graph,
  ids: readonly string[],
  today: string,
): Promise<(BriefRow | null)[]> {
  const rows = await graph.read(cypher.BRIEFS_BY_IDS, { ids, today }, rowShape)
  return alignById(
    ids,
    rows.map((row) => row.brief),
  )
}

/** A page of the open briefs that pass the filter, earliest deadline first; bounded as `findFirms` is. */
export async function findOpenBriefs(
  graph: Graph,
  filter: BriefFilter,
  page: PageRequest<BriefKey>,
  today: string,
  scanWindow = SCAN_WINDOW,
): Promise<Page<BriefRow, BriefKey>> {
  const window = Math.max(scanWindow, page.first + 1)
  const key = keyset(page, today)
  const rows = await graph.read(cypher.OPEN_BRIEFS, { ...filterParameters(filter), ...key, window }, rowShape)
  const cut = cutPage<BriefRow, BriefKey>(
    rows.map((row) => row.brief),
    page.first,
  )
  if (cut.hasMore || Object.values(filterParameters(filter)).every((value) => value === null)) return cut
  const shape = z.object({ key: z.object({ deadline: z.string(), id: z.string() }) })
  const [end] = await graph.read(cypher.END_OF_WINDOW, { ...key, window }, shape)
  return end ? { ...cut, hasMore: true, resumeAfter: end.key } : cut
}

/** How many open briefs pass the filter, exact up to COUNT_CAP. */
export async function countOpenBriefs(
  graph: Graph,
  filter: BriefFilter,
  today: string,
  scanWindow = SCAN_WINDOW,
): Promise<Count> {
  const since = dayBefore(today)
  const parameters = { ...filterParameters(filter), today, since, limit: COUNT_CAP + 1, window: scanWindow }
  const shape = z.object({ matching: z.number().int(), open: z.number().int() })
  const [counted] = await graph.read(cypher.COUNT_OPEN_BRIEFS, parameters, shape)
  const { matching, open } = counted ?? { matching: 0, open: 0 }
  const count = cutCount(matching)
  return { ...count, exact: count.exact && open <= scanWindow }
}

/** A page of each firm's open briefs, earliest deadline first; one page a firm, in the order of `ids`. */
export async function findOpenBriefsOfFirms(
  graph: Graph,
  ids: readonly string[],
  page: PageRequest<BriefKey>,
  today: string,
): Promise<Page<BriefRow, BriefKey>[]> {
  const shape = z.object({ parentId: z.string(), row: briefShape })
  const rows = await graph.read(cypher.OPEN_BRIEFS_OF_FIRMS, { ids, ...keyset(page, today) }, shape)
  return groupByParent(ids, rows).map((briefs) => cutPage(briefs, page.first))
}

/** How many open briefs each firm has, exact up to COUNT_CAP, in the order of `ids`. */
export async function countOpenBriefsOfFirms(
  graph: Graph,
  ids: readonly string[],
  today: string,
): Promise<Count[]> {
  const shape = z.object({ parentId: z.string(), row: z.number().int() })
  const parameters = { ids, today, limit: COUNT_CAP + 1 }
  const rows = await graph.read(cypher.COUNT_OPEN_BRIEFS_OF_FIRMS, parameters, shape)
  return groupByParent(ids, rows).map(([count]) => cutCount(count ?? 0))
}

/** What each brief needs, musts first, then the weightiest; one list a brief, in the order of `ids`. */
export async function findNeedsOfBriefs(graph: Graph, ids: readonly string[]): Promise<BriefNeedRow[][]> {
  const shape = z.object({ parentId: z.string(), row: briefNeedShape })
  return groupByParent(ids, await graph.read(cypher.NEEDS_OF_BRIEFS, { ids, limit: PARTS_CAP }, shape))
}

/** Markets that each brief targets, by id; one list a brief, in the order of `ids`. */
export async function findMarketsOfBriefs(graph: Graph, ids: readonly string[]): Promise<MarketRow[][]> {
  const shape = z.object({ parentId: z.string(), row: marketShape })
  return groupByParent(ids, await graph.read(cypher.MARKETS_OF_BRIEFS, { ids, limit: PARTS_CAP }, shape))
}

/**
 * Where a page of open briefs starts, as parameters. A key of a day that has passed everywhere starts from
 * the first that has not: what has closed since is not shown again.
 */
export function keyset({ first, after }: PageRequest<BriefKey>, today: string) {
  const since = dayBefore(today)
  const key = after && after.deadline >= since ? after : { deadline: since, id: '' }
  return { ...key, today, limit: first + 1 }
}

/** The day before another, YYYY-MM-DD: China's yesterday is not over in zones west of it. */
function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 24 * 60 * 60_000).toISOString().slice(0, 10)
}

/** A filter of briefs as parameters; null narrows nothing. */
export function filterParameters({ capabilities, markets, firmKind, sample }: BriefFilter) {
  return {
    capabilities: capabilities && capabilities.length > 0 ? capabilities : null,
    markets: markets && markets.length > 0 ? markets : null,
    firmKind: firmKind ?? null,
    sample: sample ?? null,
  }
}
