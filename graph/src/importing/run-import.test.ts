import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import {
  countUnder,
  createImportFolder,
  type ImportFolder,
  importFolder,
  namespaceOf,
} from '../../testing/imports.ts'
import { connectTestGraph } from '../../testing/index.ts'
import { findFirmsByIds } from '../firms/firms.store.ts'
import { nameKeyOf } from '../firms/name-key.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { labelsOfNamespace } from './import-target.ts'
import { findImport, listImports } from './imports.store.ts'
import { undoImport } from './run-import.ts'

/**
 * Any text is an id, a capability or a country; dates are missing; one file is packed and one begins with a
 * byte order mark.
 */
const wellMade = {
  'firms.csv':
    '\uFEFFid,nameZh,nameEn,country,type,capabilities\r\n景德 镇|瓷,景德镇陶瓷,,中国,博物馆,陶瓷烧制|数字 展陈\r\n" b ",,,"Côte d\'Ivoire, 象牙海岸",,\r\nc`"é,,,,,X\r\n'.replace(
      'c`"é',
      '"c`""é"',
    ),
  'projects.csv.gz':
    'id,startDate,endDate,capabilities\np|1,2019-03-01,,陶瓷烧制|数字 展陈\np 2,,2020-01-31,\np3,,,\n',
  'participations.csv':
    'projectId,firmId,role\np|1,景德 镇|瓷,coordinator\np|1, b ,\np|1,景德 镇|瓷,again\np 2,景德 镇|瓷,\np 2," b ",\np3,"c`""é",\n',
  'ip_assets.csv': 'id,ownerId,nameZh\na1,景德 镇|瓷,青花\n',
  'briefs.csv': 'id,firmId,capabilities\nn1, b ,数字 展陈|任何\n',
}
const whole = {
  nodes: { Firm: 3, Project: 3, Capability: 4, IPAsset: 1, Brief: 1 },
  ties: { OFFERS: 3, USED: 2, TOOK_PART_IN: 5, WORKED_WITH: 1, PROVED: 2, OWNS: 1, POSTED: 1, NEEDS: 2 },
  indexes: 5,
}

// Every import makes and drops a schema of its own, which takes seconds on a machine that has other work.
vi.setConfig({ testTimeout: 120_000 })

let graph: Graph
let folder: ImportFolder
beforeAll(async () => {
  graph = await connectTestGraph()
})
afterAll(() => graph.close())
afterEach(() => folder.remove())

describe('importing into a namespace', () => {
  const target = namespaceOf('well')
  const prefix = `Import_${target.name}_`
  afterAll(() => undoImport(graph, target))

  it('takes any text for ids, capabilities and countries, packed or not, and what is empty is empty', async () => {
    folder = await createImportFolder(wellMade)
    const { summary, bad, notes } = await importFolder(graph, folder, target, { strict: true })
    expect({ bad, notes }).toEqual({ bad: [], notes: [] })
    expect(summary).toEqual({
      rows: { firms: 3, projects: 3, participations: 6, ip_assets: 1, briefs: 1 },
      assumedKinds: 3,
      undated: 1,
      unknownTerms: new Map(),
      repeatedParticipations: 1,
      oddDays: 0,
      likelyDuplicates: [],
      omittedDuplicates: 0,
      badRows: 0,
      badCells: 0,
      imported: true,
    })
    expect(await countUnder(graph, prefix)).toEqual(whole)
    const { firm, project } = labelsOfNamespace(target, 'a')
    const [row] = await graph.read(
      `MATCH (firm:${firm} {id: $id})-[part:TOOK_PART_IN]->(project:${project} {id: 'p|1'})
       RETURN firm.nameZh AS nameZh, firm.nameEn AS nameEn, firm.country AS country, firm.projectCount AS projects, part.role AS role,
         toString(project.startDate) AS startDate, project.endDate AS endDate, project.participantCount AS participants`,
      { id: '景德 镇|瓷' },
      z.unknown(),
    )
    expect(row).toEqual({
      nameZh: '景德镇陶瓷',
      nameEn: '景德镇陶瓷',
      country: '中国',
      projects: 2,
      role: 'coordinator',
      startDate: '2019-03-01',
      endDate: null,
      participants: 2,
    })
  })

  it('is the same when done again, and follows the files when they change', async () => {
    folder = await createImportFolder(wellMade)
    await importFolder(graph, folder, target)
    await importFolder(graph, folder, target)
    expect(await countUnder(graph, prefix)).toEqual(whole)
    await folder.write({ 'briefs.csv': 'id,firmId\n' })
    await importFolder(graph, folder, target)
    expect((await countUnder(graph, prefix)).nodes).toEqual({
      Firm: 3,
      Project: 3,
      Capability: 3,
      IPAsset: 1,
    })
  })

  it('completes a firm by later rows that add to it', async () => {
    folder = await createImportFolder({
      // The last row is far from the first, in another transaction.
      'firms.csv': `id,nameZh,nameEn,website,kind,heritageDomains,capabilities\nf1,一,,,,opera,a\nf1,一,One,one.example,,craft,b\n${Array.from({ length: 2100 }, (_, n) => `g${n},,,,,,\n`).join('')}f1,,,,TRADITIONAL,opera,c\n`,
    })
    const { summary, bad } = await importFolder(graph, folder, target, { strict: true })
    expect({ bad, summary }).toMatchObject({
      bad: [],
      summary: { rows: { firms: 2101 }, assumedKinds: 2100 },
    })
    const { firm } = labelsOfNamespace(target, 'a')
    const { firm: other } = labelsOfNamespace(target, 'b')
    const [row] = await graph.read(
      `MATCH (firm:${firm}|${other} {id: 'f1'})
       RETURN firm {.nameZh, .nameEn, .nameKeyEn, .website, .domain, .kind, .kindAssumed, .heritageDomains} AS firm,
         COLLECT { MATCH (firm)-[:OFFERS]->(capability) RETURN capability.id ORDER BY capability.id } AS offers`,
      {},
      z.unknown(),
    )
    expect(row).toEqual({
      firm: {
        nameZh: '一',
        nameEn: 'One',
        nameKeyEn: nameKeyOf('One'),
        website: 'https://one.example/',
        domain: 'one.example',
        kind: 'TRADITIONAL',
        kindAssumed: false,
        heritageDomains: ['opera', 'craft'],
      },
      offers: ['a', 'b', 'c'],
    })
  })

  it('knows the rows of tables without ids again, wherever they stand and whatever else is said of them', async () => {
    const { firm } = labelsOfNamespace(target, 'a')
    const { firm: other } = labelsOfNamespace(target, 'b')
    const ids = async () => {
      const shape = z.object({ name: z.string(), id: z.string() })
      const rows = await graph.read(
        `MATCH (firm:${firm}|${other}) RETURN firm.nameZh AS name, firm.id AS id`,
        {},
        shape,
      )
      return Object.fromEntries(rows.map(({ name, id }) => [name, id]))
    }
    folder = await createImportFolder({ 'firms.csv': '企业名称,网址\n甲坊,a.example\n乙坊,\n' })
    await importFolder(graph, folder, target)
    const first = await ids()
    expect(Object.values(first)).toEqual([
      expect.stringMatching(`^${target.name}-[0-9a-f]{16}$`),
      expect.stringMatching(`^${target.name}-[0-9a-f]{16}$`),
    ])
    await folder.write({ 'firms.csv': '2026 名录,\n网址,企业名称\nb.example,乙坊\n,丙坊\n,甲坊\n' })
    await importFolder(graph, folder, target)
    expect(await ids()).toMatchObject(first)
    expect(Object.keys(await ids())).toHaveLength(3)
  })

  it('cannot be seen from the live network', async () => {
    folder = await createImportFolder(wellMade)
    await importFolder(graph, folder, target)
    expect(await findFirmsByIds(graph, ['景德 镇|瓷', ' b '])).toEqual([null, null])
    const labels = await graph.read(
      'MATCH (node) WHERE node.id = $id RETURN labels(node) AS labels',
      { id: '景德 镇|瓷' },
      z.object({ labels: z.array(z.string()) }),
    )
    expect(labels).toHaveLength(1)
    expect(labels[0]?.labels).toEqual([expect.stringMatching(`^${prefix}[ab]_Firm$`)])
  })

  it('is taken out whole, with its schema and its record, and a second time there is nothing to take out', async () => {
    folder = await createImportFolder(wellMade)
    await importFolder(graph, folder, target)
    expect(await undoImport(graph, target)).toEqual({ removed: 12, kept: [] })
    expect(await countUnder(graph, prefix)).toEqual({ nodes: {}, ties: {}, indexes: 0 })
    expect(await findImport(graph, target)).toBeNull()
    expect(await undoImport(graph, target)).toBeNull()
  })
})

