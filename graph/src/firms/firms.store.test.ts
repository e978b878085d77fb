import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { connectTestGraph, countRoundTrips, createTenant, type Tenant } from '../../testing/index.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import type { FirmFilter } from './firm.row.ts'
import { countFirms, findFirms, findFirmsByIds, findProvinces } from './firms.store.ts'

describe('the directory of firms', () => {
  let graph: Graph
  let tenant: Tenant

  beforeAll(async () => {
    graph = await connectTestGraph()
    tenant = await createTenant(graph, {
      capabilities: [{ id: 'g' }, { id: 'g-a', group: 'g' }, { id: 'g-b', group: 'g' }],
      heritageDomains: ['d1', 'd2'],
      markets: [{ id: 'm1' }],
      bases: [{ id: 'b1' }],
      firms: [
        {
          id: 'f1',
          kind: 'TRADITIONAL',
          organisationType: 'UNIVERSITY',
          heritageDomains: ['d1'],
          capabilities: ['g-a'],
        },
        { id: 'f2', kind: 'DIGITAL', capabilities: ['g-b'], markets: ['m1'], heritageDomains: ['d2'] },
        { id: 'f3', kind: 'DIGITAL', capabilities: ['g-a', 'g-b'], hostedBy: 'b1' },
        {
          id: 'f4',
          kind: 'TRADITIONAL',
          organisationType: 'AUTHORITY',
          heritageDomains: ['d2'],
          province: 'Qinghai',
          provinceZh: '青海',
        },
        { id: 'f5', kind: 'DIGITAL', heritageDomains: ['d1'], sample: false, foundedYear: 1999 },
      ],
    })
  })
  afterAll(async () => {
    await tenant.remove()
    await graph.close()
  })

  /** Names of the tenant's firms on one page; the tenant's ids follow its prefix. */
  const page = async (filter: FirmFilter, first = 5, after = tenant.prefix, window?: number) => {
    const { rows, hasMore, resumeAfter } = await findFirms(graph, filter, { first, after }, window)
    const name = (id: string) => id.replace(tenant.prefix, '')
    return { firms: rows.map((row) => name(row.id)), hasMore, resumeAfter: resumeAfter && name(resumeAfter) }
  }

  test('stands in the order of ids, a page at a time', async () => {
    expect(await page({}, 2)).toEqual({ firms: ['f1', 'f2'], hasMore: true, resumeAfter: null })
    expect(await page({}, 2, tenant.id('f2'))).toMatchObject({ firms: ['f3', 'f4'], hasMore: true })
  })

  test.each<[string, (id: (name: string) => string) => FirmFilter, string[]]>([
    ['a capability', (id) => ({ capabilities: [id('g-a')] }), ['f1', 'f3']],
    [
      'a group of capabilities, which stands for those below it',
      (id) => ({ capabilities: [id('g')] }),
      ['f1', 'f2', 'f3'],
    ],
    [
      'either of two heritage domains',
      (id) => ({ heritageDomains: [id('d1'), id('d2')] }),
      ['f1', 'f2', 'f4', 'f5'],
    ],
    ['a market', (id) => ({ markets: [id('m1')] }), ['f2']],
    ['the base that hosts it', (id) => ({ baseId: id('b1') }), ['f3']],
    ['a base that does not exist', () => ({ baseId: 'no-such-base' }), []],
    [
      'two fields, which must both hold',
      (id) => ({ capabilities: [id('g')], kind: 'DIGITAL' }),
      ['f2', 'f3'],
    ],
    [
      'domain and province',
      (id) => ({ heritageDomains: [id('d2')], provinces: ['Qinghai', 'Hebei'] }),
      ['f4'],
    ],
    [
      'either of two types of organisation',
      (id) => ({ heritageDomains: [id('d1'), id('d2')], organisationTypes: ['UNIVERSITY', 'AUTHORITY'] }),
      ['f1', 'f4'],
    ],
    ['domain and being real', (id) => ({ heritageDomains: [id('d1')], sample: false }), ['f5']],
    ['empty lists, which narrow nothing', (id) => ({ baseId: id('b1'), markets: [], provinces: [] }), ['f3']],
  ])('is narrowed by %s', async (_name, filter, expected) => {
    expect(await page(filter(tenant.id))).toEqual({ firms: expected, hasMore: false, resumeAfter: null })
    expect(await countFirms(graph, filter(tenant.id))).toEqual({ count: expected.length, exact: true })
  })

  test('is narrowed by a type alone, and counts no others', async () => {
    const authorities: FirmFilter = { organisationTypes: ['AUTHORITY'] }
    expect(await page(authorities, 1, tenant.prefix, 4)).toMatchObject({ firms: ['f4'] })
    const [some, all] = [await countFirms(graph, authorities), await countFirms(graph, {})]
    expect(some.count).toBeLessThan(all.count)
  })

  test('takes a firm that does not say what it is for a company', async () => {
    const write = 'MATCH (firm:Firm {id: $id}) REMOVE firm.organisationType'
    await graph.write((run) => run(write, { id: tenant.id('f3') }, z.unknown()))
    const [firm] = await findFirmsByIds(graph, [tenant.id('f3')])
    expect(firm?.organisationType).toBe('COMPANY')
    const companies: FirmFilter = { baseId: tenant.id('b1'), organisationTypes: ['COMPANY'] }
    expect(await page(companies)).toMatchObject({ firms: ['f3'] })
  })

  test('gives a filtered page from a key on', async () => {
    const filter = { capabilities: [tenant.id('g')] }
    expect(await page(filter, 2)).toEqual({ firms: ['f1', 'f2'], hasMore: true, resumeAfter: null })
    expect(await page(filter, 2, tenant.id('f2'))).toEqual({
      firms: ['f3'],
      hasMore: false,
      resumeAfter: null,
    })
  })

  test('looks at no more firms than its window, and says where to go on', async () => {
    const real = { sample: false, provinces: ['Sichuan'] }
    expect(await page(real, 1, tenant.prefix, 2)).toEqual({ firms: [], hasMore: true, resumeAfter: 'f2' })
    expect(await page(real, 1, tenant.id('f2'), 2)).toEqual({ firms: [], hasMore: true, resumeAfter: 'f4' })
    expect(await page(real, 1, tenant.id('f4'), 2)).toMatchObject({ firms: ['f5'] })
    expect(await countFirms(graph, real, 2)).toMatchObject({ exact: false })
  })

  test('counts all firms, and those of a kind, exactly', async () => {
    const all = await countFirms(graph, {})
    const traditional = await countFirms(graph, { kind: 'TRADITIONAL' })
    expect(all.exact && traditional.exact).toBe(true)
    expect(all.count).toBeGreaterThan(traditional.count)
  })

  test('costs as many round trips for many firms as for one', async () => {
    const trips = countRoundTrips(graph)
    await page({}, 1)
    expect(trips.count()).toBe(1)
    trips.reset()
    await page({}, 5)
    expect(trips.count()).toBe(1)
    trips.reset()
    await page({ capabilities: [tenant.id('g')] })
    expect(trips.count()).toBe(2)
  })

  test('finds firms by id in the order asked for, null for what does not exist', async () => {
    const found = await findFirmsByIds(graph, [tenant.id('f5'), 'no-such-firm', tenant.id('f1')])
    expect(found.map((firm) => firm?.nameEn ?? null)).toEqual(['f5', null, 'f1'])
    expect(found[0]).toMatchObject({
      kind: 'DIGITAL',
      organisationType: 'COMPANY',
      foundedYear: 1999,
      sample: false,
      claimed: false,
      verified: false,
    })
    expect(found[2]).toMatchObject({
      kind: 'TRADITIONAL',
      organisationType: 'UNIVERSITY',
      provinceZh: '四川',
    })
  })

  test('lists the provinces that have a firm, with both names', async () => {
    const provinces = await findProvinces(graph)
    expect(provinces).toContainEqual({ id: 'Qinghai', nameZh: '青海', nameEn: 'Qinghai', abroad: false })
    expect(provinces.map((province) => province.id)).not.toContain('Tibet')
  })
})

describe('a count of firms', () => {
  test('is exact up to 1,000 and a lower bound above', async () => {
    const graph = await connectTestGraph()
    const tenant = await createTenant(graph, {
      heritageDomains: ['crowded'],
      firms: Array.from({ length: 1_001 }, (_, index) => ({
        id: `f${index}`,
        kind: index === 0 ? ('TRADITIONAL' as const) : ('DIGITAL' as const),
        heritageDomains: ['crowded'],
      })),
    })
    const heritageDomains = [tenant.id('crowded')]
    expect(await countFirms(graph, { heritageDomains })).toEqual({ count: 1_000, exact: false })
    expect(await countFirms(graph, { heritageDomains, kind: 'DIGITAL' })).toEqual({
      count: 1_000,
      exact: true,
    })
    await tenant.remove()
    await graph.close()
  })
})
