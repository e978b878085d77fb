import { randomUUID } from 'node:crypto'
import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { createImportFolder, type ImportFolder } from '../../testing/imports.ts'
import { startOwnGraph } from '../../testing/index.ts'
import { findEvents } from '../audit/audit.store.ts'
import { listLikelyDuplicates } from '../duplicates/duplicates.store.ts'
import { findFirmsByIds } from '../firms/firms.store.ts'
import { findHeritageDomains } from '../heritage-domains/heritage-domains.store.ts'
import { findOutboxEntries } from '../kernel/outbox/outbox.store.ts'
import { findParticipantsOfProjects } from '../projects/project-parts.store.ts'
import { createImportFile, dropOldUploads, findImportFilesToDiscard } from './import-files.store.ts'
import { createTarget, waitingLabels } from './import-target.ts'
import { findImport } from './imports.store.ts'
import { inChinese } from './in-chinese.ts'
import { recoverImports } from './recover-imports.ts'
import type { TableName } from './tables.ts'
import {
  createUpload,
  decideUpload,
  dropUpload,
  findUpload,
  mapUpload,
  publishUpload,
  undoUpload,
} from './uploads.store.ts'
import {
  countWaitingParticipations,
  findFirmIdsOfImport,
  findWaitingParticipations,
  findWaitingRows,
} from './waiting-rows.store.ts'
import { reportOf, workOnUpload } from './work-on-upload.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 })

/** A Neo4j of their own: what they publish would be recommended in the tests of others. */
let graph: Awaited<ReturnType<typeof startOwnGraph>>
let folder: ImportFolder
const accountId = randomUUID()
const baseId = 'base-of-uploads'
beforeAll(async () => {
  graph = await startOwnGraph({ transactionTimeout: 120_000, serverTimeout: 10_000 })
  const person = "CREATE (:Account {id: $accountId, name: 'Ann', email: 'ann@base.example'})"
  await graph.write((run) => run(person, { accountId }, z.unknown()))
})
afterAll(() => graph?.close())
beforeEach(async () => {
  folder = await createImportFolder()
})
afterEach(() => folder.remove())

/** Uploads files as the api does, and begins their import. */
async function upload(
  files: Record<string, string>,
  tables: Record<string, TableName> = {},
  owner: string | null = baseId,
) {
  const ids = await Promise.all(
    Object.entries(files).map(async ([name, content]) => {
      const ending = name.slice(name.indexOf('.'))
      const file = await createImportFile(graph, {
        accountId,
        name,
        ending,
        size: content.length,
        sha256: 'x',
      })
      if (file === 'TOO_MANY') throw new Error(file)
      await folder.write({ [file.id]: content })
      return { id: file.id, table: tables[name] ?? null }
    }),
  )
  return createUpload(graph, { accountId, baseId: owner, files: ids, otherwise: 'TRADITIONAL' })
}

const work = (name: string, signal = new AbortController().signal) =>
  workOnUpload(graph, name, { folder: folder.path, signal })

async function countNodes(label: string): Promise<number> {
  const shape = z.object({ nodes: z.number() })
  const [row] = await graph.read(`MATCH (node:${label}) RETURN count(node) AS nodes`, {}, shape)
  return row?.nodes ?? 0
}

const FIRMS = 'id,nameZh,kind\n1,灯会坊,DIGITAL\n2,瓷厂,\n10,绣坊,\n2,名瓷厂,\n'

