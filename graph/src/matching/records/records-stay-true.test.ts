import fc from 'fast-check'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { createImportFolder, importFolder } from '../../../testing/imports.ts'
import { createTenant, startOwnGraph, type Tenant } from '../../../testing/index.ts'
import { changeFirm } from '../../firms/firm-changes.store.ts'
import { createTarget } from '../../importing/import-target.ts'
import { undoImport } from '../../importing/run-import.ts'
import type { Graph } from '../../kernel/driver/driver.ts'
import { setMembership } from '../../members/memberships.store.ts'
import { OPERATOR } from '../../merging/may-merge.store.ts'
import { mergeFirms } from '../../merging/merge-firms.store.ts'
import { undoMerge } from '../../merging/undo-merge.store.ts'
import { removeFirm } from '../../removals/remove-firm.store.ts'
import { buildRecord } from './build-record.ts'
import type { FirmRecord } from './firm-record.ts'
import { readFirmSources } from './firm-sources.store.ts'
import { LiveRecords } from './live-records.ts'
import { refreshRecords, refreshStaleRecords } from './refresh-records.store.ts'

vi.setConfig({ testTimeout: 600_000 })

/** A sample in `npm test`; `npm run test:long` writes more. */
const NETWORKS = Number(process.env.RUNS_ON_GRAPH ?? 2)
const WRITES = 12

/** A Neo4j of its own: it looks at the records of the whole network. */
let graph: Graph
beforeAll(async () => {
  graph = await startOwnGraph({ transactionTimeout: 120_000 })
  await graph.write((run) => run("CREATE (:Account {id: 'editor', email: 'e@x.cn'})", {}, z.unknown()))
})
afterAll(() => graph.close())

const FIRMS = ['a', 'b', 'c', 'd', 'e', 'f']
const KINDS = ['TRADITIONAL', 'DIGITAL', 'DIGITAL', 'TRADITIONAL', 'DIGITAL', 'TRADITIONAL'] as const
const CAPABILITIES = ['games', 'scans', 'film']
const DOMAINS = ['opera', 'lanterns', 'silk']
const ASSETS = ['scroll', 'mask']
const PROJECTS = ['p1', 'p2', 'p3', 'p4']

const oneOf = <Item>(items: readonly Item[]) => fc.constantFrom(...items)
const someOf = (items: readonly string[]) => fc.subarray([...items])

/** A write by the stores of the product. */
const write = fc.oneof(
  fc.record({ what: fc.constant('edit' as const), firm: oneOf(FIRMS), nameZh: oneOf(['甲', '乙']) }),
  fc.record({
    ...{ what: fc.constant('profile' as const), firm: oneOf(FIRMS) },
    ...{ capabilities: someOf(CAPABILITIES), heritageDomains: someOf(DOMAINS) },
    organisationType: oneOf(['COMPANY', 'UNIVERSITY'] as const),
  }),
  fc.record({
    ...{ what: fc.constant('project' as const), project: oneOf(PROJECTS), year: oneOf([2018, 2021, 2024]) },
    ...{ members: fc.subarray([...FIRMS], { minLength: 1 }), capabilities: someOf(CAPABILITIES) },
    assets: someOf(ASSETS),
  }),
  fc.record({
    ...{ what: fc.constant('asset' as const), asset: oneOf(ASSETS), owner: oneOf(['a', 'd']) },
    domain: oneOf(DOMAINS),
  }),
  fc.record({
    ...{ what: fc.constant('grant' as const), grant: oneOf(['g1', 'g2']), asset: oneOf(ASSETS) },
    ...{ grantee: oneOf(['b', 'c', 'e']), isPublic: fc.boolean() },
  }),
  fc.record({
    what: fc.constant('merge' as const),
    pair: fc.subarray([...FIRMS], { minLength: 2, maxLength: 2 }),
  }),
  fc.record({ what: fc.constant('undo' as const) }),
  fc.record({
    ...{ what: fc.constant('remove' as const), firm: oneOf(FIRMS) },
    by: oneOf(['REMOVAL', 'ERASURE'] as const),
  }),
)
type Write = typeof write extends fc.Arbitrary<infer Value> ? Value : never

