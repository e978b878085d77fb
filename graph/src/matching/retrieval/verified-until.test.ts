import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { connectTestGraph, createTenant, type Tenant } from '../../../testing/index.ts'
import type { Graph } from '../../driver.ts'
import { graphNetwork } from './network.store.ts'

let graph: Graph
let tenant: Tenant
beforeAll(async () => {
  graph = await connectTestGraph()
  tenant = await createTenant(graph, { firms: [{ id: 'firm', kind: 'TRADITIONAL' }] })
})
afterAll(async () => {
  await tenant.remove()
  await graph.close()
})

const VERIFY = 'MATCH (firm:Firm {id: $id}) SET firm.verified = true, firm.verifiedUntil = date($until)'

it.each([
  ['2020-01-01', false],
  ['2999-12-31', true],
  [null, true],
])('a firm that is vouched for until %s counts as verified: %s', async (until, verified) => {
  const id = tenant.id('firm')
  await graph.write((run) => run(VERIFY, { id, until }, z.unknown()))
  const surroundings = await graphNetwork(graph).findSurroundings({ firmId: id })
  expect(surroundings?.firms.find((firm) => firm.id === id)?.verified).toBe(verified)
})
