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
import { type BriefFilter, type BriefKey, type BriefRow, briefShape } from './brief.row.ts'
import { countOpenBriefs, filterParameters, findOpenBriefs, keyset } from './briefs.store.ts'
import * as cypher from './private-briefs.cypher.ts'

/** Who reads briefs, and on which day (YYYY-MM-DD, China). */
export interface Reader {
  accountId: string
  today: string
}

/** Where a list of a firm's own briefs continues. */
export interface OwnBriefKey {
  postedOn: string
  id: string
}

const rowShape = z.object({ brief: briefShape })
const countShape = z.object({ count: z.number().int() })

/**
 * Private briefs that the reader may see now, in the order of `ids`; null for all others, drafts of other
 * firms among them.
 */
export async function findVisibleBriefs(
  graph: Graph,
  ids: readonly string[],
  reader: Reader,
): Promise<(BriefRow | null)[]> {
  const rows = await graph.read(cypher.VISIBLE_BRIEFS_BY_IDS, { ids, ...reader }, rowShape)
  return alignById(
    ids,
    rows.map(({ brief }) => brief),
  )
}

/** As `findOpenBriefs`, with the private ones that the reader may see in their places. */
export async function findOpenBriefsFor(
  graph: Graph,
  filter: BriefFilter,
  page: PageRequest<BriefKey>,
  { accountId, today }: Reader,
): Promise<Page<BriefRow, BriefKey>> {
  const parameters = { ...filterParameters(filter), ...keyset(page, today), accountId }
  const [open, hidden] = await Promise.all([
    findOpenBriefs(graph, filter, page, today),
    graph.read(cypher.OPEN_PRIVATE_BRIEFS, parameters, rowShape),
  ])
  return mergePages(
    open,
    hidden.map(({ brief }) => brief),
    page.first,
  )
}

/**
 * A page of public rows with private ones in their places. What stands after the place where reading the
 * public ones ended is left to the next page.
 */
export function mergePages(
  open: Page<BriefRow, BriefKey>,
  hidden: readonly BriefRow[],
  first: number,
): Page<BriefRow, BriefKey> {
  const end = open.hasMore ? (open.resumeAfter ?? open.rows.at(-1)) : undefined
  const inReach = hidden.filter((brief) => !end || compare(brief, end) < 0)
  const rows = [...open.rows, ...inReach].sort(compare)
  if (rows.length > first) return { rows: rows.slice(0, first), hasMore: true, resumeAfter: null }
  return { ...open, rows, hasMore: open.hasMore || inReach.length < hidden.length }
}

function compare(a: BriefKey, b: BriefKey): number {
  if (a.deadline !== b.deadline) return a.deadline < b.deadline ? -1 : 1
  return a.id < b.id ? -1 : Number(a.id > b.id)
}

/** As `countOpenBriefs`, with the private ones that the reader may see. */
export async function countOpenBriefsFor(
  graph: Graph,
  filter: BriefFilter,
  { accountId, today }: Reader,
): Promise<Count> {
  const page = keyset({ first: COUNT_CAP, after: null }, today)
  const parameters = { ...filterParameters(filter), ...page, accountId }
  const [open, [hidden]] = await Promise.all([
    countOpenBriefs(graph, filter, today),
    graph.read(cypher.COUNT_OPEN_PRIVATE_BRIEFS, parameters, countShape),
  ])
  return addCounts(open, hidden?.count ?? 0)
}

/** As `findOpenBriefsOfFirms`, only the private ones that the reader may see. */
export async function findPrivateBriefsOfFirms(
  graph: Graph,
  ids: readonly string[],
  page: PageRequest<BriefKey>,
  { accountId, today }: Reader,
): Promise<BriefRow[][]> {
  const shape = z.object({ parentId: z.string(), row: briefShape })
  const parameters = { ids, accountId, ...keyset(page, today) }
  return groupByParent(ids, await graph.read(cypher.OPEN_PRIVATE_BRIEFS_OF_FIRMS, parameters, shape))
}

/** How many private briefs of each firm the reader may see, counted up to COUNT_CAP + 1. */
export async function countPrivateBriefsOfFirms(
  graph: Graph,
  ids: readonly string[],
  { accountId, today }: Reader,
): Promise<number[]> {
  const shape = z.object({ parentId: z.string(), row: z.number().int() })
  const since = keyset({ first: 1, after: null }, today)
  const parameters = { ...since, ids, accountId, limit: COUNT_CAP + 1 }
  const rows = await graph.read(cypher.COUNT_OPEN_PRIVATE_BRIEFS_OF_FIRMS, parameters, shape)
  return groupByParent(ids, rows).map(([count]) => count ?? 0)
}

/** Adds what was counted of private briefs to a count of public ones. */
export function addCounts(open: Count, hidden: number): Count {
  const sum = cutCount(open.count + hidden)
  return { ...sum, exact: sum.exact && open.exact }
}

/** After every day that a brief was posted on. */
const NEWEST: OwnBriefKey = { postedOn: '9999-12-31', id: '' }

/** A page of all briefs of a firm, drafts and closed ones too, newest first; for its own people. */
export async function findBriefsOfFirm(
  graph: Graph,
  firmId: string,
  { first, after }: PageRequest<OwnBriefKey>,
  today: string,
): Promise<Page<BriefRow, OwnBriefKey>> {
  const parameters = { firmId, today, limit: first + 1, ...(after ?? NEWEST) }
  const rows = await graph.read(cypher.BRIEFS_OF_FIRM, parameters, rowShape)
  return cutPage(
    rows.map(({ brief }) => brief),
    first,
  )
}

/** How many briefs a firm has, exact up to COUNT_CAP. */
export async function countBriefsOfFirm(graph: Graph, firmId: string): Promise<Count> {
  const parameters = { firmId, limit: COUNT_CAP + 1 }
  const [row] = await graph.read(cypher.COUNT_BRIEFS_OF_FIRM, parameters, countShape)
  return cutCount(row?.count ?? 0)
}