it('is read and stops before anything of it can be seen, until it is published', async () => {
  const name = await upload({ 'firms.csv': FIRMS })
  expect(await findUpload(graph, name)).toMatchObject({ phase: 'UPLOADED', fileNames: ['firms.csv'], baseId })
  await work(name)
  expect(await countNodes('Firm')).toBe(0)
  const prepared = await findUpload(graph, name)
  expect(prepared).toMatchObject({
    phase: 'PREPARED',
    doneAt: null,
    hasReport: true,
    found: { rows: [{ table: 'firms', count: 3 }], badRows: 1, badCells: 0, assumedKinds: 2 },
  })
  expect(prepared?.found.reasons).toMatchObject([{ count: 1, example: { line: 5, column: 'id' } }])
  // In the order of the file, which is not that of the ids.
  const rows = await findWaitingRows(graph, { name, table: 'firms' }, { first: 2, after: { line: 2 } })
  expect(rows.rows.map(({ line }) => line)).toEqual([3, 4])
  expect(rows.rows[0]?.cells).toContainEqual({ column: 'nameZh', value: '瓷厂' })
  // A start that clears up leaves it alone.
  expect(await recoverImports(graph)).toEqual([])
  expect((await findUpload(graph, name))?.phase).toBe('PREPARED')

  expect(await publishUpload(graph, { name, actor: accountId }, 3)).toBe(true)
  expect(await dropUpload(graph, { name, actor: accountId })).toBe(false)
  await work(name)
  expect(await findUpload(graph, name)).toMatchObject({ phase: null, doneAt: expect.any(String) })
  expect(await countNodes('WaitingFirm')).toBe(0)
  const [firm] = await findFirmsByIds(graph, [`${name}-1`])
  expect(firm).toMatchObject({ nameZh: '灯会坊', kind: 'DIGITAL' })
  const ids = await findFirmIdsOfImport(graph, name, { first: 2, after: null })
  expect(ids).toMatchObject({ rows: [{ id: `${name}-1` }, { id: `${name}-10` }], hasMore: true })

  await graph.write((run) =>
    run('MATCH (firm:Firm {id: $id}) SET firm.claimed = true', { id: `${name}-2` }, z.unknown()),
  )
  expect(await undoUpload(graph, { name, actor: accountId })).toBe(true)
  await work(name)
  expect(await findUpload(graph, name)).toMatchObject({ phase: 'UNDONE', keptFirmIds: [`${name}-2`] })
  expect(await countNodes('Firm')).toBe(1)

  const events = await findEvents(graph, { baseId }, { first: 10, after: null })
  expect(events.rows.map(({ action }) => action)).toEqual([
    'IMPORT_UNDONE',
    'IMPORT_PUBLISHED',
    'IMPORT_BEGUN',
  ])
  await graph.write((run) => run('MATCH (firm:Firm) DETACH DELETE firm', {}, z.unknown()))
})

it('leaves another import that waits alone, though both number their rows alike', async () => {
  const [one, other] = [await upload({ 'a.csv': FIRMS }), await upload({ 'b.csv': FIRMS })]
  await work(one)
  await work(other)
  expect(await countNodes('WaitingFirm')).toBe(6)
  await publishUpload(graph, { name: other, actor: accountId }, 3)
  await work(other)
  expect([await countNodes('Firm'), await countNodes('WaitingFirm')]).toEqual([3, 3])
  await dropUpload(graph, { name: one, actor: accountId })
  await work(one)
  expect(await countNodes('WaitingFirm')).toBe(0)
  await undoUpload(graph, { name: other, actor: accountId })
  await work(other)
  expect(await countNodes('Firm')).toBe(0)
  // Sources are discarded at once, and reports later.
  const discarded = await findImportFilesToDiscard(graph, { now: new Date(Date.now() + 60_000), limit: 100 })
  expect(discarded).not.toContain(reportOf(other, 'en'))
  expect(discarded.filter((id) => id.endsWith('.csv')).length).toBeGreaterThanOrEqual(2)
  const later = new Date(Date.now() + 31 * 24 * 60 * 60_000)
  expect(await findImportFilesToDiscard(graph, { now: later, limit: 100 })).toContain(reportOf(other, 'en'))
})

