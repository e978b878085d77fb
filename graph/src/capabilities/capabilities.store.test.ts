import { expect, test } from 'vitest'
import { connectTestGraph, createTenant } from '../../testing/index.ts'
import {
  findCapabilitiesByIds,
  findCapabilityRoots,
  findChildrenOfCapabilities,
} from './capabilities.store.ts'

test('capabilities hang from groups, two levels deep', async () => {
  const graph = await connectTestGraph()
  const tenant = await createTenant(graph, {
    capabilities: [
      { id: 'g', typicalSide: 'TRADITIONAL' },
      { id: 'g-b', group: 'g' },
      { id: 'g-a', group: 'g' },
    ],
  })
  const roots = await findCapabilityRoots(graph)
  expect(roots).toContainEqual({
    id: tenant.id('g'),
    nameZh: '名g',
    nameEn: 'g',
    typicalSide: 'TRADITIONAL',
    parentId: null,
  })
  expect(roots.map((root) => root.id)).not.toContain(tenant.id('g-a'))

  const children = await findChildrenOfCapabilities(graph, [tenant.id('g-a'), tenant.id('g')])
  expect(children.map((list) => list.map((child) => child.id))).toEqual([
    [],
    [tenant.id('g-a'), tenant.id('g-b')],
  ])

  const [leaf, missing] = await findCapabilitiesByIds(graph, [tenant.id('g-a'), 'no-such-code'])
  expect(leaf).toMatchObject({ parentId: tenant.id('g'), typicalSide: null })
  expect(missing).toBeNull()
  await tenant.remove()
  await graph.close()
})
