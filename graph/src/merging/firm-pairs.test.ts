import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { connectTestGraph, createTenant, type Tenant } from '../../testing/index.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { type FirmPairKey, type FirmPairRow, findFirmPairs, markNotSame } from './firm-pairs.store.ts'
import { OPERATOR } from './may-merge.store.ts'
import { mergeFirms } from './merge-firms.store.ts'

let graph: Graph
let tenant: Tenant
beforeAll(async () => {
  graph = await connectTestGraph()
})
afterAll(() => graph.close())
beforeEach(async () => {
  tenant = await createTenant(graph, {
    bases: [{ id: 'base' }, { id: 'other' }],
    firms: [
      { id: 'a', kind: 'TRADITIONAL', nameZh: '渝州彩灯厂', hostedBy: 'base' },
      // The same name in traditional characters, with another legal form.
      { id: 'b', kind: 'TRADITIONAL', nameZh: '渝州彩燈廠有限公司', hostedBy: 'other' },
      // The same page.
      { id: 'c', kind: 'DIGITAL', nameZh: '别的企业', hostedBy: 'base' },
      { id: 'd', kind: 'DIGITAL', nameEn: 'Neither of these' },
    ],
  })
  await graph.write(async (run) => {
    for (const [name, domain] of [
      ['c', 'page'],
      ['d', 'page'],
    ])
      await run(
        'MATCH (firm:Firm {id: $id}) SET firm.domain = $domain',
        {
          id: tenant.id(name ?? ''),
          domain: `${tenant.prefix}${domain}.example`,
        },
        z.unknown(),
      )
  })
})
afterEach(() => tenant.remove())

/** All pairs of the tenant, page by page. */
async function listPairs({
  baseIds = null,
  notSame = false,
  window = 1_000,
  first = 100,
}: {
  baseIds?: string[] | null
  notSame?: boolean
  window?: number
  first?: number
} = {}) {
  const found: FirmPairRow[] = []
  let pages = 0
  let after: FirmPairKey | null = { firmId: tenant.prefix, otherId: '' }
  while (after) {
    const page: Awaited<ReturnType<typeof findFirmPairs>> = await findFirmPairs(
      graph,
      { baseIds, notSame },
      { first, after },
      window,
    )
    found.push(...page.rows)
    pages += 1
    const next: FirmPairKey | undefined = page.resumeAfter ?? page.rows.at(-1)
    // Whatever else stands in the database comes after.
    after = page.hasMore && next?.firmId.startsWith(tenant.prefix) ? next : null
  }
  const local = (id: string) => id.slice(tenant.prefix.length)
  // Firms of other tests have the same names.
  const own = found.filter((pair) => [pair.firmId, pair.otherId].every((id) => id.startsWith(tenant.prefix)))
  return {
    pages,
    pairs: own.map(({ firmId, otherId, because }) => `${local(firmId)} ${local(otherId)} ${because}`),
  }
}

const mark = (notSame: boolean, firmId = 'a', otherId = 'b') =>
  markNotSame(graph, { firmId: tenant.id(firmId), otherId: tenant.id(otherId), notSame, merger: OPERATOR })

test('firms of one name, in whatever characters, and of one page are pairs', async () => {
  expect((await listPairs()).pairs).toEqual(['a b NAME', 'c d DOMAIN'])
})

test('each pair stands on one page, however few firms a page looks at and however few pairs it holds', async () => {
  const { pairs, pages } = await listPairs({ window: 2, first: 1 })
  expect(pairs).toEqual(['a b NAME', 'c d DOMAIN'])
  expect(pages).toBeGreaterThan(2)
})

test('a base sees those with a firm of its own, each once', async () => {
  const base = (...names: string[]) => ({ baseIds: names.map(tenant.id) })
  expect((await listPairs(base('base'))).pairs).toEqual(['a b NAME', 'c d DOMAIN'])
  expect((await listPairs(base('other'))).pairs).toEqual(['b a NAME'])
  expect((await listPairs(base('base', 'other'))).pairs).toEqual(['a b NAME', 'c d DOMAIN'])
  expect((await listPairs({ baseIds: [] })).pairs).toEqual([])
})

test('a page that many firms share makes no pair', async () => {
  const more = ['e', 'f'].map((id) => ({
    id,
    kind: 'DIGITAL' as const,
    nameEn: `Other ${id}`,
    nameZh: `另${id}`,
  }))
  await tenant.add({ firms: more })
  const share = (name: string) =>
    graph.write((run) =>
      run(
        'MATCH (firm:Firm {id: $id}) SET firm.domain = $domain',
        { id: tenant.id(name), domain: `${tenant.prefix}page.example` },
        z.unknown(),
      ),
    )
  await share('e')
  expect((await listPairs()).pairs).toEqual(['a b NAME', 'c d DOMAIN', 'c e DOMAIN', 'd e DOMAIN'])
  await share('f')
  expect((await listPairs()).pairs).toEqual(['a b NAME'])
})

test('a pair that is not the same is listed apart, until that is taken back', async () => {
  expect(await mark(true, 'b', 'a')).toBe(true)
  expect(await mark(true)).toBe(false)
  expect((await listPairs()).pairs).toEqual(['c d DOMAIN'])
  expect((await listPairs({ notSame: true })).pairs).toEqual(['a b NAME'])
  expect(await mark(false)).toBe(true)
  expect(await mark(false)).toBe(false)
  expect((await listPairs()).pairs).toEqual(['a b NAME', 'c d DOMAIN'])
})

test('a firm that was merged is no pair any more', async () => {
  await mergeFirms(graph, { keptId: tenant.id('a'), mergedId: tenant.id('b'), merger: OPERATOR })
  expect((await listPairs()).pairs).toEqual(['c d DOMAIN'])
  expect(await mark(true)).toBe('NO_FIRM')
})
