import { expect, test } from 'vitest'
import { connectTestGraph, createTenant } from '../../testing/index.ts'
import { readNetworkFigures } from './network.store.ts'

test('the figures of the network count what stands in the graph', async () => {
  const graph = await connectTestGraph()
  const tenant = await createTenant(graph, {
    heritageDomains: ['d'],
    bases: [{ id: 'b' }],
    firms: [
      { id: 'f1', kind: 'TRADITIONAL' },
      { id: 'f2', kind: 'DIGITAL' },
    ],
    ipAssets: [{ id: 'a', ownerId: 'f1', heritageDomain: 'd' }],
    projects: [{ id: 'p', participantIds: ['f1', 'f2'] }],
    briefs: [{ id: 'n', firmId: 'f1', needs: [{ capability: 'game.dev', must: true, weight: 1 }] }],
  })
  // Other tests write at the same time, so the whole is only known from below.
  const figures = await readNetworkFigures(graph)
  for (const [name, figure] of Object.entries(figures)) expect(figure, name).toBeGreaterThanOrEqual(1)
  expect(Object.keys(figures).sort()).toEqual([
    'briefs',
    'digitalFirms',
    'exportBases',
    'ipAssets',
    'projects',
    'traditionalFirms',
  ])
  await tenant.remove()
  await graph.close()
})
