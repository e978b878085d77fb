import { z } from 'zod'
import type { Graph } from '../src/kernel/driver/driver.ts'
import { REMOVE_NODES } from './own-graph.cypher.ts'

/** Removes all nodes but the records of migrations, a batch a transaction. */
export async function removeAll(graph: Graph): Promise<void> {
  const shape = z.object({ removed: z.number() })
  for (;;) {
    const [row] = await graph.write((run) => run(REMOVE_NODES, {}, shape))
    if (!row?.removed) return
  }
}
