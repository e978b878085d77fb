import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import {
  countUnder,
  createImportFolder,
  type ImportFolder,
  importFolder,
  startImporter,
} from '../../testing/imports.ts'
import { createTenant, expireLease, startOwnGraph, whileLocked } from '../../testing/index.ts'
import { findEvents } from '../audit/audit.store.ts'
import { findBriefsByIds } from '../briefs/briefs.store.ts'
import { CLAIM } from '../claims/claim-request.ts'
import { findCapabilitiesOfFirms } from '../firms/firm-profile.store.ts'
import { findFirmsByIds } from '../firms/firms.store.ts'
import { findIPAssetsByIds } from '../ip-assets/ip-assets.store.ts'
import { nextInstant } from '../kernel/events/instants.ts'
import { recommendPartners, refreshAssetForms } from '../matching/index.ts'
import { refreshDerived } from '../projects/derived.store.ts'
import { findParticipantsOfProjects } from '../projects/project-parts.store.ts'
import { findProjectsByIds } from '../projects/projects.store.ts'
import { findRequest, openRequest, withdrawRequest } from '../requests/index.ts'
import { createTarget, type ImportTarget } from './import-target.ts'
import { findImport, keyOf } from './imports.store.ts'
import { recoverImports } from './recover-imports.ts'
import { undoImport } from './run-import.ts'

// Importers are processes of their own, and a machine that has other work is slow.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 600_000 })

/**
 * A Neo4j of their own: these tests count the whole network, and what they import would be recommended in the
 * tests of others.
 */
let graph: Awaited<ReturnType<typeof startOwnGraph>>
let folder: ImportFolder
/** The id of an existing firm of the network. */
let there: string
beforeAll(async () => {
  graph = await startOwnGraph({ transactionTimeout: 120_000, serverTimeout: 10_000 })
  const tenant = await createTenant(graph, {
    firms: [
      { id: 'museum', kind: 'TRADITIONAL' },
      { id: 'games', kind: 'DIGITAL', capabilities: ['game.dev'] },
    ],
    projects: [{ id: 'game', participantIds: ['museum', 'games'] }],
  })
  there = tenant.id('games')
})
afterAll(async () => {
  await graph?.close()
})
afterEach(() => folder.remove())

/** All content of the network from every source, without the audit records and the records of firms. */
async function takeStock() {
  const { nodes, ties } = await countUnder(graph, '')
  const { Event, Import, Lease, StaleRecords, RecordTombstone, RecordVersion, ...rest } = nodes
  const firms = await graph.read(
    'MATCH (firm:Firm) RETURN firm {.*, at: null, createdAt: toString(firm.createdAt), record: null, recordVersion: null} AS firm ORDER BY firm.id',
    {},
    z.unknown(),
  )
  return { nodes: rest, ties, firms }
}

