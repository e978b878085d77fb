import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import {
  countUnder,
  createImportFolder,
  type ImportFolder,
  importFolder,
  startImporter,
} from '../../testing/imports.ts'
import { createTenant, startOwnGraph, type Tenant } from '../../testing/index.ts'
import {
  countLikelyDuplicates,
  decideDuplicates,
  listLikelyDuplicates,
  type PairDecision,
} from '../duplicates/index.ts'
import { findFirmsByIds } from '../firms/firms.store.ts'
import { BadRowReport } from './bad-row-report.ts'
import { findFiles } from './find-files.ts'
import { createTarget, waitingLabels } from './import-target.ts'
import { findImport, setPhase } from './imports.store.ts'
import { readFiles } from './read-files.ts'
import { discardReading, finishLive, withImports } from './recover-imports.ts'
import { undoImport } from './run-import.ts'
import { createRowWriter } from './write-rows.store.ts'

vi.setConfig({ testTimeout: 300_000, hookTimeout: 600_000 })

const TENCENT = '9144030071526726XG'

/** What the network has is looked for as a whole: a Neo4j of their own. */
let graph: Awaited<ReturnType<typeof startOwnGraph>>
let folder: ImportFolder
let tenant: Tenant
const target = createTarget('live', 'likely')
const write = (statement: string, parameters: Record<string, unknown> = {}) =>
  graph.write((run) => run(statement, parameters, z.unknown()))
beforeAll(async () => {
  graph = await startOwnGraph({ transactionTimeout: 120_000, serverTimeout: 10_000 })
  const onPage = (source: string) => ({ source, sourceTier: 'official' as const, own: true })
  tenant = await createTenant(graph, {
    firms: [
      { id: 'palace', kind: 'TRADITIONAL', nameZh: '故宫博物院', nameEn: 'Palace Museum' },
      { id: 'lanterns', kind: 'TRADITIONAL', nameZh: '海天灯彩', ...onPage('https://haitianlanterns.com/') },
      { id: 'games', kind: 'DIGITAL', nameZh: '腾讯', capabilities: ['game.dev'] },
      ...[1, 2, 3, 4].map((n) => {
        const portal = onPage(`https://www.portal-of-all.cn/${n}`)
        return { id: `of-portal-${n}`, kind: 'DIGITAL' as const, nameZh: `门户企业${n}号`, ...portal }
      }),
    ],
    projects: [{ id: 'game', participantIds: ['palace', 'games'] }],
  })
  await write('MATCH (firm:Firm {id: $id}) SET firm.creditCode = $code', {
    id: tenant.id('games'),
    code: TENCENT,
  })
})
afterAll(() => graph?.close())
afterEach(async () => {
  await undoImport(graph, target)
  await folder.remove()
})

const tables = {
  'firms.csv': [
    'id,nameZh,nameEn,website,creditCode,capabilities',
    'd1,故宮博物院,,,,',
    'd2,灯彩公司,,en.haitianlanterns.com,,',
    `d3,鹅厂,,,${TENCENT},`,
    'd4,ＰＡＬＡＣＥ ＭＵＳＥＵＭ,,,,',
    'd5,彩灯坊,,,,game.dev',
    'd6,彩燈坊有限公司,,,,',
    'd7,某企业,,www.portal-of-all.cn/x,,',
    ...[1, 2, 3, 4].map((n) => `s${n},店铺${n}号,,shop-of-many.cn/${n},,`),
    'd8,敦煌,Dunhuang,,,',
    '',
  ].join('\n'),
  'projects.csv': 'id,startDate,titleZh,capabilities\np1,2024-05-01,灯上故宫,game.dev\np2,2025,再来,\n',
  'participations.csv': 'projectId,firmId,role\np1,d1,holder\np1,d5,maker\np1,d6,also\np2,d6,maker\np2,d8,\n',
  'ip_assets.csv': 'id,ownerId,nameZh,heritageDomain\na1,d1,宫灯,lantern\n',
  'briefs.csv': 'id,firmId,titleZh,field,postedOn,deadline\nb1,d6,求游戏,game,2026-01-01,2026-12-31\n',
}
/**
 * What is to be found, by hand: name in traditional characters, in the other column; domain; code; in the
 * file.
 */
