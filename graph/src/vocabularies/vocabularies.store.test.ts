import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { connectTestGraph, createTenant, type Tenant } from '../../testing/index.ts'
import { findEvents } from '../audit/audit.store.ts'
import { findCapabilitiesByIds } from '../capabilities/capabilities.store.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { nodeKey } from '../matching/model/nodes.ts'
import { VOCABULARY_STATE } from '../matching/retrieval/vocabularies.cypher.ts'
import { findVocabularies } from '../matching/retrieval/vocabularies.store.ts'
import { addEntry, findEntries, renameEntry, retireEntry } from './vocabularies.store.ts'

let graph: Graph
let tenant: Tenant
const actor = randomUUID()
beforeAll(async () => {
  graph = await connectTestGraph()
  await graph.write((run) => run('CREATE (:Account {id: $actor})', { actor }, z.unknown()))
  tenant = await createTenant(graph, {
    capabilities: [
      { id: 'dyeing', typicalSide: 'DIGITAL' },
      { id: 'dyeing.indigo', group: 'dyeing' },
      { id: 'dyeing.madder', group: 'dyeing' },
      { id: 'empty', typicalSide: 'DIGITAL' },
    ],
    heritageDomains: ['batik', 'ikat'],
    markets: [
      { id: 'NORTH', type: 'region' },
      { id: 'ZZ', within: 'NORTH' },
    ],
    firms: [
      {
        id: 'mill',
        kind: 'DIGITAL',
        capabilities: ['dyeing.indigo'],
        heritageDomains: ['batik'],
        markets: ['ZZ'],
      },
      { id: 'weaver', kind: 'TRADITIONAL', heritageDomains: ['batik'] },
    ],
    projects: [{ id: 'cloth', participantIds: ['mill'], capabilitiesUsed: ['dyeing.indigo'] }],
    ipAssets: [{ id: 'pattern', ownerId: 'weaver', heritageDomain: 'batik' }],
    briefs: [
      {
        id: 'wanted',
        firmId: 'weaver',
        field: 'dyeing',
        needs: [{ capability: 'dyeing.indigo', must: true, weight: 1 }],
      },
    ],
    grants: [{ id: 'licence', ipAssetId: 'pattern', markets: ['ZZ'], fields: ['dyeing'] }],
  })
})
afterAll(async () => {
  await graph.write((run) =>
    run('MATCH (account:Account {id: $actor}) DELETE account', { actor }, z.unknown()),
  )
  await tenant.remove()
  await graph.close()
})

const usesOf = async (vocabulary: 'capabilities' | 'heritage_domains' | 'markets') => {
  const { rows } = await findEntries(graph, vocabulary, { first: 100, after: tenant.prefix })
  const own = rows.filter(({ code }) => code.startsWith(tenant.prefix))
  return own.map(({ code, uses, parts }) => [code.slice(tenant.prefix.length), uses, parts])
}
const given = (code: string, nameEn: string) => {
  return { code, nameEn, nameZh: `名${nameEn}`, parents: null, typicalSide: null, type: null }
}

it('says of each entry how often firms, projects, briefs, IP and grants refer to it, and what lies in it', async () => {
  expect(await usesOf('capabilities')).toEqual([
    // A brief and a grant have it as their field.
    ['dyeing', 2, 2],
    // A firm offers it, a project used it, a brief needs it; that the project proves it is no use of its own.
    ['dyeing.indigo', 3, 0],
    ['dyeing.madder', 0, 0],
    ['empty', 0, 0],
  ])
  expect(await usesOf('heritage_domains')).toEqual([
    ['batik', 3, 0],
    ['ikat', 0, 0],
  ])
  expect(await usesOf('markets')).toEqual([
    ['NORTH', 0, 1],
    ['ZZ', 2, 0],
  ])
})

