import { expect, test } from 'vitest'
import { connectTestGraph, createTenant } from '../../testing/index.ts'
import { findMarkets } from './markets.store.ts'

test('markets stand regions first, then by English name', async () => {
  const graph = await connectTestGraph()
  const tenant = await createTenant(graph, {
    markets: [
      { id: 'b', type: 'area' },
      { id: 'c', type: 'country' },
      { id: 'd', type: 'region' },
    ],
  })
  const own = (await findMarkets(graph)).filter((market) => market.id.startsWith(tenant.prefix))
  expect(own.map((market) => market.nameEn)).toEqual(['d', 'b', 'c'])
  await tenant.remove()
  await graph.close()
})