const expected = () => [
  { row: 'd1', other: tenant.id('palace'), inFile: false, because: ['NAME'] },
  { row: 'd2', other: tenant.id('lanterns'), inFile: false, because: ['DOMAIN'] },
  { row: 'd3', other: tenant.id('games'), inFile: false, because: ['CODE'] },
  { row: 'd4', other: tenant.id('palace'), inFile: false, because: ['NAME'] },
  { row: 'd6', other: 'd5', inFile: true, because: ['NAME'] },
]
const decisions = (): PairDecision[] => [
  { rowId: 'd1', otherId: tenant.id('palace'), decision: 'SAME' },
  { rowId: 'd2', otherId: tenant.id('lanterns'), decision: 'DIFFERENT' },
  { rowId: 'd6', otherId: 'd5', decision: 'SAME' },
]

/** Reads the folder and leaves it waiting, as an import does that somebody is to look at. */
const prepare = () =>
  withImports(graph, async (transact) => {
    await transact((run) => setPhase(run, target, 'READING'))
    const options = {
      target,
      strict: false,
      kindOfType: new Map(),
      otherwise: 'DIGITAL' as const,
      report: new BadRowReport(join(folder.path, 'bad-rows.csv')),
      encoding: null,
      onNote: () => {},
      onProgress: () => {},
      signal: new AbortController().signal,
    }
    const writer = createRowWriter(transact, waitingLabels, { name: target.name, linked: false })
    await readFiles(graph, await findFiles(folder.path), options, writer)
  })

/** All of the network but its history, and the records of firms. */
async function takeStock() {
  const { nodes, ties } = await countUnder(graph, '')
  const { Event, Import, Lease, StaleRecords, RecordTombstone, RecordVersion, ...rest } = nodes
  const firms = await graph.read(
    'MATCH (firm:Firm) RETURN firm {.*, createdAt: null, record: null, recordVersion: null} AS firm ORDER BY firm.id',
    {},
    z.unknown(),
  )
  const partners =
    'MATCH (one:Firm)-[edge:WORKED_WITH]->(other:Firm) RETURN one.id AS one, other.id AS other, edge.weight AS weight ORDER BY one, other'
  return { nodes: rest, ties, firms, partners: await graph.read(partners, {}, z.unknown()) }
}

