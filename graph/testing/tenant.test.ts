import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Graph } from '../src/kernel/driver/driver.ts'
import { connectTestGraph, countRoundTrips, createTenant } from './index.ts'

let graph: Graph
beforeAll(async () => {
  graph = await connectTestGraph()
})
afterAll(() => graph.close())

const COUNT_FIRMS = 'MATCH (firm:Firm) WHERE firm.id STARTS WITH $prefix RETURN count(firm) AS firms'
const countFirms = async (prefix: string) =>
  (await graph.read(COUNT_FIRMS, { prefix }, z.object({ firms: z.number() })))[0]?.firms

test('two tenants with the same names stand side by side, and each removes only its own', async () => {
  const sketch = {
    firms: [
      { id: 'a', kind: 'TRADITIONAL' as const },
      { id: 'b', kind: 'DIGITAL' as const },
    ],
  }
  const [one, other] = await Promise.all([createTenant(graph, sketch), createTenant(graph, sketch)])
  expect(one.id('a')).not.toBe(other.id('a'))
  await one.remove()
  expect(await countFirms(one.prefix)).toBe(0)
  expect(await countFirms(other.prefix)).toBe(2)
  await other.remove()
})

test('a tenant rejects a name that it does not have', async () => {
  const sketch = { firms: [{ id: 'a', kind: 'DIGITAL' as const, capabilities: ['weaving'] }] }
  await expect(createTenant(graph, sketch)).rejects.toThrow("The tenant has no 'weaving'.")
})

test('a tenant may use codes of the common taxonomy besides its own', async () => {
  const tenant = await createTenant(graph, {
    capabilities: [
      { id: 'crafts', typicalSide: 'TRADITIONAL' },
      { id: 'weaving', group: 'crafts' },
    ],
    firms: [{ id: 'a', kind: 'TRADITIONAL', capabilities: ['weaving', 'game.dev'] }],
  })
  const offers = await graph.read(
    'MATCH (:Firm {id: $id})-[:OFFERS]->(capability) RETURN capability.id AS id ORDER BY id',
    { id: tenant.id('a') },
    z.object({ id: z.string() }),
  )
  expect(offers.map((offer) => offer.id)).toEqual(['game.dev', tenant.id('weaving')])
  await tenant.remove()
})

test('round trips are counted from when one asks, by statement', async () => {
  await graph.ping()
  const trips = countRoundTrips(graph)
  await graph.ping()
  await graph.ping()
  expect(trips.count()).toBe(2)
  trips.reset()
  expect(trips.count()).toBe(0)
})
