import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import type { Graph } from '../../src/kernel/driver/driver.ts'
import { rowOf } from '../../src/matching/link-model/collaborations.ts'
import { nothingFitted } from '../../src/matching/shipped-weights.ts'
import { findMatchingWeights, storeWeights } from '../../src/matching/weights.store.ts'
import { createTenant, startOwnGraph, type Tenant } from '../../testing/index.ts'
import { crafts } from '../fixtures/crafts.fixture.ts'
import { isoDay } from './product-records.ts'
import { trainGraph } from './train-graph.ts'

/** A Neo4j of its own: it learns from the whole network. */
let graph: Graph
let tenant: Tenant
beforeAll(async () => {
  graph = await startOwnGraph({ transactionTimeout: 120_000 })
  tenant = await createTenant(graph, sketchCrafts())
  // What a tenant makes are samples, from which nothing is learned.
  await graph.write((run) => run('MATCH (project:Project) SET project.sample = false', {}, z.unknown()))
})
afterAll(async () => {
  await tenant.remove()
  await graph.close()
})
beforeEach(() => graph.write((run) => run('MATCH (weights:MatchingWeights) DELETE weights', {}, z.unknown())))

/** The crafts as firms and projects of a network. */
function sketchCrafts() {
  const { firmIds, projectIds, starts, members, capabilities, capabilityNames } = crafts()
  return {
    capabilities: capabilityNames.map((id) => ({ id: id.replace(' ', '-') })),
    firms: firmIds.map((id) => ({
      id: id.replace(' ', '-'),
      kind: id.startsWith('p') ? ('TRADITIONAL' as const) : ('DIGITAL' as const),
    })),
    projects: projectIds.map((id, project) => ({
      id: id.replace(' ', '-'),
      year: Number(isoDay(starts[project] ?? 0).slice(0, 4)),
      startDate: isoDay(starts[project] ?? 0),
      participantIds: Array.from(rowOf(members, project), (firm) => (firmIds[firm] ?? '').replace(' ', '-')),
      capabilitiesUsed: Array.from(rowOf(capabilities, project), (each) =>
        (capabilityNames[each] ?? '').replace(' ', '-'),
      ),
    })),
  }
}

const fit = {
  ...{ fittedOn: 'Heming 2007–2010', fittedAt: '2026-11-29', questions: 60, hit10: 0.1, ndcg10: 0.1 },
  weights: { forYou: { ACTIVE: 1 }, forThem: { MARKET_FIT_THEM: 1 }, floor: 0.3 },
}
const onlyActivity = {
  version: 'live-2026.0',
  kinds: {
    ...nothingFitted.kinds,
    'TRADITIONAL asks DIGITAL by brief': fit,
    'DIGITAL asks TRADITIONAL by brief': fit,
  },
}

it('fits weights to the projects of the network, and questions are answered with them', async () => {
  // What is there looks at nothing but who was active last, so that crafts are there to be learned.
  await storeWeights(graph, onlyActivity, '2026-11-29')
  const lines: string[] = []
  const version = await trainGraph(graph, '2026-11-30', (line) => lines.push(line))
  expect(version, lines.join('\n')).toBe('live-2026.1')
  expect(lines.map((line) => line.split(':')[0])).toEqual([
    'TRADITIONAL asks DIGITAL by brief',
    'DIGITAL asks TRADITIONAL by brief',
  ])
  const { fits, ...stored } = await findMatchingWeights(graph)
  expect(stored.version).toBe(version)
  expect(fits['TRADITIONAL asks DIGITAL by brief']).toMatchObject({ fittedOn: 'Heming 2007–2014' })
  // As good as itself: the same fit again is the next version.
  expect(await trainGraph(graph, '2026-12-01', () => undefined)).toBe('live-2026.2')
})

it('stores nothing where too few projects are confirmed, and says so', async () => {
  await graph.write((run) =>
    run("MATCH (project:Project) SET project.confidence = 'memory'", {}, z.unknown()),
  )
  const lines: string[] = []
  expect(await trainGraph(graph, '2026-11-30', (line) => lines.push(line))).toBeNull()
  expect(lines).toHaveLength(2)
  for (const line of lines) expect(line).toContain('at least 50')
  expect((await findMatchingWeights(graph)).version).not.toContain('live')
})
