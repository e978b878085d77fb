import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectTestGraph, createTenant, type Tenant } from '../../testing/index.ts'
import type { Graph } from '../kernel/driver/driver.ts'
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

/**
 * A graph that notes each statement with the types of its parameters: Neo4j keeps a plan for both together.
 */
function notingPlans(plans: Set<string>): Graph {
  return {
    ...graph,
    read: (cypher, parameters, rowShape) => {
      const types = Object.entries(parameters).map(([name, value]) => `${name}: ${value && typeof value}`)
      plans.add([cypher, ...types.sort()].join('\n'))
      return graph.read(cypher, parameters, rowShape)
    },
  }
}

test('the first query about a brief plans nothing again', async () => {
  const [warmed, needed] = [new Set<string>(), new Set<string>()]
  await warmMatching(notingPlans(warmed), '2999-12-30')
  const subject = { briefId: tenant.id('brief') }
  await recommendPartners(notingPlans(needed), { subject, first: 10 })
  expect(needed.size).toBeGreaterThan(0)
  expect([...needed].filter((plan) => !warmed.has(plan))).toEqual([])
})
