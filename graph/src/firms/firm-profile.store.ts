import { z } from 'zod'
import { type HeritageDomainRow, heritageDomainShape } from '../heritage-domains/heritage-domains.store.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { groupByParent } from '../kernel/paging/page.ts'
import { type MarketRow, marketShape } from '../markets/markets.store.ts'
import { type OfferedCapabilityRow, offeredCapabilityShape } from './firm.row.ts'
import * as cypher from './firm-profile.cypher.ts'

/**
 * How many capabilities, domains or markets of one firm are shown at most: far above any honest profile, so
 * that no profile costs more.
 */
const PROFILE_CAP = 100

/** Heritage domains of each firm, by id; one list a firm, in the order of `ids`. */
export async function findDomainsOfFirms(
  graph: Graph,
  ids: readonly string[],
): Promise<HeritageDomainRow[][]> {
  const shape = z.object({ parentId: z.string(), row: heritageDomainShape })
  return groupByParent(ids, await graph.read(cypher.DOMAINS_OF_FIRMS, { ids, limit: PROFILE_CAP }, shape))
}

/** Markets of each firm, by id; one list a firm, in the order of `ids`. */
export async function findMarketsOfFirms(graph: Graph, ids: readonly string[]): Promise<MarketRow[][]> {
  const shape = z.object({ parentId: z.string(), row: marketShape })
  return groupByParent(ids, await graph.read(cypher.MARKETS_OF_FIRMS, { ids, limit: PROFILE_CAP }, shape))
}

/** Capabilities that each firm offers, best proven first; one list a firm, in the order of `ids`. */
export async function findCapabilitiesOfFirms(
  graph: Graph,
  ids: readonly string[],
): Promise<OfferedCapabilityRow[][]> {
  const shape = z.object({ parentId: z.string(), row: offeredCapabilityShape })
  return groupByParent(
    ids,
    await graph.read(cypher.CAPABILITIES_OF_FIRMS, { ids, limit: PROFILE_CAP }, shape),
  )
}

/** Id of the export base that hosts each firm, in the order of `ids`; null if none does. */
export async function findHostingBaseIdsOfFirms(
  graph: Graph,
  ids: readonly string[],
): Promise<(string | null)[]> {
  const shape = z.object({ parentId: z.string(), row: z.string() })
  const baseIds = groupByParent(ids, await graph.read(cypher.BASES_OF_FIRMS, { ids }, shape))
  return baseIds.map(([baseId]) => baseId ?? null)
}

/** The id of the base that hosts a firm, null if none does; undefined if there is no such firm. */
export async function findHostingBaseIdOfFirm(
  graph: Graph,
  firmId: string,
): Promise<string | null | undefined> {
  const [row] = await graph.read(cypher.BASE_OF_FIRM, { firmId }, z.object({ baseId: z.string().nullable() }))
  return row?.baseId
}
