import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { connectTestGraph, createTenant, type Tenant } from '../../testing/index.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import type { BriefFilter, BriefKey } from './brief.row.ts'
import {
  countOpenBriefs,
  countOpenBriefsOfFirms,
  findBriefsByIds,
  findMarketsOfBriefs,
  findNeedsOfBriefs,
  findOpenBriefs,
  findOpenBriefsOfFirms,
} from './briefs.store.ts'

const TODAY = '2091-05-01'

describe('briefs', () => {
  let graph: Graph
  let tenant: Tenant

  beforeAll(async () => {
    graph = await connectTestGraph()
    const needs = [{ capability: 'g-a', must: true, weight: 0.5 }]
    tenant = await createTenant(graph, {
      capabilities: [{ id: 'g' }, { id: 'g-a', group: 'g' }, { id: 'g-b', group: 'g' }],
      markets: [{ id: 'm1' }],
      firms: [
        { id: 'f1', kind: 'TRADITIONAL' },
        { id: 'f2', kind: 'DIGITAL' },
      ],
      // Deadlines before those of all other tests, so that these come first.
      briefs: [
        { id: 'b1', firmId: 'f1', needs, deadline: '2091-06-02', markets: ['m1'] },
        {
          id: 'b2',
          firmId: 'f1',
          needs,
          deadline: '2091-06-01',
          startsOn: '2091-07-01',
          endsOn: '2092-07-01',
        },
        {
          id: 'b3',
          firmId: 'f2',
          deadline: '2091-06-01',
          needs: [
            { capability: 'g-b', must: false, weight: 0.9 },
            { capability: 'g-a', must: true, weight: 0.2 },
          ],
        },
        { id: 'b4', firmId: 'f1', needs, deadline: '2091-04-30' },
        { id: 'b5', firmId: 'f1', needs, deadline: '2091-06-03', status: 'CLOSED' },
        { id: 'b6', firmId: 'f2', needs, deadline: TODAY },
      ],
    })
    // The demo network has none that is real.
    const real = 'MATCH (brief:Brief {id: $id}) SET brief.sample = false'
    await graph.write((run) => run(real, { id: tenant.id('b6') }, z.unknown()))
  })
  afterAll(async () => {
    await tenant.remove()
    await graph.close()
  })

  const names = (rows: readonly { id: string }[] | undefined) =>
    rows?.map((row) => row.id.replace(tenant.prefix, ''))
  const page = async (filter: BriefFilter, first = 10, after: BriefKey | null = null, window?: number) => {
    const found = await findOpenBriefs(graph, filter, { first, after }, TODAY, window)
    return [names(found.rows), found.hasMore]
  }
  const group = () => ({ capabilities: [tenant.id('g')] })

  test('that are open stand by deadline, then by id; one past its deadline is not open', async () => {
    expect(await page(group())).toEqual([['b6', 'b2', 'b3', 'b1'], false])
    expect(await countOpenBriefs(graph, group(), TODAY)).toEqual({ count: 4, exact: true })
  })

  test('are real ones or samples, as is asked', async () => {
    expect(await page({ ...group(), sample: false })).toEqual([['b6'], false])
    expect(await page({ ...group(), sample: true })).toEqual([['b2', 'b3', 'b1'], false])
    expect(await countOpenBriefs(graph, { ...group(), sample: true }, TODAY)).toEqual({
      count: 3,
      exact: true,
    })
  })

  test('are paged by deadline and id', async () => {
    expect(await page(group(), 2)).toEqual([['b6', 'b2'], true])
    const after = { deadline: '2091-06-01', id: tenant.id('b2') }
    expect(await page(group(), 2, after)).toEqual([['b3', 'b1'], false])
    expect(await page({}, 1, after)).toEqual([['b3'], true])
  })

  test('from a key of a day that has passed go on from today', async () => {
    expect(await page(group(), 1, { deadline: '2091-04-30', id: tenant.id('b4') })).toEqual([['b6'], true])
  })

  test.each<[string, (id: (name: string) => string) => BriefFilter, string[]]>([
    ['a capability', (id) => ({ capabilities: [id('g-b')] }), ['b3']],
    ['a market', (id) => ({ markets: [id('m1')] }), ['b1']],
    [
      'the kind of firm and a group',
      (id) => ({ firmKind: 'DIGITAL', capabilities: [id('g')] }),
      ['b6', 'b3'],
    ],
  ])('are narrowed by %s', async (_name, filter, expected) => {
    expect(await page(filter(tenant.id))).toEqual([expected, false])
  })

  test('are looked at no further than the window, and the page says where to go on', async () => {
    const filter = { markets: [tenant.id('m1')] }
    const found = await findOpenBriefs(graph, filter, { first: 1, after: null }, TODAY, 2)
    expect(found).toEqual({
      rows: [],
      hasMore: true,
      resumeAfter: { deadline: '2091-06-01', id: tenant.id('b2') },
    })
    const [rest] = await page(filter, 1, found.resumeAfter, 2)
    expect(rest).toEqual(['b1'])
    expect(await countOpenBriefs(graph, filter, TODAY, 2)).toMatchObject({ exact: false })
  })

  test('of firms are the open ones', async () => {
    const firms = [tenant.id('f1'), tenant.id('f2')]
    const pages = await findOpenBriefsOfFirms(graph, firms, { first: 1, after: null }, TODAY)
    expect(pages.map((found) => [names(found.rows), found.hasMore])).toEqual([
      [['b2'], true],
      [['b6'], true],
    ])
    expect((await countOpenBriefsOfFirms(graph, firms, TODAY)).map(({ count }) => count)).toEqual([2, 2])
  })

  test('by id are found whatever their status, which says whether they still take answers', async () => {
    const found = await findBriefsByIds(graph, ['b2', 'b4', 'b5', 'b6'].map(tenant.id), TODAY)
    expect(found.map((brief) => brief?.status)).toEqual(['OPEN', 'CLOSED', 'CLOSED', 'OPEN'])
    expect(found[0]).toMatchObject({
      firmId: tenant.id('f1'),
      field: 'game',
      budgetBand: 'FROM_100K_TO_500K',
      postedOn: '2026-01-05',
      startsOn: '2091-07-01',
      endsOn: '2092-07-01',
    })
    expect(found[1]).toMatchObject({ startsOn: null, endsOn: null })
  })

  test('need musts first, then what weighs most', async () => {
    const [needs] = await findNeedsOfBriefs(graph, [tenant.id('b3')])
    expect(needs?.map(({ capability, must, weight }) => [capability.id, must, weight])).toEqual([
      [tenant.id('g-a'), true, 0.2],
      [tenant.id('g-b'), false, 0.9],
    ])
    expect((await findMarketsOfBriefs(graph, [tenant.id('b1'), tenant.id('b2')])).map(names)).toEqual([
      ['m1'],
      [],
    ])
  })
})
