import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { connectTestGraph, createTenant, type Tenant, whileLocked } from '../../../testing/index.ts'
import type { Graph } from '../../kernel/driver/driver.ts'
import { massOf } from './build-record.ts'
import { parseRecord } from './firm-record.ts'
import { BEGIN_VERSION } from './firm-records.cypher.ts'
import { refreshStaleRecords } from './refresh-records.store.ts'
import { noteStaleRecords } from './stale-records.store.ts'

let graph: Graph
let tenant: Tenant
beforeAll(async () => {
  graph = await connectTestGraph({ queue: 'firm-records' })
})
afterAll(() => graph.close())

/**
 * A museum whose scroll a studio made into a game in 2024, with a second studio in a project of a known day;
 * a third studio has the scroll's public licence, and a licence that is nobody else's business.
 */
beforeEach(async () => {
  tenant = await createTenant(graph, {
    capabilities: [
      { id: 'arts', typicalSide: 'TRADITIONAL' },
      { id: 'painting', group: 'arts' },
      { id: 'tech' },
      { id: 'games', group: 'tech' },
    ],
    heritageDomains: ['calligraphy', 'opera'],
    markets: [{ id: 'fr' }],
    firms: [
      {
        ...{ id: 'museum', kind: 'TRADITIONAL', organisationType: 'INSTITUTION', confidence: 'memory' },
        ...{ capabilities: ['painting'], heritageDomains: ['calligraphy'], markets: ['fr'] },
      },
      { id: 'studio', kind: 'DIGITAL', capabilities: ['games'], province: 'Fujian' },
      { id: 'second', kind: 'DIGITAL' },
      { id: 'licensee', kind: 'DIGITAL' },
    ],
    // Stored as well as tied: other files have the forms of all assets tied again meanwhile.
    ipAssets: [{ id: 'scroll', ownerId: 'museum', heritageDomain: 'opera', forms: ['image', 'pattern'] }],
    projects: [
      {
        ...{ id: 'p1', year: 2024, confidence: 'memory', capabilitiesUsed: ['games'], markets: ['fr'] },
        ...{ participantIds: ['museum', 'studio'], ipAssetIds: ['scroll'] },
      },
      { id: 'p2', year: 2022, startDate: '2022-03-01', participantIds: ['museum', 'studio', 'second'] },
    ],
    grants: [
      {
        ...{ id: 'public', ipAssetId: 'scroll', granteeId: 'licensee', fields: ['tech'], markets: ['fr'] },
        ...{ from: '2025-01-01', to: '2026-12-31', exclusive: true },
      },
      { id: 'private', ipAssetId: 'scroll', granteeId: 'licensee', markets: [], public: false },
    ],
  })
  const tie = `MATCH (asset:IPAsset {id: $id}) UNWIND ['image', 'pattern'] AS form
    MERGE (known:AssetForm {id: form}) MERGE (asset)-[:HAS_FORM]->(known)`
  await graph.write((run) => run(tie, { id: tenant.id('scroll') }, z.unknown()))
})
afterEach(() => tenant.remove())

const ids = (...names: string[]) => names.map((name) => tenant.id(name)).sort()

/** Has the records of some firms of the tenant brought up to date; those of other tests as well. */
async function refresh(...names: string[]): Promise<void> {
  await graph.write((run) => noteStaleRecords(run, { firmIds: ids(...names), isBatch: true }))
  await refreshStaleRecords(graph)
}

const storedShape = z.object({ record: z.string().nullable(), version: z.number().nullable() })

async function readStored(name: string) {
  const statement = 'MATCH (firm:Firm {id: $id}) RETURN firm.record AS record, firm.recordVersion AS version'
  const [row] = await graph.read(statement, { id: tenant.id(name) }, storedShape)
  return row ?? { record: null, version: null }
}

const readRecord = async (name: string) => parseRecord((await readStored(name)).record ?? '')

test('a record says what the graph says of a firm, and nothing that is private', async () => {
  await refresh('museum')
  // Of 2024 only the year is known: its middle, July the first.
  const [day1, day2] = ['2024-07-01', '2022-03-01'].map((day) => Date.parse(day) / 86_400_000)
  const mass1 = massOf({ day: day1 ?? 0, confirmed: false })
  const mass2 = massOf({ day: day2 ?? 0, confirmed: true })
  const near = (value: number) => expect.closeTo(value, 4)
  const [scroll, p1, p2] = [tenant.id('scroll'), tenant.id('p1'), tenant.id('p2')]
  expect(await readRecord('museum')).toEqual({
    ...{
      id: tenant.id('museum'),
      names: ['名museum', 'museum'],
      kind: 'TRADITIONAL',
      type: 'INSTITUTION',
      province: 'Sichuan',
    },
    ...{ verified: false, verifiedUntil: null, sample: true, confirmed: false, registered: false },
    ...{ offers: ids('painting'), domains: ids('calligraphy'), markets: ids('fr') },
    assets: [
      {
        ...{
          id: scroll,
          names: ['名scroll', 'scroll'],
          domain: tenant.id('opera'),
          forms: ['image', 'pattern'],
        },
        grants: [
          {
            ...{ id: tenant.id('public'), firmId: tenant.id('licensee'), fields: ids('tech') },
            ...{ markets: ids('fr'), from: '2025-01-01', to: '2026-12-31', exclusive: true },
          },
        ],
      },
    ],
    partners: ids('second', 'studio'),
    ...{ count: 2, mass: near(mass1 + mass2), lastDay: day1 },
    work: [{ id: tenant.id('games'), count: 1, mass: near(mass1), projectId: p1 }],
    cultures: [{ id: tenant.id('opera'), count: 1, mass: near(mass1), projectId: p1 }],
    withKind: { TRADITIONAL: 0, DIGITAL: near(mass1 + 2 * mass2) },
    projects: [
      {
        ...{ id: p1, names: ['题p1', 'p1'], day: day1, year: 2024, confirmed: false, others: ids('studio') },
        ...{ capabilities: ids('games'), ipAssets: [scroll], markets: ids('fr') },
      },
      {
        ...{
          id: p2,
          names: ['题p2', 'p2'],
          day: day2,
          year: 2022,
          confirmed: true,
          others: ids('second', 'studio'),
        },
        ...{ capabilities: [], ipAssets: [], markets: [] },
      },
    ],
  })
})

