import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connectTestGraph, createTenant, type Tenant } from '../../testing/index.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import {
  countPublicGrantsOfIPAssets,
  findMarketsOfGrants,
  findPublicGrantsOfIPAssets,
} from './grants.store.ts'
import type { IPAssetFilter } from './ip-asset.row.ts'
import {
  countIPAssets,
  countIPAssetsOfFirms,
  findIPAssets,
  findIPAssetsByIds,
  findIPAssetsOfBriefs,
  findIPAssetsOfFirms,
  findIPAssetsOfProjects,
} from './ip-assets.store.ts'

describe('IP assets', () => {
  let graph: Graph
  let tenant: Tenant

  beforeAll(async () => {
    graph = await connectTestGraph()
    tenant = await createTenant(graph, {
      heritageDomains: ['d1', 'd2'],
      markets: [{ id: 'm1' }, { id: 'm2' }],
      firms: [
        { id: 'f1', kind: 'TRADITIONAL' },
        { id: 'f2', kind: 'DIGITAL' },
      ],
      ipAssets: [
        { id: 'a1', ownerId: 'f1', heritageDomain: 'd1', inscriptionYear: 2009 },
        { id: 'a2', ownerId: 'f1', heritageDomain: 'd2' },
        { id: 'a3', ownerId: 'f1', heritageDomain: 'd1', sample: false },
      ],
      projects: [{ id: 'p', participantIds: ['f1', 'f2'], ipAssetIds: ['a3', 'a1'] }],
      briefs: [
        {
          id: 'b',
          firmId: 'f1',
          needs: [{ capability: 'game.dev', must: true, weight: 1 }],
          ipAssetIds: ['a2'],
        },
      ],
      grants: [
        {
          id: 'g1',
          ipAssetId: 'a1',
          markets: ['m1'],
          from: '2024-01-01',
          granteeId: 'f2',
          exclusive: true,
          fields: ['game'],
        },
        { id: 'g2', ipAssetId: 'a1', markets: ['m2', 'm1'], from: '2026-01-01', fields: ['game'] },
        { id: 'g3', ipAssetId: 'a1', markets: ['m1'], from: '2026-01-01', fields: ['game'] },
        { id: 'g4', ipAssetId: 'a1', markets: ['m1'], from: '2025-01-01', fields: ['game'], public: false },
      ],
    })
  })
  afterAll(async () => {
    await tenant.remove()
    await graph.close()
  })

  const names = (rows: readonly { id: string }[] | undefined) =>
    rows?.map((row) => row.id.replace(tenant.prefix, ''))

  test('stand in the order of ids, a page at a time', async () => {
    const first = await findIPAssets(graph, {}, { first: 2, after: tenant.prefix })
    expect([names(first.rows), first.hasMore]).toEqual([['a1', 'a2'], true])
  })

  test.each<[string, (id: (name: string) => string) => IPAssetFilter, string[]]>([
    ['a domain', (id) => ({ heritageDomains: [id('d1')] }), ['a1', 'a3']],
    ['either of two domains', (id) => ({ heritageDomains: [id('d1'), id('d2')] }), ['a1', 'a2', 'a3']],
    ['a domain and being real', (id) => ({ heritageDomains: [id('d1')], sample: false }), ['a3']],
    ['a domain that does not exist', () => ({ heritageDomains: ['no-such-domain'] }), []],
  ])('are narrowed by %s', async (_name, filter, expected) => {
    const page = await findIPAssets(graph, filter(tenant.id), { first: 5, after: null })
    expect([names(page.rows), page.hasMore]).toEqual([expected, false])
    expect(await countIPAssets(graph, filter(tenant.id))).toEqual({ count: expected.length, exact: true })
  })

  test('are looked at no further than the window, and the page says where to go on', async () => {
    const real = { sample: false }
    const first = await findIPAssets(graph, real, { first: 1, after: tenant.prefix }, 2)
    expect(first).toEqual({ rows: [], hasMore: true, resumeAfter: tenant.id('a2') })
    const second = await findIPAssets(graph, real, { first: 1, after: first.resumeAfter }, 2)
    expect(names(second.rows)).toEqual(['a3'])
    expect(await countIPAssets(graph, real, 2)).toMatchObject({ exact: false })
  })

  test('of a firm, of a project and of a brief', async () => {
    const [none, owned] = await findIPAssetsOfFirms(graph, [tenant.id('f2'), tenant.id('f1')], {
      first: 2,
      after: null,
    })
    expect([names(none?.rows), names(owned?.rows), owned?.hasMore]).toEqual([[], ['a1', 'a2'], true])
    const counts = await countIPAssetsOfFirms(graph, [tenant.id('f2'), tenant.id('f1')])
    expect(counts.map(({ count }) => count)).toEqual([0, 3])
    expect((await findIPAssetsOfProjects(graph, [tenant.id('p')])).map(names)).toEqual([['a1', 'a3']])
    expect((await findIPAssetsOfBriefs(graph, [tenant.id('b')])).map(names)).toEqual([['a2']])
  })

  test('carry their owner and their domain', async () => {
    const [asset, missing] = await findIPAssetsByIds(graph, [tenant.id('a1'), 'no-such-asset'])
    expect(asset).toMatchObject({
      ownerId: tenant.id('f1'),
      heritageDomainId: tenant.id('d1'),
      inscriptionYear: 2009,
      forms: ['image'],
    })
    expect(missing).toBeNull()
  })

  test('show the grants that their owner shows to everyone, latest start first, and no other', async () => {
    const ids = [tenant.id('a2'), tenant.id('a1')]
    const [none, first] = await findPublicGrantsOfIPAssets(graph, ids, { first: 1, after: null })
    expect([names(none?.rows), names(first?.rows), first?.hasMore]).toEqual([[], ['g2'], true])
    const after = { from: '2026-01-01', id: tenant.id('g2') }
    const [, rest] = await findPublicGrantsOfIPAssets(graph, ids, { first: 5, after })
    expect([names(rest?.rows), rest?.hasMore]).toEqual([['g3', 'g1'], false])
    expect(rest?.rows[1]).toMatchObject({
      from: '2024-01-01',
      to: '2030-12-31',
      exclusive: true,
      granteeId: tenant.id('f2'),
      fields: ['game'],
    })
    expect(rest?.rows[0]?.granteeId).toBeNull()
    expect(await countPublicGrantsOfIPAssets(graph, ids)).toEqual([
      { count: 0, exact: true },
      { count: 3, exact: true },
    ])
    expect((await findMarketsOfGrants(graph, [tenant.id('g2')])).map(names)).toEqual([['m1', 'm2']])
  })
})