it('retires what nothing refers to, and nothing else', async () => {
  const retire = (vocabulary: 'capabilities' | 'heritage_domains' | 'markets', name: string) =>
    retireEntry(graph, { vocabulary, code: tenant.id(name), actor })
  expect(await retire('capabilities', 'dyeing.indigo')).toMatchObject({ retired: false, entry: { uses: 3 } })
  expect(await retire('capabilities', 'dyeing')).toMatchObject({
    retired: false,
    entry: { uses: 2, parts: 2 },
  })
  expect(await retire('heritage_domains', 'batik')).toMatchObject({ retired: false, entry: { uses: 3 } })
  expect(await retire('markets', 'ZZ')).toMatchObject({ retired: false })
  expect(await retire('markets', 'NORTH')).toMatchObject({ retired: false, entry: { uses: 0, parts: 1 } })

  expect(await retire('capabilities', 'dyeing.madder')).toMatchObject({ retired: true })
  expect(await retire('capabilities', 'empty')).toMatchObject({ retired: true })
  expect(await retire('heritage_domains', 'ikat')).toMatchObject({ retired: true })
  expect(await retire('heritage_domains', 'ikat')).toBeNull()
  expect((await usesOf('capabilities')).map(([name]) => name)).toEqual(['dyeing', 'dyeing.indigo'])
})

it('adds an entry, renames it, and records who did what', async () => {
  const added = await addEntry(
    graph,
    { vocabulary: 'capabilities', actor },
    {
      ...given(tenant.id('dyeing.woad'), `Woad ${tenant.prefix}`),
      parents: [tenant.id('dyeing')],
    },
  )
  expect(added).toMatchObject({ code: tenant.id('dyeing.woad'), uses: 0 })
  expect(
    await addEntry(graph, { vocabulary: 'capabilities', actor }, given(tenant.id('dyeing'), 'New')),
  ).toBe('EXISTS')
  expect(await addEntry(graph, { vocabulary: 'capabilities', actor }, given('no code', 'New'))).toMatchObject(
    { problem: { kind: 'CODE' } },
  )

  const change = { vocabulary: 'capabilities', code: tenant.id('dyeing.woad'), actor } as const
  expect(
    await renameEntry(graph, change, { nameZh: '菘蓝', nameEn: `Pastel ${tenant.prefix}` }),
  ).toMatchObject({
    nameZh: '菘蓝',
    parents: [tenant.id('dyeing')],
  })
  expect(await renameEntry(graph, change, { nameZh: '菘蓝', nameEn: 'dyeing.indigo' })).toMatchObject({
    problem: { kind: 'NAME_TAKEN', column: 'nameEn' },
  })
  expect(
    await renameEntry(graph, { ...change, code: 'nothing' }, { nameZh: '无', nameEn: 'None' }),
  ).toBeNull()
  expect(await findCapabilitiesByIds(graph, [change.code])).toMatchObject([
    { nameZh: '菘蓝', nameEn: `Pastel ${tenant.prefix}`, parentId: tenant.id('dyeing') },
  ])

  const { rows } = await findEvents(graph, { accountId: actor }, { first: 2, after: null })
  expect(rows.map(({ action, after, before }) => [action, JSON.parse(after ?? '{}').nameEn, before])).toEqual(
    [
      [
        'VOCABULARY_ENTRY_RENAMED',
        `Pastel ${tenant.prefix}`,
        JSON.stringify({ nameZh: `名Woad ${tenant.prefix}`, nameEn: `Woad ${tenant.prefix}` }),
      ],
      ['VOCABULARY_ENTRY_ADDED', `Woad ${tenant.prefix}`, null],
    ],
  )
})

it('lets the next recommendation call an entry by its new name', async () => {
  const shape = z.object({ state: z.array(z.number().nullable()) })
  const nameOf = async () => {
    const [row] = await graph.read(`RETURN ${VOCABULARY_STATE} AS state`, {}, shape)
    const { names } = await findVocabularies(graph, row?.state ?? [])
    return names.get(nodeKey({ label: 'HeritageDomain', id: tenant.id('batik') }))?.nameEn
  }
  expect(await nameOf()).toBe('batik')
  const change = { vocabulary: 'heritage_domains', code: tenant.id('batik'), actor } as const
  await renameEntry(graph, change, { nameZh: `染${tenant.prefix}`, nameEn: `Wax resist ${tenant.prefix}` })
  expect(await nameOf()).toBe(`Wax resist ${tenant.prefix}`)
})
