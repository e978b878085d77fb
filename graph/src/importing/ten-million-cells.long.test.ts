import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import {
  countUnder,
  createImportFolder,
  type ImportFolder,
  namespaceOf,
  startImporter,
} from '../../testing/imports.ts'
import { connectTestGraph } from '../../testing/index.ts'
import type { Graph } from '../kernel/driver/driver.ts'

/**
 * The same whatever the size of the files, but for 32 to 64 bytes an id; Node by itself takes a third of it.
 */
const mostMegabytes = 450
const firms = 500_000
const projects = 70_000
const participations = 160_000
/** Firms have 18 columns, projects 9, participations 3. */
const cells = firms * 18 + projects * 9 + participations * 3

const target = namespaceOf('ten_million')
let graph: Graph
let folder: ImportFolder
beforeAll(async () => {
  graph = await connectTestGraph()
  folder = await createImportFolder()
  await writeTable('firms', firmRows())
  await writeTable('projects', projectRows())
  await writeTable('participations', participationRows())
})
afterAll(async () => {
  await folder.remove()
  await graph.close()
})

it('checks ten million cells in constant memory and writes nothing', async () => {
  expect(cells).toBeGreaterThan(10_000_000)
  const { code, output, megabytes } = await runImporter('--dry-run')
  expect(code).toBe(0)
  expect(output).toContain(
    'Checked, nothing written; could be imported: 500,000 firms, 70,000 projects, 160,000 participations; 0 bad rows',
  )
  expect(megabytes).toBeLessThan(mostMegabytes)
  expect((await countUnder(graph, `Import_${target.name}_`)).nodes).toEqual({})
})

it('imports ten million cells in constant memory, and takes them out again', async () => {
  const { code, output, megabytes } = await runImporter('--strict')
  expect(output).toContain(': 500,000 firms, 70,000 projects, 160,000 participations; 0 bad rows')
  expect(code).toBe(0)
  expect(megabytes).toBeLessThan(mostMegabytes)
  const { nodes, ties } = await countUnder(graph, `Import_${target.name}_`)
  expect(nodes).toEqual({ Firm: firms, Project: projects, Capability: 200 })
  expect(ties).toMatchObject({ TOOK_PART_IN: participations, OFFERS: firms, USED: projects })
  expect((await runImporter('--undo')).code).toBe(0)
  expect(await countUnder(graph, `Import_${target.name}_`)).toEqual({ nodes: {}, ties: {}, indexes: 0 })
})

async function runImporter(option: '--dry-run' | '--strict' | '--undo') {
  const args = [folder.path, '--namespace', target.name, option]
  const { code, output } = await startImporter(inject('neo4j'), args).ended
  console.info(output)
  return { code, output, megabytes: Number(/peak memory (\d+) MB/.exec(output)?.[1]) }
}

/** Written a few thousand rows at a time, so that the table is never in memory. */
function writeTable(name: string, rows: Iterable<string>): Promise<void> {
  return pipeline(
    Readable.from(inBlocks(rows)),
    createGzip({ level: 1 }),
    createWriteStream(join(folder.path, `${name}.csv.gz`)),
  )
}

function* inBlocks(rows: Iterable<string>) {
  let block: string[] = []
  for (const row of rows) {
    block.push(row)
    if (block.length < 5000) continue
    yield block.join('')
    block = []
  }
  yield block.join('')
}

function* firmRows() {
  yield 'id,kind,nameEn,nameZh,descriptionEn,descriptionZh,country,cityEn,cityZh,city,province,provinceZh,type,website,foundedYear,capabilities,heritageDomains,markets\n'
  for (let n = 0; n < firms; n += 1)
    yield `企业 ${n},DIGITAL,Firm ${n},企业${n},About ${n},简介${n},中国,Zigong,自贡,,Sichuan,四川,PRC,https://example.org/${n},${1950 + (n % 70)},能力${n % 200},灯彩,ASEAN\n`
}

function* projectRows() {
  yield 'id,startDate,endDate,titleEn,titleZh,outcomeEn,outcomeZh,capabilities,markets\n'
  for (let n = 0; n < projects; n += 1)
    yield `项目|${n},20${10 + (n % 15)}-03-01,,Project ${n},项目${n},,,能力${n % 200},EU\n`
}

function* participationRows() {
  yield 'projectId,firmId,role\n'
  for (let n = 0; n < participations; n += 1)
    yield `项目|${n % projects},企业 ${(n * 7) % firms},${n % 3 === 0 ? 'coordinator' : ''}\n`
}
