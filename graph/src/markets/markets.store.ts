import { z } from 'zod'
import type { Graph } from '../kernel/driver/driver.ts'
import * as cypher from './markets.cypher.ts'

/** A place to sell to. `id` is ISO 3166-1 alpha-2, or an upper-case region code. */
export const marketShape = z.object({
  id: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  type: z.enum(['country', 'area', 'region']),
})
export type MarketRow = z.infer<typeof marketShape>

/** The list is kept by hand; more entries than this are not shown. */
const MARKET_CAP = 500

/** All markets: regions first, then by English name. */
export async function findMarkets(graph: Graph): Promise<MarketRow[]> {
  const rows = await graph.read(cypher.ALL_MARKETS, { limit: MARKET_CAP }, z.object({ market: marketShape }))
  return rows.map((row) => row.market)
}
