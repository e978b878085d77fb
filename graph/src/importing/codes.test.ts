import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { createImportFolder, type ImportFolder, importFolder } from '../../testing/imports.ts'
import { createTenant, startOwnGraph } from '../../testing/index.ts'
import { findSimilarFirms } from '../registration/similar-firms.store.ts'
import { createTarget } from './import-target.ts'
import { recoverImports } from './recover-imports.ts'
import { undoImport } from './run-import.ts'

vi.setConfig({ testTimeout: 300_000, hookTimeout: 600_000 })

/** Codes of public registers: the standard's example of an LEI, and firms of GLEIF and of China. */
const LEI = 'YZ83GD8L7GG84979J516'
const LEI_OF_ANOTHER = '7H6GLXDRUGQFU57RNE97'
const TENCENT = '9144030071526726XG'
const HUAWEI = '914403001922038216'
const XIAMEN = '91350203M0001QKT19'

/** Imports are found by what the whole network holds: a Neo4j of their own. */
let graph: Awaited<ReturnType<typeof startOwnGraph>>
let folder: ImportFolder
let there: string
const target = createTarget('live', 'codes')
beforeAll(async () => {
  graph = await startOwnGraph({ transactionTimeout: 120_000, serverTimeout: 10_000 })
  const tenant = await createTenant(graph, { firms: [{ id: 'huawei', kind: 'DIGITAL' }] })
  there = tenant.id('huawei')
  await run('MATCH (firm:Firm {id: $there}) SET firm.creditCode = $code', { code: HUAWEI })
})
afterAll(() => graph?.close())
afterEach(async () => {
  await undoImport(graph, target)
  await folder.remove()
})

const run = (statement: string, parameters: Record<string, unknown>) =>
  graph.write((write) => write(statement, { there, ...parameters }, z.unknown()))

/** The firms that a registrant with these codes is shown. */
async function namesOf(codes: { creditCode?: string; lei?: string }) {
  const query = { names: [], creditCode: null, lei: null, hosts: [], ...codes }
  return (await findSimilarFirms(graph.read, query)).map(({ firm }) => firm.nameZh)
}

it('takes codes under their names in both languages, as they are typed, and registration notices them', async () => {
  folder = await createImportFolder({
    'firms.csv': `id,名称,LEI编码,统一社会信用代码,官方网站\nc1,甲,yz83 gd8l-7gg8 4979j516,,c1.example\nc2,乙,,９１４４０３００７１５２６７２６ＸＧ,\nc3,丙,,${XIAMEN},\n`,
  })
  const { bad, notes } = await importFolder(graph, folder, target)
  expect(bad).toEqual([])
  expect(notes).toContain(
    'firms.csv: read: "名称" as nameZh, "LEI编码" as lei, "统一社会信用代码" as creditCode, "官方网站" as website',
  )
  expect(await namesOf({ lei: LEI })).toEqual(['甲'])
  expect(await namesOf({ creditCode: TENCENT })).toEqual(['乙'])
  expect(await namesOf({ creditCode: XIAMEN })).toEqual(['丙'])
})

it('leaves out a code that is none, or that another firm has, and keeps the row', async () => {
  folder = await createImportFolder({
    'firms.csv': [
      'id,nameZh,lei,uscc',
      `c1,甲,${LEI},`,
      `c2,乙,${LEI.slice(0, -1)}7,${TENCENT.slice(0, -1)}0`,
      'c4,丁,,11010519491231002X',
      `c3,丙,${LEI},${HUAWEI}`,
      '',
    ].join('\n'),
  })
  const { summary, bad } = await importFolder(graph, folder, target)
  expect(summary).toMatchObject({ imported: true, rows: { firms: 4 }, badRows: 0, badCells: 5 })
  expect(bad).toEqual([
    'firms.csv:3 lei: "YZ83GD8L7GG84979J517" is no LEI: its 20 characters or check digits (ISO 17442) do not fit',
    'firms.csv:3 creditCode: "9144030071526726X0" is no unified social credit code: its 18 characters or check character (GB 32100-2015) do not fit',
    'firms.csv:4 creditCode: a personal identity number is no unified social credit code',
    'firms.csv:5 lei: "YZ83GD8L7GG84979J516" is the code of another firm: "c1"',
    `firms.csv:5 creditCode: "${HUAWEI}" is the code of another firm: "${there}"`,
  ])
  expect(await namesOf({ lei: LEI })).toEqual(['甲'])
})

it('leaves codes alone when done again, and changes a code to another', async () => {
  folder = await createImportFolder({ 'firms.csv': `id,nameZh,lei\nc1,甲,${LEI}\n` })
  await importFolder(graph, folder, target)
  expect((await importFolder(graph, folder, target)).bad).toEqual([])
  await folder.write({ 'firms.csv': `id,nameZh,lei\nc1,甲,${LEI_OF_ANOTHER}\nc2,乙,${LEI}\n` })
  // c1 has the code until this import is in the network.
  expect((await importFolder(graph, folder, target)).bad).toEqual([
    `firms.csv:3 lei: "${LEI}" is the code of another firm: "c1"`,
  ])
  expect((await importFolder(graph, folder, target)).bad).toEqual([])
  expect(await namesOf({ lei: LEI })).toEqual(['乙'])
  expect(await namesOf({ lei: LEI_OF_ANOTHER })).toEqual(['甲'])
})

it('leaves out a code that another firm has got since the file was read', async () => {
  folder = await createImportFolder()
  await run(
    `MATCH (firm:Firm {id: $there}) SET firm.lei = $lei
     CREATE (:Import {key: 'live:codes', kind: 'live', name: 'codes', phase: 'BRINGING'})
     CREATE (:WaitingFirm {id: 'c1', nameZh: '甲', nameEn: '甲', kind: 'DIGITAL', lei: $lei})`,
    { lei: LEI },
  )
  expect(await recoverImports(graph)).toMatchObject([{ name: 'codes', end: 'FINISHED' }])
  const codes = 'MATCH (firm:Firm {lei: $lei}) RETURN firm.id AS id'
  expect(await graph.read(codes, { lei: LEI }, z.unknown())).toEqual([{ id: there }])
  await run('MATCH (firm:Firm {id: $there}) REMOVE firm.lei', {})
})

it('drops codes that stand twice in a namespace too, where the network does not count', async () => {
  folder = await createImportFolder({
    'firms.csv': `id,nameZh,lei,creditCode\nc1,甲,${LEI},${HUAWEI}\nc2,乙,${LEI},\n`,
  })
  const apart = createTarget('namespace', 'codes')
  const { bad } = await importFolder(graph, folder, apart)
  expect(bad).toEqual([`firms.csv:3 lei: "${LEI}" is the code of another firm: "c1"`])
  await undoImport(graph, apart)
})
