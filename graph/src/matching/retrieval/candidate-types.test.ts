import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectTestGraph, createTenant, type Tenant } from '../../../testing/index.ts'
import type { Graph } from '../../kernel/driver/driver.ts'
import { caps } from '../model/caps.ts'
import { graphNetwork } from './network.store.ts'
import type { CandidatePlan } from './network.ts'
import { isNarrow } from './plan.ts'

let graph: Graph
let tenant: Tenant
beforeAll(async () => {
  graph = await connectTestGraph()
  const numbered = Array.from({ length: 2 * caps.perCapability }, (_, index) => `a${index}`)
  tenant = await createTenant(graph, {
    capabilities: [{ id: 'craft' }, { id: 'scan', group: 'craft' }, { id: 'paint', group: 'craft' }],
    firms: [
      { id: 'asking', kind: 'TRADITIONAL' },
      ...numbered.map((id) => ({
        ...{ id, kind: 'DIGITAL' as const, organisationType: 'UNIVERSITY' as const },
        capabilities: ['scan'],
      })),
      { id: 'studio', kind: 'DIGITAL', capabilities: ['scan'] },
      ...numbered.map((id) => ({ id: `made-up-${id}`, kind: 'DIGITAL' as const, capabilities: ['paint'] })),
      { id: 'real', kind: 'DIGITAL', capabilities: ['paint'], sample: false },
    ],
  })
})
afterAll(async () => {
  await tenant.remove()
  await graph.close()
})

const planOf = (more: Partial<CandidatePlan>): CandidatePlan => ({
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
})
const find = async (more: Partial<CandidatePlan>) => {
  const { candidateIds } = await graphNetwork(graph).findCandidates(planOf(more))
  return candidateIds.map((id) => id.replace(tenant.prefix, ''))
}

test('those of another type take no place of the candidates, however many stand before them', async () => {
  expect(await find({})).toEqual(['studio'])
})

test('samples take no place of real firms, and no more is read for leaving them out', async () => {
  const real = { filter: { sample: false }, capabilities: [tenant.id('paint')] }
  expect(await find(real)).toEqual(['real'])
  expect(isNarrow(planOf(real))).toBe(false)
  expect(isNarrow(planOf({ ...real, filter: { sample: true } }))).toBe(true)
})

test('a firm that is named may be of any type, and stands first', async () => {
  const named = [tenant.id('a7')]
  const filter = { firms: named }
  expect(await find({ filter, seen: named, ofAnyType: named })).toEqual(['a7', 'studio'])
  expect(await find({ filter, seen: named })).toEqual(['studio'])
})
