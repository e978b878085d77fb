import { z } from 'zod'
import { readDemoNetwork } from '../seed/read-demo-network.ts'
import { seed, seedingId } from '../seed/seed.ts'
import { writeTaxonomy } from '../seed/write-network.ts'
import type { Graph } from '../src/kernel/driver/driver.ts'
import { withLease } from '../src/kernel/leases/lease.ts'
import { HAS_EVENT } from './demo-network.cypher.ts'

/**
 * The reference day for scores and queries of the tests' demo network. Scores age with the days, so a test
 * that expects one names this day and never the day on which it happens to run.
 */
export const DEMO_DAY = '2026-11-25'

/** By the graph they are loaded into: files of a run share this module. */
const networks = new WeakMap<Graph, Promise<unknown>>()
const taxonomies = new WeakMap<Graph, Promise<ReadonlySet<string>>>()

/**
 * Loads the demo network unless it is in the graph already; the files of a run may all ask for it at
 * once.
 */
export async function loadDemoNetwork(graph: Graph): Promise<void> {
  const network =
    networks.get(graph) ??
    withLease(graph, LEASE, async () => {
      const demo = await readDemoNetwork()
      const loaded = await graph.read(HAS_EVENT, { id: seedingId(demo) }, z.unknown())
      if (loaded.length === 0) await seed(graph, demo, { asOf: DEMO_DAY })
    })
  networks.set(graph, network)
  await network
}

/** Loads the taxonomy of the demo network alone, and returns all its codes. */
export async function loadTaxonomy(graph: Graph): Promise<ReadonlySet<string>> {
  const codes =
    taxonomies.get(graph) ??
    withLease(graph, LEASE, async () => {
      const { taxonomy, marketRegions } = await readDemoNetwork()
      await writeTaxonomy(graph, taxonomy, marketRegions)
      const { capabilityGroups, capabilities, heritageDomains, markets } = taxonomy
      return new Set(
        [capabilityGroups, capabilities, heritageDomains, markets].flat().map((entry) => entry.code),
      )
    })
  taxonomies.set(graph, codes)
  return codes
}

const LEASE = 'demo network of the tests'