describe('an import that waits', () => {
  it('lists rows that are likely firms of the network or earlier rows, each with its reason, by page', async () => {
    folder = await createImportFolder(tables)
    await prepare()
    const first = await listLikelyDuplicates(graph, target.name, { first: 2, after: null })
    const rest = await listLikelyDuplicates(graph, target.name, { first: 10, after: first.rows[1] ?? null })
    const listed = [...first.rows, ...rest.rows]
    expect([first.hasMore, rest.hasMore]).toEqual([true, false])
    expect(
      listed.map(({ row, other, inFile, because }) => ({ row: row.id, other: other.id, inFile, because })),
    ).toEqual(expected())
    expect(listed[0]).toMatchObject({
      row: { nameZh: '故宮博物院' },
      other: { nameZh: '故宫博物院', nameEn: 'Palace Museum', claimed: false },
      decision: null,
    })
    expect(await countLikelyDuplicates(graph, target.name)).toEqual({ total: 5, undecided: 5 })
    expect(await listLikelyDuplicates(graph, 'other', { first: 2, after: null })).toMatchObject({ rows: [] })
    const record = await findImport(graph, target)
    if (record) await withImports(graph, (transact) => discardReading(graph, transact, record))
    expect(await countLikelyDuplicates(graph, target.name)).toEqual({ total: 0, undecided: 0 })
  })

  it('compares names as registration does: in either column, without article, as they look in Han', async () => {
    folder = await createImportFolder({
      'firms.csv':
        'id,nameZh,nameEn\ne1,The Palace Museum,\ne2,,故官博物院\ne3,故宫博物院文创店,\ne4,Palace,Museum\ne5,,palace museum ltd.\n',
    })
    const { summary } = await importFolder(graph, folder, target, { dryRun: true })
    const pairs = summary.likelyDuplicates.map(({ rowId, otherId, inFile }) => ({ rowId, otherId, inFile }))
    const palace = { otherId: tenant.id('palace'), inFile: false }
    expect(pairs).toEqual([
      { rowId: 'e1', ...palace },
      { rowId: 'e2', ...palace },
      { rowId: 'e5', ...palace },
      { rowId: 'e5', otherId: 'e1', inFile: true },
    ])
  })

  it('takes decisions and takes them back, and none that contradict one another', async () => {
    folder = await createImportFolder({
      'firms.csv': 'id,nameZh,website\nc1,故宮博物院,haitianlanterns.com\nc2,彩灯坊,\nc3,彩燈坊,\n',
    })
    await prepare()
    const say = (...said: [string, string, PairDecision['decision']][]) =>
      decideDuplicates(
        graph.write,
        target.name,
        said.map(([rowId, otherId, decision]) => ({ rowId, otherId, decision })),
      )
    const [palace, lanterns] = [tenant.id('palace'), tenant.id('lanterns')]
    expect(await say(['c1', palace, 'SAME'], ['c2', palace, 'SAME'], ['c3', 'c2', 'SAME'])).toBe(2)
    expect(await countLikelyDuplicates(graph, target.name)).toEqual({ total: 3, undecided: 1 })
    await expect(say(['c1', lanterns, 'SAME'])).rejects.toThrow(
      `The row "c1" would be two firms of the network`,
    )
    await say(['c1', palace, null], ['c1', lanterns, 'SAME'])
    const waiting = 'MATCH (row:WaitingFirm) RETURN row.id AS id, row.sameAs AS sameAs ORDER BY id'
    expect(await graph.read(waiting, {}, z.unknown())).toEqual([
      { id: 'c1', sameAs: lanterns },
      { id: 'c2', sameAs: null },
      { id: 'c3', sameAs: 'c2' },
    ])
  })

  it('brings a row whose firm has left the network meanwhile as a firm of its own', async () => {
    await tenant.add({ firms: [{ id: 'short', kind: 'DIGITAL', nameZh: '短命企业' }] })
    folder = await createImportFolder({ 'firms.csv': 'id,nameZh\nc1,短命企業\n' })
    await prepare()
    await decideDuplicates(graph.write, target.name, [
      { rowId: 'c1', otherId: tenant.id('short'), decision: 'SAME' },
    ])
    await write('MATCH (firm:Firm {id: $id}) DETACH DELETE firm', { id: tenant.id('short') })
    const record = await findImport(graph, target)
    if (record) await withImports(graph, (transact) => finishLive(graph, transact, record))
    expect(await findFirmsByIds(graph, ['c1'])).toMatchObject([{ nameZh: '短命企業' }])
  })
})