it('is read again from the beginning where the reader was killed', async () => {
  const name = await upload({ 'firms.csv': FIRMS })
  const parameters = { name, key: `live:${name}` }
  const halfRead = `MATCH (import:Import {key: $key}) SET import.phase = 'READING'
    CREATE (:${waitingLabels.firm} {id: $name + '-1', importName: $name, line: 2})`
  await graph.write((run) => run(halfRead, parameters, z.unknown()))
  expect(await recoverImports(graph)).toEqual([{ name, kind: 'live', end: 'FORGOTTEN' }])
  expect(await countNodes('WaitingFirm')).toBe(0)
  expect((await findImport(graph, createTarget('live', name)))?.phase).toBe('UPLOADED')
  const stopped = AbortSignal.abort(new Error('Stopped.'))
  await expect(work(name, stopped)).rejects.toThrow('Stopped.')
  expect((await findUpload(graph, name))?.phase).toBe('UPLOADED')
  await work(name)
  expect((await findUpload(graph, name))?.phase).toBe('PREPARED')
  await dropUpload(graph, { name, actor: accountId })
  await work(name)
})

it('says why it cannot be read, and is read with what its columns mean, also the next time', async () => {
  const messy = '2026 名录,,\n,,\n序,单位,开办\n甲,灯会坊,1990\n乙,瓷厂,1925\n'
  const name = await upload({ 'list.csv': messy })
  await work(name)
  const guessed = await findUpload(graph, name)
  expect(guessed?.found.headers).toMatchObject([
    {
      table: 'firms',
      line: 3,
      columns: [
        { name: '序', column: null, example: '甲' },
        { name: '单位', column: null, example: '灯会坊' },
        { name: '开办', column: null },
      ],
    },
  ])
  expect(guessed?.found).toMatchObject({ rows: [{ count: 0 }], badRows: 2 })
  const columns = { 序: null, 单位: 'nameZh', 开办: 'foundedYear' }
  const mappings = [{ table: 'firms', columns }] as const
  const mapping = { mappings, encoding: null, otherwise: 'TRADITIONAL' } as const
  expect(await mapUpload(graph, { name, actor: accountId }, mapping)).toBe(true)
  await work(name)
  const shownRows = async (of: string) =>
    (await findWaitingRows(graph, { name: of, table: 'firms' }, { first: 9, after: null })).rows
  const [row] = await shownRows(name)
  expect(row).toMatchObject({ line: 4 })
  expect(row?.cells).toContainEqual({ column: 'nameZh', value: '灯会坊' })
  expect(row?.cells).toContainEqual({ column: 'foundedYear', value: '1990' })
  expect(await countNodes('WaitingFirm')).toBe(2)
  await publishUpload(graph, { name, actor: accountId }, 2)
  await work(name)
  expect(await findFirmsByIds(graph, [`${name}-row0000005`])).toMatchObject([
    { nameZh: '瓷厂', foundedYear: 1925 },
  ])

  const next = await upload({ 'next.csv': messy.replace('瓷厂', '绣坊') })
  await work(next)
  expect((await shownRows(next))[1]?.cells).toContainEqual({ column: 'nameZh', value: '绣坊' })
})

it('shows the rows of every table before it is published, with whom and what they belong to', async () => {
  const files = {
    'f.csv': FIRMS,
    'p.csv': 'id,startDate,titleZh\np2,2021,彩灯展\np1,2020,瓷器展\n',
    'q.csv': 'projectId,firmId,role\np1,10,制作\np2,2,\np1,1,主办\np2,2,再次\n',
    'a.csv': 'id,ownerId,nameZh,heritageDomain\n7,2,青花,陶瓷\n',
  }
  const tables: Record<string, TableName> = {
    ...({ 'f.csv': 'firms', 'p.csv': 'projects', 'q.csv': 'participations', 'a.csv': 'ip_assets' } as const),
  }
  await graph.write((run) =>
    run(
      "MERGE (domain:HeritageDomain {id: 'ceramics'}) SET domain.nameZh = '陶瓷', domain.nameEn = 'Ceramics'",
      {},
      z.unknown(),
    ),
  )
  const name = await upload(files, tables)
  await work(name)
  const page = (table: 'projects' | 'ip_assets') =>
    findWaitingRows(graph, { name, table }, { first: 9, after: null })
  expect((await page('projects')).rows.map(({ line }) => line)).toEqual([2, 3])
  expect((await page('ip_assets')).rows[0]?.cells).toEqual([
    { column: 'ownerId', value: '2' },
    { column: 'nameEn', value: '青花' },
    { column: 'nameZh', value: '青花' },
    { column: 'heritageDomain', value: 'ceramics' },
    { column: 'sample', value: 'false' },
  ])
  const first = await findWaitingParticipations(graph, name, { first: 2, after: null })
  const rest = await findWaitingParticipations(graph, name, { first: 2, after: first.rows[1]?.key ?? null })
  expect([first.hasMore, rest.hasMore]).toEqual([true, false])
  // Project by project, as these stand in their file.
  expect(
    [...first.rows, ...rest.rows].map(({ line, cells }) => [line, ...cells.map(({ value }) => value)]),
  ).toEqual([
    [3, '彩灯展 (p2)', '瓷厂 (2)'],
    [2, '瓷器展 (p1)', '绣坊 (10)', '制作'],
    [4, '瓷器展 (p1)', '灯会坊 (1)', '主办'],
  ])
  expect(await countWaitingParticipations(graph, name)).toEqual({ count: 3, exact: true })
  await dropUpload(graph, { name, actor: accountId })
  await work(name)
})

