import { z } from 'zod'
import type { Graph } from '../kernel/driver/driver.ts'
import { CLAIMED_FIRMS } from './claims.cypher.ts'

/** Whether each of the firms is claimed: by a claim, or because it has an owner. */
export async function areClaimed(graph: Graph, ids: readonly string[]): Promise<boolean[]> {
  const rows = await graph.read(CLAIMED_FIRMS, { ids }, z.object({ id: z.string() }))
  const claimed = new Set(rows.map(({ id }) => id))
  return ids.map((id) => claimed.has(id))
}
