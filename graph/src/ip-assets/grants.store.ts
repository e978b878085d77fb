import { z } from 'zod'
import type { Graph } from '../kernel/driver/driver.ts'
import {
  COUNT_CAP,
  type Count,
  cutCount,
  cutPage,
  groupByParent,
  type Page,
  type PageRequest,
} from '../kernel/paging/page.ts'
import { type MarketRow, marketShape } from '../markets/markets.store.ts'
import * as cypher from './grants.cypher.ts'

/**
 * A licence. `fields` are groups of the capability taxonomy; `from` and `to` are the first and last day,
 * YYYY-MM-DD.
 */
export const grantShape = z.object({
  id: z.string(),
  fields: z.array(z.string()),
  from: z.iso.date(),
  to: z.iso.date(),
  exclusive: z.boolean(),
  sample: z.boolean(),
  granteeId: z.string().nullable(),
})
export type GrantRow = z.infer<typeof grantShape>

/** Place of a grant in 'latest start first, then by id'. */
export interface GrantKey {
  from: string
  id: string
}

/** How many territories of one grant are shown at most; the list of markets is shorter. */
const MARKET_CAP = 500

/**
 * A page of the grants on each asset that its owner shows to everyone, latest start first; one page an asset,
 * in the order of `ids`.
 */
export async function findPublicGrantsOfIPAssets(
  graph: Graph,
  ids: readonly string[],
  { first, after }: PageRequest<GrantKey>,
): Promise<Page<GrantRow, GrantKey>[]> {
  const parameters = { ids, from: after?.from ?? null, id: after?.id ?? '', limit: first + 1 }
  const shape = z.object({ parentId: z.string(), row: grantShape })
  const rows = await graph.read(cypher.PUBLIC_GRANTS_OF_IP_ASSETS, parameters, shape)
  return groupByParent(ids, rows).map((grants) => cutPage(grants, first))
}

/** How many grants on each asset are shown to everyone, exact up to COUNT_CAP, in the order of `ids`. */
export async function countPublicGrantsOfIPAssets(graph: Graph, ids: readonly string[]): Promise<Count[]> {
  const shape = z.object({ parentId: z.string(), row: z.number().int() })
  const parameters = { ids, limit: COUNT_CAP + 1 }
  const rows = await graph.read(cypher.COUNT_PUBLIC_GRANTS_OF_IP_ASSETS, parameters, shape)
  return groupByParent(ids, rows).map(([count]) => cutCount(count ?? 0))
}

/** Territories of each grant, by id; one list a grant, in the order of `ids`. */
export async function findMarketsOfGrants(graph: Graph, ids: readonly string[]): Promise<MarketRow[][]> {
  const shape = z.object({ parentId: z.string(), row: marketShape })
  return groupByParent(ids, await graph.read(cypher.MARKETS_OF_GRANTS, { ids, limit: MARKET_CAP }, shape))
}
