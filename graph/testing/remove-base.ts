import { z } from 'zod'
import type { Graph } from '../src/kernel/driver/driver.ts'
import { REMOVE_BASE } from './remove-base.cypher.ts'

/** Removes an export base, as an operator might by hand. */
export async function removeBase(graph: Graph, baseId: string): Promise<void> {
  await graph.write((run) => run(REMOVE_BASE, { baseId }, z.unknown()))
}
