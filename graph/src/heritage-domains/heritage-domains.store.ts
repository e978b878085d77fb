import { z } from 'zod'
import type { Graph } from '../kernel/driver/driver.ts'
import { alignById } from '../kernel/paging/page.ts'
import * as cypher from './heritage-domains.cypher.ts'

/** A kind of culture. */
export const heritageDomainShape = z.object({ id: z.string(), nameZh: z.string(), nameEn: z.string() })
export type HeritageDomainRow = z.infer<typeof heritageDomainShape>

/** The list is kept by hand; more entries than this are not shown. */
const TAXONOMY_CAP = 500

const rowShape = z.object({ domain: heritageDomainShape })

/** All kinds of culture, by code. */
export async function findHeritageDomains(graph: Graph): Promise<HeritageDomainRow[]> {
  const rows = await graph.read(cypher.ALL_HERITAGE_DOMAINS, { limit: TAXONOMY_CAP }, rowShape)
  return rows.map((row) => row.domain)
}

/** Kinds of culture in the order of `ids`; null for an unknown code. */
export async function findHeritageDomainsByIds(
  graph: Graph,
  ids: readonly string[],
): Promise<(HeritageDomainRow | null)[]> {
  const rows = await graph.read(cypher.HERITAGE_DOMAINS_BY_IDS, { ids }, rowShape)
  return alignById(
    ids,
    rows.map((row) => row.domain),
  )
}