describe('what is not written', () => {
  const broken = { ...wellMade, 'projects.csv.gz': 'id,startDate\np|1,2019-13-01\n' }
  const nothing = { nodes: {}, ties: {}, indexes: 0 }

  it('a dry run says what it would do, and nothing stays', async () => {
    const target = namespaceOf('dry')
    folder = await createImportFolder(wellMade)
    const { summary } = await importFolder(graph, folder, target, { dryRun: true })
    expect(summary).toMatchObject({ rows: { participations: 6 }, badRows: 0, imported: false })
    expect(await countUnder(graph, `Import_${target.name}_`)).toEqual(nothing)
    expect(await findImport(graph, target)).toBeNull()
  })

  it('a strict import with a bad cell leaves nothing, and names all that is bad', async () => {
    const target = namespaceOf('strict')
    folder = await createImportFolder(broken)
    const { summary, bad } = await importFolder(graph, folder, target, { strict: true })
    expect(summary).toMatchObject({ badRows: 3, badCells: 1, imported: false })
    expect(bad).toEqual([
      'projects.csv.gz:2 startDate: "2019-13-01" is no day, month or year of the calendar: write YYYY-MM-DD, YYYY-MM or YYYY',
      ...[5, 6].map(
        (line) =>
          `participations.csv:${line} projectId: refers to "p 2", which is no row of projects that could be read`,
      ),
      'participations.csv:7 projectId: refers to "p3", which is no row of projects that could be read',
    ])
    expect(await countUnder(graph, `Import_${target.name}_`)).toEqual(nothing)
    expect(await findImport(graph, target)).toBeNull()
  })

  it('a strict import that fails leaves what was imported before as it was', async () => {
    const target = namespaceOf('kept')
    folder = await createImportFolder(wellMade)
    await importFolder(graph, folder, target)
    await folder.write(broken)
    expect((await importFolder(graph, folder, target, { strict: true })).summary.imported).toBe(false)
    expect(await countUnder(graph, `Import_${target.name}_`)).toEqual(whole)
    await undoImport(graph, target)
  })

  it('an import that is stopped leaves nothing', async () => {
    const target = namespaceOf('stopped')
    folder = await createImportFolder(wellMade)
    const stop = new AbortController()
    const stopping = importFolder(graph, folder, target, {
      signal: stop.signal,
      onStage: (stage) => stage === 'DERIVING' && stop.abort(new Error('Stopped.')),
    })
    await expect(stopping).rejects.toThrow('Stopped.')
    expect(await countUnder(graph, `Import_${target.name}_`)).toEqual(nothing)
    expect((await listImports(graph)).map(({ name }) => name)).not.toContain(target.name)
  })
})
