import { z } from 'zod'
import type { Graph } from '../kernel/driver/driver.ts'
import { alignById, groupByParent } from '../kernel/paging/page.ts'
import * as cypher from './capabilities.cypher.ts'

/** An entry of the taxonomy. `parentId` is null for a group; `typicalSide` is given on groups. */
export const capabilityShape = z.object({
  id: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  typicalSide: z.enum(['TRADITIONAL', 'DIGITAL']).nullable(),
  parentId: z.string().nullable(),
})
export type CapabilityRow = z.infer<typeof capabilityShape>

/** A taxonomy is kept by hand; more entries on one level than this are not shown. */
const TAXONOMY_CAP = 500

/** Groups of the taxonomy, by code. */
export async function findCapabilityRoots(graph: Graph): Promise<CapabilityRow[]> {
  const shape = z.object({ capability: capabilityShape })
  const rows = await graph.read(cypher.CAPABILITY_ROOTS, { limit: TAXONOMY_CAP }, shape)
  return rows.map((row) => row.capability)
}

/** Capabilities and groups in the order of `ids`; null for an unknown code. */
export async function findCapabilitiesByIds(
  graph: Graph,
  ids: readonly string[],
): Promise<(CapabilityRow | null)[]> {
  const rows = await graph.read(
    cypher.CAPABILITIES_BY_IDS,
    { ids },
    z.object({ capability: capabilityShape }),
  )
  return alignById(
    ids,
    rows.map((row) => row.capability),
  )
}

/** What belongs to each group, by code; one list a group, in the order of `ids`. */
export async function findChildrenOfCapabilities(
  graph: Graph,
  ids: readonly string[],
): Promise<CapabilityRow[][]> {
  const shape = z.object({ parentId: z.string(), row: capabilityShape })
  return groupByParent(
    ids,
    await graph.read(cypher.CHILDREN_OF_CAPABILITIES, { ids, limit: TAXONOMY_CAP }, shape),
  )
}