test('a record keeps whether and until when a firm is verified, for the day of asking to judge', async () => {
  const verify = 'MATCH (f:Firm {id: $id}) SET f.verified = true, f.verifiedUntil = date("2020-02-29")'
  await graph.write((run) => run(verify, { id: tenant.id('studio') }, z.unknown()))
  await refresh('studio')
  expect(await readRecord('studio')).toMatchObject({
    ...{ verified: true, verifiedUntil: '2020-02-29', province: 'Fujian' },
    // The culture of its partner where no IP says more.
    cultures: [
      { id: tenant.id('calligraphy'), projectId: tenant.id('p2') },
      { id: tenant.id('opera'), projectId: tenant.id('p1') },
    ],
  })
})

test('projects of more than 50 firms say nothing of any of them', async () => {
  const crowd = Array.from({ length: 49 }, (_, index) => `crowd-${index}`)
  await tenant.add({
    firms: crowd.map((id) => ({ id, kind: 'DIGITAL' as const })),
    projects: [
      { id: 'fifty', participantIds: ['second', ...crowd] },
      { id: 'more', participantIds: ['second', 'licensee', ...crowd] },
    ],
  })
  await refresh('second', 'licensee')
  const second = await readRecord('second')
  expect(second?.count).toBe(2)
  expect(second?.partners).toEqual(ids('museum', 'studio', ...crowd))
  expect(await readRecord('licensee')).toMatchObject({ count: 0, partners: [] })
})

test('a record that is the same keeps its version; one that changes gets a newer one than all before', async () => {
  await refresh('museum', 'studio', 'second')
  const before = await Promise.all(['museum', 'second'].map(readStored))
  await tenant.add({ firms: [{ id: 'second', kind: 'DIGITAL', province: 'Hunan' }] })
  await refresh('museum', 'studio', 'second')
  const after = await Promise.all(['museum', 'second'].map(readStored))
  expect(after[0]).toEqual(before[0])
  const newest = Math.max(before[0]?.version ?? 0, before[1]?.version ?? 0)
  expect(after[1]?.version).toBeGreaterThan(newest)
})

test('a firm of another culture is of that culture in the records of its partners', async () => {
  await refresh('museum', 'studio', 'second')
  const move = `MATCH (f:Firm {id: $id})-[old:WORKS_IN]->() MATCH (d:HeritageDomain {id: $domain})
    DELETE old CREATE (f)-[:WORKS_IN]->(d)`
  const parameters = { id: tenant.id('museum'), domain: tenant.id('opera') }
  await graph.write((run) => run(move, parameters, z.unknown()))
  // Its partners are nobody's to note but the record's own.
  await refresh('museum')
  const second = await readRecord('second')
  expect(second?.cultures.map(({ id }) => id)).toEqual(ids('opera'))
})

test('a stored text that is no record is replaced', async () => {
  await refresh('museum', 'studio')
  const good = await readStored('studio')
  const spoil = 'MATCH (firm:Firm {id: $id}) SET firm.record = "{no record"'
  await graph.write((run) => run(spoil, { id: tenant.id('studio') }, z.unknown()))
  await refresh('studio')
  expect((await readStored('studio')).record).toBe(good.record)
})

test('who refreshes reads nothing before another has ended: it would write what is older', async () => {
  const set = 'MATCH (firm:Firm {id: $id}) SET firm.province = $province'
  const setProvince = (province: string) =>
    graph.write((run) => run(set, { id: tenant.id('studio'), province }, z.unknown()))
  await graph.write((run) => noteStaleRecords(run, { firmIds: ids('studio'), isBatch: true }))
  const lock = { cypher: BEGIN_VERSION, parameters: {} }
  const { refreshed } = await whileLocked(graph, lock, async (blocked) => {
    const refreshing = refreshStaleRecords(graph)
    await blocked(1)
    await setProvince('Hainan')
    return { refreshed: refreshing }
  })
  await refreshed
  expect(await readRecord('studio')).toMatchObject({ province: 'Hainan' })
})