/** Does a write; what the product refuses changes nothing. `merged`: firms in the order of their merges. */
async function apply(tenant: Tenant, merged: string[], each: Write): Promise<unknown> {
  const id = (name: string) => tenant.id(name)
  const there = async (names: readonly string[]) => {
    const statement = 'MATCH (node:Firm|IPAsset) WHERE node.id IN $ids RETURN node.id AS id'
    const rows = await graph.read(statement, { ids: names.map(id) }, z.object({ id: z.string() }))
    return names.filter((name) => rows.some((row) => row.id === id(name)))
  }
  const edit = (firm: string, changes: Parameters<typeof changeFirm>[1]['changes']) =>
    changeFirm(graph, { firmId: id(firm), changes, actor: 'editor', endsVerification: true })
  switch (each.what) {
    case 'edit':
      return edit(each.firm, { nameZh: `${each.nameZh}${id(each.firm)}` })
    case 'profile':
      return edit(each.firm, {
        capabilities: each.capabilities.map(id),
        heritageDomains: each.heritageDomains.map(id),
        organisationType: each.organisationType,
      })
    case 'project': {
      const participantIds = await there(each.members)
      return tenant.add({
        projects: [
          {
            ...{ id: each.project, year: each.year, participantIds, capabilitiesUsed: each.capabilities },
            ipAssetIds: await there(each.assets),
          },
        ],
      })
    }
    case 'asset':
      return tenant.add({ ipAssets: [{ id: each.asset, ownerId: each.owner, heritageDomain: each.domain }] })
    case 'grant':
      return tenant.add({
        grants: [
          {
            ...{ id: each.grant, ipAssetId: each.asset, granteeId: each.grantee, public: each.isPublic },
            markets: [],
          },
        ],
      })
    case 'merge': {
      const [keptId = '', mergedId = ''] = each.pair.map(id)
      const outcome = await mergeFirms(graph, { keptId, mergedId, merger: OPERATOR })
      if (outcome === 'DONE') merged.push(mergedId)
      return outcome
    }
    case 'undo':
      return undoMerge(graph, { mergedId: merged.pop() ?? 'none', merger: OPERATOR })
    case 'remove':
      return graph.write((run) => removeFirm(run, { firmId: id(each.firm), by: each.by, actor: 'test' }))
  }
}

/** What the graph says of each firm, and the record that it keeps of it. */
async function compareRecords() {
  const shape = z.object({ id: z.string() })
  const ids = (await graph.read('MATCH (firm:Firm) RETURN firm.id AS id ORDER BY id', {}, shape)).map(
    (row) => row.id,
  )
  const { sources } = await readFirmSources(graph.read, ids)
  const byId = new Map(sources.map((each) => [each.source.id, each]))
  const said = ids.map((id) => byId.get(id)?.source).map((source) => source && buildRecord(source))
  const stored = ids.map((id) => byId.get(id)?.record).map((text) => text && JSON.parse(text))
  return { ids, said, stored }
}

