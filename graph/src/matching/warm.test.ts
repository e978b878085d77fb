import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectTestGraph, countRoundTrips, createTenant, type Tenant } from '../../testing/index.ts'
import type { Graph } from '../driver.ts'
import { recommendPartners } from './matching.store.ts'
import { warmMatching } from './warm.ts'

const FOREVER = '2999-12-31'
let graph: Graph
let tenant: Tenant
beforeAll(async () => {
  graph = await connectTestGraph()
  tenant = await createTenant(graph, {
    capabilities: [{ id: 'g' }, { id: 'g-a', group: 'g' }],
    // The one asked for, and one who may be recommended.
    firms: [
      { id: 'firm', kind: 'TRADITIONAL' },
      { id: 'other', kind: 'DIGITAL' },
    ],
    briefs: [
      {
        id: 'brief',
        firmId: 'firm',
        deadline: FOREVER,
        needs: [{ capability: 'g-a', must: true, weight: 1 }],
      },
    ],
  })
})
afterAll(async () => {
  await tenant.remove()
  await graph.close()
})

test('no statement is planned anew for the first who asks about a brief', async () => {
  const trips = countRoundTrips(graph)
  await warmMatching(graph, '2999-12-30')
  const warmed = new Set(trips.statements())
  trips.reset()
  await recommendPartners(graph, { subject: { briefId: tenant.id('brief') }, first: 10 })
  expect(trips.count()).toBeGreaterThan(0)
  expect(trips.statements().filter((statement) => !warmed.has(statement))).toEqual([])
})