describe('importing into the network', () => {
  const target = createTarget('live', 'fair')
  const tables = () => ({
    'firms.csv': `id,nameZh,nameEn,type,organisationType,country,capabilities,heritageDomains,markets\nx 1,灯会坊,,museum,,中国,game.dev|吹糖人,lantern,ASEAN\nx|2,,Pixel Works,media,基金会,,game.dev,,\n${there},假敦煌,,,,,,,\n`,
    'projects.csv': 'id,startDate,titleZh,capabilities\nxp1,2024-05-01,灯上游戏,game.dev\nxp2,,,\n',
    'participations.csv': `projectId,firmId,role\nxp1,x 1,holder\nxp1,x|2,\nxp1,${there},\n`,
    'ip_assets.csv': 'id,ownerId,nameZh,heritageDomain\nxa1,x 1,灯谱,lantern\nxa2,x 1,无门,nowhere\n',
    'briefs.csv':
      'id,firmId,titleZh,field,capabilities,postedOn,deadline\nxb1,x 1,求游戏,game,game.dev,2026-01-01,2026-12-31\nxb2,x 1,求,game,,,\n',
  })

  it('makes firms, projects, IP and briefs that every page can show, and says what it could not take', async () => {
    folder = await createImportFolder(tables())
    const kindOfType = new Map([['museum', 'TRADITIONAL' as const]])
    const { summary, bad } = await importFolder(graph, folder, target, { kindOfType })
    expect(summary).toMatchObject({ imported: true, assumedKinds: 1, badRows: 5 })
    expect(bad).toEqual([
      `firms.csv:4 id: "${there}" stands in the network already and is not from this import, or was removed from it`,
      'projects.csv:3 startDate: neither startDate nor endDate is given, and the live network shows projects by their year',
      `participations.csv:4 firmId: refers to "${there}", which is no row of firms that could be read`,
      expect.stringMatching(
        /^ip_assets\.csv:3 heritageDomain: "nowhere" is no heritage domain of the network, .* one of .*lantern \(.*\)/,
      ),
      'briefs.csv:3 postedOn: is empty, and the live network shows briefs by their days',
    ])
    const [museum, studio] = await findFirmsByIds(graph, ['x 1', 'x|2'])
    const unchecked = {
      sourceTier: 'none',
      confidence: 'memory',
      sample: false,
      claimed: false,
      verified: false,
    }
    expect(museum).toMatchObject({
      kind: 'TRADITIONAL',
      organisationType: 'INSTITUTION',
      nameZh: '灯会坊',
      nameEn: '灯会坊',
      cityZh: '',
      ...unchecked,
    })
    expect(studio).toMatchObject({
      kind: 'DIGITAL',
      organisationType: 'FOUNDATION',
      nameZh: 'Pixel Works',
      foundedYear: null,
      ...unchecked,
    })
    const [offers] = await findCapabilitiesOfFirms(graph, ['x 1'])
    expect(offers).toMatchObject([{ proofCount: 1, capability: { id: 'game.dev' } }])
    expect(await findProjectsByIds(graph, ['xp1'])).toMatchObject([{ titleZh: '灯上游戏', year: 2024 }])
    expect(await findParticipantsOfProjects(graph, ['xp1'])).toMatchObject([{}])
    expect(await findIPAssetsByIds(graph, ['xa1', 'xa2'])).toMatchObject([{ ownerId: 'x 1' }, null])
    expect(await findBriefsByIds(graph, ['xb1'], '2026-06-01')).toMatchObject([
      { field: 'game', deadline: '2026-12-31' },
    ])
    await refreshAssetForms(graph)
    const page = await recommendPartners(graph, { subject: { firmId: 'x 1' }, first: 5 })
    expect(page).not.toBeNull()
  })

  it('says how closely firms worked together to the last digit as later writes do, whatever the order of the files', async () => {
    // Firms a and b in projects of so many firms each; in nearly every other order the sum is another.
    const sizes = [6, 3, 11, 2, 12]
    const members = (size: number) => [
      'a',
      'b',
      ...Array.from({ length: size - 2 }, (_, other) => `c${other}`),
    ]
    const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0)
    const weights = sizes.map((size) => 1 / (size - 1))
    expect(sum(weights)).not.toBe(sum([...weights].reverse()))
    folder = await createImportFolder({
      'firms.csv': `id,nameZh\n${members(12)
        .map((id) => `w-${id},${id}\n`)
        .join('')}`,
      'projects.csv': `id,startDate,titleZh\n${sizes.map((_, at) => `wp${at},2024-01-01,p\n`).join('')}`,
      'participations.csv': `projectId,firmId\n${sizes
        .flatMap((size, at) => members(size).map((id) => `wp${at},w-${id}\n`))
        .join('')}`,
    })
    const weighed = createTarget('live', 'weighed')
    await importFolder(graph, folder, weighed)
    const readWeight = async () =>
      graph.read(
        "MATCH (:Firm {id: 'w-a'})-[edge:WORKED_WITH]->(:Firm {id: 'w-b'}) RETURN edge.weight AS weight",
        {},
        z.object({ weight: z.number() }),
      )
    const imported = await readWeight()
    await graph.write((run) => refreshDerived(run, { projectIds: [], firmIds: ['w-a', 'w-b'] }))
    expect(imported).toEqual([{ weight: sum(weights) }])
    expect(await readWeight()).toEqual(imported)
    await undoImport(graph, weighed)
  })

  it('appears in the history in the order of the actions, whatever the clock of the database says', async () => {
    folder = await createImportFolder(tables())
    const ahead = nextInstant(Date.now() + 60_000)
    await importFolder(graph, folder, target)
    await undoImport(graph, target)
    const { rows } = await findEvents(graph, { firmId: keyOf(target) }, { first: 2, after: null })
    expect(rows.map(({ action, actor, at }) => [action, actor, at > ahead])).toEqual([
      ['IMPORT_REMOVED', 'operator', true],
      ['IMPORTED', 'operator', true],
    ])
  })

  it('changes nothing when done again, and leaves the network as it was when undone', async () => {
    folder = await createImportFolder(tables())
    await undoImport(graph, target)
    const before = await takeStock()
    await importFolder(graph, folder, target)
    const once = await takeStock()
    await importFolder(graph, folder, target)
    expect(await takeStock()).toEqual(once)
    expect(await undoImport(graph, target)).toEqual({ removed: 5, kept: [] })
    expect(await takeStock()).toEqual(before)
  })

  it('makes a firm that it changes a new version, and no other', async () => {
    folder = await createImportFolder(tables())
    await undoImport(graph, target)
    await importFolder(graph, folder, target)
    const versionsOf = async () => (await findFirmsByIds(graph, ['x 1', 'x|2'])).map((firm) => firm?.version)
    expect(await versionsOf()).toEqual([1, 1])
    await folder.write({ 'firms.csv': tables()['firms.csv'].replace('灯会坊', '灯会馆') })
    await importFolder(graph, folder, target)
    expect(await versionsOf()).toEqual([2, 1])
    await folder.write({
      'firms.csv': tables()['firms.csv'].replace('灯会坊', '灯会馆').replace('ASEAN', 'EU'),
    })
    await importFolder(graph, folder, target)
    expect(await versionsOf()).toEqual([3, 1])
  })

  it('leaves a firm alone that is claimed while it waits for its lock', async () => {
    folder = await createImportFolder(tables())
    await importFolder(graph, folder, target)
    await folder.write({ 'firms.csv': tables()['firms.csv'].replace('灯会坊', '灯会馆') })
    const claim = {
      cypher: "MATCH (firm:Firm {id: 'x 1'}) SET firm.claimed = true, firm.nameZh = '本名'",
      parameters: {},
    }
    const again = await whileLocked(graph, claim, async (blocked) => {
      const importing = importFolder(graph, folder, target)
      await blocked(1)
      return { importing }
    })
    await again.importing
    expect((await findFirmsByIds(graph, ['x 1']))[0]?.nameZh).toBe('本名')
    await graph.write((run) => run("MATCH (firm:Firm {id: 'x 1'}) DETACH DELETE firm", {}, z.unknown()))
  })

  it('lets a firm stay that its owner has claimed, without what the import said of it', async () => {
    folder = await createImportFolder(tables())
    await importFolder(graph, folder, target)
    await graph.write((run) => run("MATCH (firm:Firm {id: 'x 1'}) SET firm.claimed = true", {}, z.unknown()))
    expect(await undoImport(graph, target)).toEqual({ removed: 4, kept: ['x 1'] })
    const ties = await graph.read(
      "MATCH (firm:Firm {id: 'x 1'})-[edge]-() RETURN type(edge) AS type, firm.projectCount AS projects ORDER BY type",
      {},
      z.unknown(),
    )
    expect(ties).toEqual([
      { type: 'OFFERS', projects: 0 },
      { type: 'SELLS_TO', projects: 0 },
      { type: 'WORKS_IN', projects: 0 },
    ])
    await graph.write((run) => run("MATCH (firm:Firm {id: 'x 1'}) DETACH DELETE firm", {}, z.unknown()))
  })

  it('takes with a firm what other features keep of it', async () => {
    folder = await createImportFolder(tables())
    await undoImport(graph, target)
    await importFolder(graph, folder, target)
    const id = randomUUID()
    const invite = "MATCH (firm:Firm {id: 'x 1'}) CREATE (:Invitation {id: $id})-[:TO]->(firm)"
    await graph.write((run) => run(invite, { id }, z.unknown()))
    expect(await undoImport(graph, target)).toEqual({ removed: 5, kept: [] })
    const left = 'MATCH (invitation:Invitation {id: $id}) RETURN invitation.id AS id'
    expect(await graph.read(left, { id }, z.unknown())).toEqual([])
  })

  it('lets a firm stay about which a request waits; decided ones go with their firm', async () => {
    folder = await createImportFolder(tables())
    await undoImport(graph, target)
    await importFolder(graph, folder, target)
    const accountId = randomUUID()
    const person =
      "CREATE (:Account {id: $accountId, name: 'Ann', email: 'ann@studio.example', emailVerified: true})"
    await graph.write((run) => run(person, { accountId }, z.unknown()))
    const claim = async (firmId: string) => {
      const evidence = {
        evidenceKind: 'DOCUMENT',
        evidence: 'letter',
        evidenceHolds: false,
        note: null,
      } as const
      const asked = { ...evidence, subjectId: firmId, accountId, documentIds: [], language: 'en' } as const
      const request = await openRequest(graph, CLAIM, asked)
      if (typeof request === 'string') throw new Error(request)
      return request.id
    }
    const [waiting, withdrawn] = [await claim('x 1'), await claim('x|2')]
    await withdrawRequest(graph, CLAIM, { id: withdrawn, accountId })
    expect(await undoImport(graph, target)).toEqual({ removed: 4, kept: ['x 1'] })
    expect(await findRequest(graph, CLAIM, waiting)).toMatchObject({ status: 'PENDING' })
    expect(await findRequest(graph, CLAIM, withdrawn)).toBeNull()
    // The id is that of a firm of the network now.
    const { bad } = await importFolder(graph, folder, target)
    expect(bad.join()).toContain('"x 1" stands in the network already')
    await undoImport(graph, target)
  })
})

