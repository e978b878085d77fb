import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Graph } from '../src/kernel/driver/driver.ts'
import { refreshAssetForms, refreshLikelyPartners, refreshRecords } from '../src/matching/index.ts'
import type { DemoNetwork } from './records.ts'
import { HAS_FIRMS, RECORD_SEEDING } from './seed.cypher.ts'
import { writeNetwork, writeTaxonomy } from './write-network.ts'

/**
 * Loads the demo network. Running it again changes nothing, or fixes what differs from the records; firms
 * that are claimed are left alone. Leaves one event for the same records. Likely partners are scored
 * as of `asOf`, an ISO day; today where it is left out.
 */
export async function seed(
  graph: Graph,
  network: DemoNetwork,
  { asOf }: { asOf?: string } = {},
): Promise<void> {
  await writeTaxonomy(graph, network.taxonomy, network.marketRegions)
  await writeNetwork(graph, network)
  await refreshAssetForms(graph)
  await refreshLikelyPartners(graph, { asOf })
  await refreshRecords(graph)
  await graph.write((run) => run(RECORD_SEEDING, { id: seedingId(network) }, z.unknown()))
}

/** Whether the graph has no firm yet. */
export async function isEmpty(graph: Graph): Promise<boolean> {
  return (await graph.read(HAS_FIRMS, {}, z.unknown())).length === 0
}

/** The id of the event that loading exactly these records leaves. */
export function seedingId(network: DemoNetwork): string {
  return `seeded-${createHash('sha256').update(JSON.stringify(network)).digest('hex').slice(0, 16)}`
}