it('cannot be read without what a table needs, and says so', async () => {
  const files = { 'f.csv': FIRMS, 'p.csv': 'number,with\n1,2\n', 'q.csv': 'id,startDate\n1,2020\n' }
  const tables = { 'f.csv': 'firms', 'p.csv': 'participations', 'q.csv': 'projects' } as const
  const name = await upload(files, tables)
  await work(name)
  expect(await findUpload(graph, name)).toMatchObject({
    phase: 'FAILED',
    failure: 'p.csv, line 1: the column projectId is missing; found "number", "with".',
  })
  expect((await findUpload(graph, name))?.found.headers.map(({ table }) => table)).toEqual([
    'firms',
    'projects',
    'participations',
  ])
  await stat(join(folder.path, reportOf(name, 'en')))
  await rm(join(folder.path, reportOf(name, 'en')))
})

it('cannot be read where that takes too long, so that others need not wait', async () => {
  const name = await upload({ 'firms.csv': FIRMS })
  const signal = new AbortController().signal
  await workOnUpload(graph, name, { folder: folder.path, signal, maxReadingTime: 0 })
  expect(await findUpload(graph, name)).toMatchObject({
    phase: 'FAILED',
    failure: 'Reading takes more than 10 minutes: divide the files.',
  })
  const waiting = await findWaitingRows(graph, { name, table: 'firms' }, { first: 9, after: null })
  expect(waiting.rows).toEqual([])
})

it('lists firms that the network has already, and gives what refers to them to those', async () => {
  const there = await upload({ 'firms.csv': 'id,nameZh\n1,故宫博物院\n' })
  await work(there)
  await publishUpload(graph, { name: there, actor: accountId }, 1)
  await work(there)
  const files = {
    'f.csv': 'id,nameZh\n1,故宮博物院\n2,提线坊\n',
    'p.csv': 'id,startDate\n1,2020\n',
    'q.csv': 'projectId,firmId\n1,1\n1,2\n',
  }
  const name = await upload(files, { 'f.csv': 'firms', 'p.csv': 'projects', 'q.csv': 'participations' })
  await work(name)
  const page = { first: 9, after: null }
  const pairs = (await listLikelyDuplicates(graph, name, page)).rows
  expect(pairs).toMatchObject([
    {
      row: { id: `${name}-1` },
      other: { id: `${there}-1` },
      inFile: false,
      because: ['NAME'],
      decision: null,
    },
  ])
  const pair = { rowId: `${name}-1`, otherId: `${there}-1`, decision: 'SAME' as const }
  expect(await decideUpload(graph, { name, actor: accountId }, [pair])).toBe(true)
  await publishUpload(graph, { name, actor: accountId }, 1)
  await work(name)
  // Decisions come too late now.
  expect(await decideUpload(graph, { name, actor: accountId }, [pair])).toBe(false)
  expect(await findFirmsByIds(graph, [`${name}-1`, `${name}-2`])).toMatchObject([null, { nameZh: '提线坊' }])
  const parts = await findParticipantsOfProjects(graph, [`${name}-1`])
  expect(parts[0]?.map(({ firmId }) => firmId).sort()).toEqual([`${name}-2`, `${there}-1`].sort())
  expect(await listLikelyDuplicates(graph, name, page)).toMatchObject({ rows: [] })
})

