import { z } from 'zod'
import type { Graph } from '../src/kernel/driver/driver.ts'
import { EXPIRE_LEASE } from './expire-lease.cypher.ts'

/** Lets the lease of a holder that was killed expire, so that a test need not wait for it. */
export async function expireLease(graph: Graph, name: string): Promise<void> {
  await graph.write((run) => run(EXPIRE_LEASE, { name }, z.unknown()))
}