describe('an importer that is killed', () => {
  const size = 3_000
  const numbers = Array.from({ length: size }, (_, n) => n)
  const big = {
    'firms.csv.gz': ['id,nameZh', ...numbers.map((n) => `k${n},企业${n}`)].join('\n'),
    'projects.csv.gz': ['id,startDate', ...numbers.map((n) => `k${n},2020-01-01`)].join('\n'),
    'participations.csv.gz': [
      'projectId,firmId',
      ...numbers.flatMap((n) => [`k${n},k${n}`, `k${n},k${(n + 1) % size}`]),
    ].join('\n'),
  }
  const target = createTarget('live', 'killed')
  const nodesOf = async (label: string) => {
    const count = `MATCH (node:${label}) RETURN count(node) AS nodes`
    return (await graph.read(count, {}, z.object({ nodes: z.number() })))[0]?.nodes ?? 0
  }

  async function killWhen(args: string[], isTime: () => Promise<boolean>) {
    const importer = startImporter(graph.server, args)
    while (!(await isTime())) {
      if (importer.process.exitCode !== null) throw new Error((await importer.ended).output)
      await sleep(20)
    }
    importer.process.kill('SIGKILL')
    await importer.ended
    await expireLease(graph, 'imports')
  }

  async function phaseOf(of: ImportTarget) {
    return (await findImport(graph, of))?.phase ?? null
  }

  it('while reading leaves nothing that can be seen, and nothing at all after the next start', async () => {
    folder = await createImportFolder(big)
    const before = await takeStock()
    await killWhen([folder.path, '--as', target.name], async () => (await nodesOf('WaitingFirm')) > 0)
    expect(await phaseOf(target)).toBe('READING')
    expect((await takeStock()).firms).toEqual(before.firms)
    expect(await recoverImports(graph)).toEqual([{ name: 'killed', kind: 'live', end: 'FORGOTTEN' }])
    expect(await takeStock()).toEqual(before)
    expect(await findImport(graph, target)).toBeNull()
  })

  it('killed while moved into the network is finished without its files; killed again while undone, that is finished too', async () => {
    folder = await createImportFolder(big)
    const before = await takeStock()
    await killWhen(
      [folder.path, '--as', target.name],
      async () => (await phaseOf(target)) === 'BRINGING' && (await nodesOf('Firm')) > before.firms.length,
    )
    expect(await phaseOf(target)).toBe('BRINGING')
    expect(await nodesOf('Firm')).toBeLessThan(before.firms.length + size)
    await folder.write({ 'firms.csv.gz': '' })
    expect(await recoverImports(graph)).toEqual([{ name: 'killed', kind: 'live', end: 'FINISHED' }])
    const { nodes, ties } = await takeStock()
    expect(nodes).toEqual({
      ...before.nodes,
      Firm: before.firms.length + size,
      Digital: (before.nodes.Digital ?? 0) + size,
      Project: (before.nodes.Project ?? 0) + size,
    })
    expect(ties.TOOK_PART_IN).toBe((before.ties.TOOK_PART_IN ?? 0) + 2 * size)
    expect(ties.WORKED_WITH).toBe((before.ties.WORKED_WITH ?? 0) + size)

    const projects = before.nodes.Project ?? 0
    await killWhen(['--undo', '--as', target.name], async () => (await nodesOf('Project')) < projects + size)
    expect(await phaseOf(target)).toBe('REMOVING')
    expect(await recoverImports(graph)).toEqual([{ name: 'killed', kind: 'live', end: 'REMOVED' }])
    expect(await takeStock()).toEqual(before)
  })

  it('while replacing a namespace leaves the one before, and the next import clears up and finishes', async () => {
    folder = await createImportFolder({
      'firms.csv': 'id\nf\n',
      'projects.csv': 'id,startDate\np,\n',
      'participations.csv': 'projectId,firmId\np,f\n',
    })
    const apart = createTarget('namespace', 'killed')
    await importFolder(graph, folder, apart)
    const done = await findImport(graph, apart)
    const large = await createImportFolder(big)
    await killWhen(
      [large.path, '--namespace', apart.name],
      async () => (await nodesOf('Import_killed_b_Firm')) > 0,
    )
    expect(await findImport(graph, apart)).toEqual({ ...done, phase: 'READING' })
    expect((await countUnder(graph, 'Import_killed_a_')).nodes).toEqual({ Firm: 1, Project: 1 })
    const { recovered, summary } = await importFolder(graph, large, apart)
    expect(recovered).toEqual([{ name: 'killed', kind: 'namespace', end: 'FORGOTTEN' }])
    expect(summary).toMatchObject({ imported: true, rows: { firms: size, participations: 2 * size } })
    expect((await countUnder(graph, 'Import_killed_')).nodes).toEqual({ Firm: size, Project: size })
    await large.remove()
    await undoImport(graph, apart)
  })
})
