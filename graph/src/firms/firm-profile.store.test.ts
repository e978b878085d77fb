import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connectTestGraph, createTenant, type Tenant } from '../../testing/index.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import {
  countFirmsOfBases,
  countFirmsOfProvinces,
  findFirmsOfBases,
  findFirmsOfProvinces,
} from './firm-places.store.ts'
import {
  findCapabilitiesOfFirms,
  findDomainsOfFirms,
  findHostingBaseIdsOfFirms,
  findMarketsOfFirms,
} from './firm-profile.store.ts'

describe('what belongs to firms', () => {
  let graph: Graph
  let tenant: Tenant

  beforeAll(async () => {
    graph = await connectTestGraph()
    tenant = await createTenant(graph, {
      capabilities: [
        { id: 'g' },
        { id: 'g-a', group: 'g' },
        { id: 'g-b', group: 'g' },
        { id: 'g-c', group: 'g' },
      ],
      heritageDomains: ['d1', 'd2'],
      markets: [{ id: 'm1' }, { id: 'm2', type: 'region' }],
      bases: [{ id: 'b1' }, { id: 'b2' }],
      firms: [
        {
          id: 'f1',
          kind: 'DIGITAL',
          capabilities: ['g-a', 'g-b', 'g-c'],
          heritageDomains: ['d2', 'd1'],
          markets: ['m2', 'm1'],
          hostedBy: 'b1',
        },
        { id: 'f2', kind: 'TRADITIONAL', hostedBy: 'b1' },
      ],
      projects: [
        { id: 'p1', participantIds: ['f1', 'f2'], capabilitiesUsed: ['g-c'] },
        { id: 'p2', participantIds: ['f1', 'f2'], capabilitiesUsed: ['g-c', 'g-b'] },
      ],
    })
  })
  afterAll(async () => {
    await tenant.remove()
    await graph.close()
  })

  const firms = () => [tenant.id('f2'), tenant.id('f1')]
  const ids = (names: string[]) => names.map(tenant.id)

  test('domains and markets, by id, one list a firm', async () => {
    const domains = await findDomainsOfFirms(graph, firms())
    expect(domains.map((list) => list.map((domain) => domain.id))).toEqual([[], ids(['d1', 'd2'])])
    const markets = await findMarketsOfFirms(graph, firms())
    expect(markets.map((list) => list.map((market) => [market.id, market.type]))).toEqual([
      [],
      [
        [tenant.id('m1'), 'country'],
        [tenant.id('m2'), 'region'],
      ],
    ])
  })

  test('capabilities, best proven first, with how many projects prove each', async () => {
    const [none, offered] = await findCapabilitiesOfFirms(graph, firms())
    expect(none).toEqual([])
    expect(offered?.map(({ capability, proofCount }) => [capability.id, proofCount])).toEqual([
      [tenant.id('g-c'), 2],
      [tenant.id('g-b'), 1],
      [tenant.id('g-a'), 0],
    ])
    expect(offered?.[0]?.capability.parentId).toBe(tenant.id('g'))
  })

  test('the base that hosts a firm, and the firms that a base hosts', async () => {
    await tenant.add({ firms: [{ id: 'f3', kind: 'DIGITAL' }] })
    expect(await findHostingBaseIdsOfFirms(graph, ids(['f3', 'f1']))).toEqual([null, tenant.id('b1')])

    const bases = ids(['b2', 'b1'])
    const [empty, first] = await findFirmsOfBases(graph, bases, { first: 1, after: null })
    expect(empty).toEqual({ rows: [], hasMore: false, resumeAfter: null })
    expect(first?.rows.map((row) => row.id)).toEqual(ids(['f1']))
    expect(first?.hasMore).toBe(true)
    const [, second] = await findFirmsOfBases(graph, bases, { first: 1, after: tenant.id('f1') })
    expect(second?.rows.map((row) => row.id)).toEqual(ids(['f2']))
    expect(second?.hasMore).toBe(false)
    expect(await countFirmsOfBases(graph, bases)).toEqual([
      { count: 0, exact: true },
      { count: 2, exact: true },
    ])
  })

  test('the firms of a province, regardless of their base', async () => {
    const province = `Province of ${tenant.prefix}`
    await tenant.add({
      firms: ['f4', 'f5', 'f6'].map((id) => ({ id, kind: 'DIGITAL' as const, province, provinceZh: '某省' })),
    })
    const provinces = ['Nowhere', province]
    const [none, some] = await findFirmsOfProvinces(graph, provinces, { first: 2, after: null })
    expect(none?.rows).toEqual([])
    expect(some?.rows.map((row) => row.id)).toEqual(ids(['f4', 'f5']))
    expect(some?.hasMore).toBe(true)
    const [, last] = await findFirmsOfProvinces(graph, provinces, { first: 2, after: tenant.id('f5') })
    expect(last?.rows.map((row) => row.id)).toEqual(ids(['f6']))
    expect(await countFirmsOfProvinces(graph, provinces)).toEqual([
      { count: 0, exact: true },
      { count: 3, exact: true },
    ])
  })
})
