import { expect, test } from 'vitest'
import { connectTestGraph, createTenant } from '../../testing/index.ts'
import { findHeritageDomains, findHeritageDomainsByIds } from './heritage-domains.store.ts'

test('heritage domains are listed by code and found by code', async () => {
  const graph = await connectTestGraph()
  const tenant = await createTenant(graph, { heritageDomains: ['d2', 'd1'] })
  const own = (await findHeritageDomains(graph)).filter((domain) => domain.id.startsWith(tenant.prefix))
  expect(own.map((domain) => domain.id)).toEqual([tenant.id('d1'), tenant.id('d2')])
  const [missing, found] = await findHeritageDomainsByIds(graph, ['no-such-code', tenant.id('d1')])
  expect([missing, found?.nameZh]).toEqual([null, '名d1'])
  await tenant.remove()
  await graph.close()
})
