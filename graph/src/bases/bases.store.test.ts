import { expect, test } from 'vitest'
import { connectTestGraph, createTenant } from '../../testing/index.ts'
import { findBases, findBasesByIds } from './bases.store.ts'

test('bases stand by batch, then by id, samples last', async () => {
  const graph = await connectTestGraph()
  const tenant = await createTenant(graph, {
    bases: [
      { id: 'b1', batch: 2, sample: false, year: 2021, focus: ['games'] },
      { id: 'b2', batch: 1, sample: true },
      { id: 'b3', batch: 1, sample: false },
    ],
  })
  const own = (await findBases(graph)).filter((base) => base.id.startsWith(tenant.prefix))
  expect(own.map((base) => base.id)).toEqual([tenant.id('b3'), tenant.id('b1'), tenant.id('b2')])
  const [base, missing] = await findBasesByIds(graph, [tenant.id('b1'), 'no-such-base'])
  expect(base).toMatchObject({ batch: 2, year: 2021, focus: ['games'], province: 'Sichuan', sample: false })
  expect(missing).toBeNull()
  await tenant.remove()
  await graph.close()
})
