import { afterAll, beforeAll, expect, it } from 'vitest'
import type { FirmRecord } from '../../seed/records.ts'
import { connectTestGraph, createTenant, loadDemoNetwork, type Tenant } from '../../testing/index.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { countStanding, edgesOf } from './explain/path-edges.fixture.ts'
import { recommendPartners } from './matching.store.ts'

/** One thing in a profile, and nothing else. */
const PROFILES: (Pick<FirmRecord, 'id' | 'kind'> & Partial<FirmRecord>)[] = [
  { id: 'house-of-opera', kind: 'TRADITIONAL', heritageDomains: ['opera'] },
  { id: 'house-of-craft', kind: 'TRADITIONAL', capabilities: ['trad.craft'] },
  { id: 'house-in-france', kind: 'TRADITIONAL', markets: ['FR'] },
  { id: 'studio-of-opera', kind: 'DIGITAL', heritageDomains: ['opera'] },
  { id: 'studio-of-games', kind: 'DIGITAL', capabilities: ['game.dev'] },
  { id: 'studio-in-japan', kind: 'DIGITAL', markets: ['JP'] },
]

let graph: Graph
let tenant: Tenant

beforeAll(async () => {
  graph = await connectTestGraph()
  await loadDemoNetwork(graph)
  tenant = await createTenant(graph)
})
afterAll(async () => {
  await tenant.remove()
  await graph.close()
})

it.each(PROFILES)(
  '$id has partners with reasons on both sides before any job has seen it',
  async (profile) => {
    await tenant.add({ firms: [profile] })
    const firmId = tenant.id(profile.id)
    const page = await recommendPartners(graph, { subject: { firmId }, first: 3, asOf: '2026-11-25' })
    expect(page?.recommendations).toHaveLength(3)
    for (const { partnerId, reasons } of page?.recommendations ?? [])
      for (const side of ['FOR_YOU', 'FOR_THEM'] as const) {
        const [first] = reasons.filter((reason) => reason.side === side)
        if (!first) throw new Error(`${profile.id} has no reason ${side} with ${partnerId}.`)
        expect([first.path[0]?.id, first.path.at(-1)?.id]).toEqual([firmId, partnerId])
        const edges = edgesOf(first.path)
        expect(await countStanding(graph, edges)).toBe(edges.length)
      }
  },
)
