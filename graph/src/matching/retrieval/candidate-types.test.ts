import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectTestGraph, createTenant, type Tenant } from '../../../testing/index.ts'
import type { Graph } from '../../kernel/driver/driver.ts'
import { caps } from '../model/caps.ts'
import { graphNetwork } from './network.store.ts'
import type { CandidatePlan } from './network.ts'

let graph: Graph
let tenant: Tenant
beforeAll(async () => {
  graph = await connectTestGraph()
  const numbered = Array.from({ length: 2 * caps.perCapability }, (_, index) => `a${index}`)
  tenant = await createTenant(graph, {
    capabilities: [{ id: 'craft' }, { id: 'scan', group: 'craft' }],
    firms: [
      { id: 'asking', kind: 'TRADITIONAL' },
      ...numbered.map((id) => ({
        ...{ id, kind: 'DIGITAL' as const, organisationType: 'UNIVERSITY' as const },
        capabilities: ['scan'],
      })),
      { id: 'studio', kind: 'DIGITAL', capabilities: ['scan'] },
    ],
  })
})
afterAll(async () => {
  await tenant.remove()
  await graph.close()
})

const find = async (more: Partial<CandidatePlan>) => {
  const plan = {
    ...{ subjectId: tenant.id('asking'), kind: 'DIGITAL' as const, filter: {}, seen: [], walk: false },
    ...{
      organisationTypes: ['COMPANY' as const],
      ofAnyType: [],
      mustCapabilities: [],
      domains: [],
      forms: [],
    },
    capabilities: [tenant.id('scan')],
    ...more,
  }
  const { candidateIds } = await graphNetwork(graph).findCandidates(plan)
  return candidateIds.map((id) => id.replace(tenant.prefix, ''))
}

test('those of another type take no place of the candidates, however many stand before them', async () => {
  expect(await find({})).toEqual(['studio'])
})

test('a firm that is named may be of any type, and stands first', async () => {
  const named = [tenant.id('a7')]
  const filter = { firms: named }
  expect(await find({ filter, seen: named, ofAnyType: named })).toEqual(['a7', 'studio'])
  expect(await find({ filter, seen: named })).toEqual(['studio'])
})