describe('rows that are the same as another firm', () => {
  it('do not become firms; what refers to them goes to that firm, whose profile stays; undone, nothing is left', async () => {
    folder = await createImportFolder(tables)
    const before = await takeStock()
    const { summary } = await importFolder(graph, folder, target, { decisions: decisions() })
    expect(summary).toMatchObject({ imported: true, badRows: 0 })
    expect(await findFirmsByIds(graph, ['d1', 'd6', 'd2', 'd4', 'd5'])).toMatchObject([
      null,
      null,
      { nameZh: '灯彩公司' },
      {},
      {},
    ])
    const palace = tenant.id('palace')
    const profile =
      'MATCH (firm:Firm {id: $palace}) RETURN firm {.*, projectCount: null, createdAt: null, record: null, recordVersion: null} AS firm'
    const profileBefore = before.firms.find((row) => JSON.stringify(row).includes(`"${palace}"`))
    expect(await graph.read(profile, { palace }, z.unknown())).toEqual([
      { firm: { ...(profileBefore as { firm: object }).firm, projectCount: null } },
    ])
    const ties =
      'MATCH (firm:Firm)-[tie:TOOK_PART_IN|OWNS|POSTED]->(node) WHERE node.importName = $name RETURN firm.id AS firm, tie.role AS role, node.id AS node ORDER BY node, firm'
    expect(await graph.read(ties, { name: target.name }, z.unknown())).toEqual([
      { firm: palace, role: null, node: 'a1' },
      { firm: 'd5', role: null, node: 'b1' },
      { firm: 'd5', role: 'maker', node: 'p1' },
      { firm: palace, role: 'holder', node: 'p1' },
      { firm: 'd5', role: 'maker', node: 'p2' },
      { firm: 'd8', role: null, node: 'p2' },
    ])
    const partners =
      'MATCH (:Firm {id: $palace})-[edge:WORKED_WITH]-(other:Firm) RETURN other.id AS id, edge.count AS count ORDER BY id'
    expect(await graph.read(partners, { palace }, z.unknown())).toEqual([
      { id: 'd5', count: 1 },
      { id: tenant.id('games'), count: 1 },
    ])
    const once = await takeStock()
    await importFolder(graph, folder, target, { decisions: decisions() })
    expect(await takeStock()).toEqual(once)
    await undoImport(graph, target)
    expect(await takeStock()).toEqual(before)
  })

  it('keep the firm of an undone import that another import has added to', async () => {
    folder = await createImportFolder({ 'firms.csv': 'id,nameZh\nf1,灯影坊\n' })
    await importFolder(graph, folder, target)
    const other = createTarget('live', 'later')
    const later = await createImportFolder({
      'firms.csv': 'id,nameZh\ng1,燈影坊\n',
      'ip_assets.csv': 'id,ownerId,nameZh,heritageDomain\nga,g1,灯影,lantern\n',
    })
    await importFolder(graph, later, other, { decisions: [{ rowId: 'g1', otherId: 'f1', decision: 'SAME' }] })
    expect(await undoImport(graph, target)).toEqual({ removed: 0, kept: ['f1'] })
    await undoImport(graph, other)
    await write("MATCH (firm:Firm {id: 'f1'}) DELETE firm")
    await later.remove()
  })

  it('are the rows of now where an earlier run brought them', async () => {
    folder = await createImportFolder({ 'firms.csv': 'id,nameZh\nr1,灯影坊\n' })
    await importFolder(graph, folder, target)
    await folder.write({ 'firms.csv': 'id,nameZh\nr2,燈影坊\nr1,灯影坊\n' })
    const { summary } = await importFolder(graph, folder, target, { dryRun: true })
    expect(summary.likelyDuplicates).toMatchObject([
      { rowId: 'r1', otherId: 'r2', inFile: true, because: ['NAME'] },
    ])
  })
})

describe('the command', () => {
  it('lists likely duplicates in a file, and takes the file back with decisions', async () => {
    const firms = tables['firms.csv']
      .replace('d8,敦煌,Dunhuang', 'd8,敦煌,=Dunhuang')
      .replaceAll('d6,', '=d6,')
    folder = await createImportFolder({ 'firms.csv': firms })
    const list = join(folder.path, 'likely.csv')
    const run = async (...args: string[]) =>
      (
        await startImporter(graph.server, [folder.path, '--as', target.name, '--duplicates', list, ...args])
          .ended
      ).output
    expect(await run('--dry-run')).toContain(
      `5 likely duplicates, of the network or within the file: ${list}. Fill in its last column`,
    )
    const lines = (await readFile(list, 'utf8')).split('\n')
    expect(lines[0]).toBe('\uFEFFline,row,rowName,other,otherName,where,because,decision')
    expect(lines[1]).toBe(`2,d1,故宮博物院,${tenant.id('palace')},故宫博物院 / Palace Museum,network,name,`)
    expect(lines[5]).toBe(`7,'=d6,彩燈坊有限公司,d5,,file,name,`)
    lines[1] += 'Same'
    lines[2] += '不同'
    lines[5] += '相同'
    await writeFile(list, lines.join('\r\n'))
    expect(await run('--merge', list)).toContain('Imported into the network: 12 firms')
    expect(await findFirmsByIds(graph, ['d1', '=d6', 'd2'])).toMatchObject([null, null, { id: 'd2' }])
    expect((await readFile(list, 'utf8')).split('\n')[1]).toMatch(/,name,same$/)
    await writeFile(list, 'row,other,decision\nd1,x,perhaps\n')
    expect(await run('--merge', list)).toContain('likely.csv, row 1: "perhaps" is neither same nor different')
  })
})