/** Fails where a record differs from what the graph says, or a copy in memory from the records. */
async function expectTrue(live: LiveRecords, copy: ReadonlyMap<string, FirmRecord>): Promise<void> {
  const { ids, said, stored } = await compareRecords()
  expect(stored).toEqual(said)
  await new Promise((resolve) => setTimeout(resolve, 210))
  await live.refresh()
  const sorted = [...copy.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  expect(sorted.map(({ id }) => id)).toEqual([...ids].sort())
  expect(sorted).toEqual([...said].sort((a, b) => ((a?.id ?? '') < (b?.id ?? '') ? -1 : 1)))
}

function startCopy() {
  const copy = new Map<string, FirmRecord>()
  const listener = {
    upsert: (record: FirmRecord) => void copy.set(record.id, record),
    remove: (id: string) => void copy.delete(id),
  }
  const onBadRecord = (id: string) => expect.unreachable(`The record of ${id} cannot be read.`)
  return { copy, live: new LiveRecords(graph, listener, onBadRecord) }
}

const sketch = {
  capabilities: [{ id: 'tech' }, ...CAPABILITIES.map((id) => ({ id, group: 'tech' }))],
  heritageDomains: DOMAINS,
  firms: FIRMS.map((id, place) => ({ id, kind: KINDS[place] ?? 'DIGITAL' })),
  ipAssets: ASSETS.map((id) => ({ id, ownerId: 'a', heritageDomain: 'opera' })),
  projects: [
    { id: 'p1', year: 2020, participantIds: ['a', 'b'], ipAssetIds: ['scroll'] },
    // About no IP: the cultures of its firms count.
    { id: 'p5', year: 2022, participantIds: ['a', 'b', 'd', 'e'] },
    { id: 'p6', year: 2023, participantIds: ['c', 'f'] },
  ],
}

it('whatever is written, every record says what the graph says, in the graph and in memory', async () => {
  const { copy, live } = startCopy()
  await fc.assert(
    fc.asyncProperty(fc.array(write, { minLength: WRITES, maxLength: WRITES }), async (writes) => {
      const tenant = await createTenant(graph, sketch)
      for (const name of FIRMS)
        await setMembership(graph, {
          ...{ accountId: 'editor', firmId: tenant.id(name), role: 'OWNER', actor: 'test' },
        })
      await refreshRecords(graph)
      const merged: string[] = []
      for (const each of writes) {
        // What refers to a firm or asset that is gone is no write.
        await apply(tenant, merged, each).catch((error: unknown) => {
          if (!(error instanceof Error && error.message.startsWith('The tenant has no'))) throw error
        })
        await refreshStaleRecords(graph)
        await expectTrue(live, copy)
      }
    }),
    { numRuns: NETWORKS },
  )
})

it('an import, what it changes when it is done again, and its undoing are in the records', async () => {
  const { copy, live } = startCopy()
  const tenant = await createTenant(graph, { firms: [{ id: 'museum', kind: 'TRADITIONAL' }] })
  const target = createTarget('live', 'fair')
  const tables = (year: number, domain: string, more: { firm: string; tie: string }) => ({
    'firms.csv': `id,kind,nameZh,heritageDomains\nx,TRADITIONAL,灯会坊,${domain}\ny,DIGITAL,像素,\n${more.firm}`,
    'projects.csv': `id,startDate,capabilities\nq1,${year}-05-01,game.dev\nq2,${year},\n`,
    'participations.csv': `projectId,firmId\nq1,x\nq1,y\nq2,y\n${more.tie}`,
    'ip_assets.csv': `id,ownerId,nameZh,heritageDomain\nxa,x,灯谱,${domain}\n`,
  })
  const folder = await createImportFolder(tables(2024, 'lantern', { firm: 'z,DIGITAL,影,\n', tie: 'q2,z\n' }))
  const ids = async () => (await compareRecords()).ids
  const before = await ids()
  try {
    await importFolder(graph, folder, target)
    await refreshRecords(graph)
    await expectTrue(live, copy)
    expect((await ids()).length).toBe(before.length + 3)
    expect(copy.get('z')?.projects).toMatchObject([{ id: 'q2', year: 2024 }])

    // A firm that the files name no more is still in the project that they change.
    await folder.write(tables(2019, 'opera', { firm: '', tie: '' }))
    await importFolder(graph, folder, target)
    await refreshRecords(graph)
    await expectTrue(live, copy)
    expect(copy.get('z')?.projects).toMatchObject([{ id: 'q2', year: 2019 }])

    // One that somebody has claimed stays when the import is undone.
    const claim = "MATCH (firm:Firm {importName: 'fair'}) WHERE firm.nameZh = '像素' SET firm.claimed = true"
    await graph.write((run) => run(claim, {}, z.unknown()))
    await undoImport(graph, target)
    await refreshRecords(graph)
    await expectTrue(live, copy)
    expect((await ids()).length).toBe(before.length + 1)
  } finally {
    await folder.remove()
    await tenant.remove()
  }
})

it('a graph that has no records, or those of an older release, gets them all, and then there is nothing to do', async () => {
  const remove = `MATCH (firm:Firm) REMOVE firm.record, firm.recordVersion
    WITH count(*) AS firms MATCH (version:RecordVersion) SET version.shape = 0 RETURN firms`
  await graph.write((run) => run(remove, {}, z.unknown()))
  const tenant = await createTenant(graph, sketch)
  expect(await refreshRecords(graph)).toBeGreaterThanOrEqual(FIRMS.length)
  const { copy, live } = startCopy()
  await expectTrue(live, copy)
  expect(await refreshRecords(graph)).toBe(0)
  await tenant.remove()
})
