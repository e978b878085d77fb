import { z } from 'zod'
import type { Graph } from '../kernel/driver/driver.ts'
import { MERGED_INTO } from './merging.cypher.ts'

/**
 * Ids of the firms that others were merged into, in the order of `ids`; null for an id that leads to none.
 */
export async function findKeptIds(graph: Graph, ids: readonly string[]): Promise<(string | null)[]> {
  const rows = await graph.read(MERGED_INTO, { ids }, z.object({ id: z.string(), keptId: z.string() }))
  const keptIds = new Map(rows.map(({ id, keptId }) => [id, keptId]))
  return ids.map((id) => keptIds.get(id) ?? null)
}