it('is dropped when nobody published it for 30 days', async () => {
  const name = await upload({ 'firms.csv': FIRMS })
  await work(name)
  const days = (count: number) => new Date(Date.now() + count * 24 * 60 * 60_000)
  expect(await dropOldUploads(graph, days(29))).toBe(0)
  expect(await dropOldUploads(graph, days(31))).toBeGreaterThanOrEqual(1)
  expect((await findUpload(graph, name))?.phase).toBe('DROPPED')
  const { rows } = await findOutboxEntries(graph, 'WAITING', { first: 100, after: null })
  expect(rows.map(({ subject }) => subject)).toContain(`import:${name}`)
})

it('takes vocabularies in an import of the platform, and in that of no base', async () => {
  const files = { 'heritage_domains.csv': 'code,nameZh,nameEn\nbatik,蜡染,Batik\n' }
  const ofBase = await upload(files)
  await work(ofBase)
  const refused = await findUpload(graph, ofBase)
  expect(refused).toMatchObject({
    phase: 'FAILED',
    failure: expect.stringContaining('only its administrators'),
  })
  expect(inChinese(refused?.failure ?? '')).toContain('只能由平台管理员')

  const name = await upload(files, {}, null)
  await work(name)
  expect(await findUpload(graph, name)).toMatchObject({
    phase: 'PREPARED',
    found: { rows: [{ table: 'heritage_domains', count: 1 }] },
  })
  const rows = await findWaitingRows(graph, { name, table: 'heritage_domains' }, { first: 5, after: null })
  expect(rows.rows).toEqual([
    {
      line: 2,
      cells: [
        { column: 'code', value: 'batik' },
        { column: 'nameZh', value: '蜡染' },
        { column: 'nameEn', value: 'Batik' },
      ],
    },
  ])
  const before = await findHeritageDomains(graph)
  expect(before.map(({ id }) => id)).not.toContain('batik')
  await publishUpload(graph, { name, actor: accountId }, 0)
  await work(name)
  expect(await findHeritageDomains(graph)).toEqual([
    { id: 'batik', nameZh: '蜡染', nameEn: 'Batik' },
    ...before,
  ])
  expect(await countNodes('WaitingHeritageDomainEntry')).toBe(0)
})

it('leaves out assets and briefs whose domain or field is retired before they are published', async () => {
  const write = (statement: string) => graph.write((run) => run(statement, {}, z.unknown()))
  await write("CREATE (:HeritageDomain {id: 'ikat', nameZh: '扎经', nameEn: 'Ikat'})")
  await write("CREATE (:Capability {id: 'textile', nameZh: '纺织', nameEn: 'Textiles'})")
  const name = await upload(
    {
      'firms.csv': 'id,nameZh\n1,织坊\n',
      'ip_assets.csv': 'id,ownerId,nameZh,heritageDomain\n1,1,纹样,ikat\n',
      'briefs.csv': 'id,firmId,titleZh,field,postedOn,deadline\n1,1,求合作,textile,2026-01-01,2099-12-31\n',
    },
    { 'firms.csv': 'firms', 'ip_assets.csv': 'ip_assets', 'briefs.csv': 'briefs' },
  )
  await work(name)
  expect(await findUpload(graph, name)).toMatchObject({ phase: 'PREPARED', found: { badRows: 0 } })
  await write("MATCH (entry:HeritageDomain|Capability) WHERE entry.id IN ['ikat', 'textile'] DELETE entry")
  await publishUpload(graph, { name, actor: accountId }, 1)
  await work(name)
  expect(await findFirmsByIds(graph, [`${name}-1`])).toMatchObject([{ nameZh: '织坊' }])
  // A node without a name, an owner or a domain would be on no page, and break the lists that have it.
  expect([await countNodes('IPAsset'), await countNodes('Brief')]).toEqual([0, 0])
})
