import { readdir } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { makePlatformAdmin } from '@heming/graph/accounts'
import { setMembership } from '@heming/graph/members'
import { createTenant, startOwnGraph, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { folderStorage } from '../src/modules/documents/document-storage.ts'
import { clearImports } from '../src/modules/imports/imports.jobs.ts'
import { startTestApi, type TestApi } from './test-api.ts'
import { signedInPerson, type TestPerson } from './test-person.ts'
import { accountIdOf } from './trials.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 300_000 })

let api: TestApi
let tenant: Tenant
let curator: TestPerson
let colleague: TestPerson
let admin: TestPerson
let base = ''

beforeAll(async () => {
  // What is published here would be seen by the tests of others.
  api = await startTestApi(await startOwnGraph())
  tenant = await createTenant(api.graph, { bases: [{ id: 'base' }] })
  base = tenant.id('base')
  ;[curator, colleague, admin] = await Promise.all([
    signedInPerson(api),
    signedInPerson(api),
    signedInPerson(api),
  ])
  for (const person of [curator, colleague]) {
    const accountId = await accountIdOf(person)
    await setMembership(api.graph, { accountId, baseId: base, role: 'CURATOR', actor: 'test' })
  }
  await makePlatformAdmin(api.graph, await accountIdOf(admin), 'test')
})
afterAll(async () => {
  await tenant.remove()
  await api.close()
})

const IMPORT = `id state failure asksEncoding encoding assumedKinds badRows badCells fileNames createdByName reportUrl
  base { id } counts { table count } headers { table line columns { name column example } }
  reasons { count line column leavesOutRow text } unknownTerms { term count }
  rows(table: FIRMS, first: 2) { edges { node { line cells { column value } } } totalCount pageInfo { hasNextPage endCursor } }
  firms(first: 10) { totalCount edges { node { id nameZh } } } keptFirms { id }`
const payload = `{ import { ${IMPORT} } errors { code field message } }`
const BEGIN = `mutation ($input: BeginImportInput!) { done: beginImport(input: $input) ${payload} }`
const MAP = `mutation ($input: MapImportInput!) { done: mapImport(input: $input) ${payload} }`
const PUBLISH = `mutation ($input: PublishImportInput!) { done: publishImport(input: $input) ${payload} }`
const DROP = `mutation ($input: DropImportInput!) { done: dropImport(input: $input) ${payload} }`
const UNDO = `mutation ($input: UndoImportInput!) { done: undoImport(input: $input) ${payload} }`

const run = async (by: TestPerson, query: string, input: object) => (await by.ask(query, { input })).data.done

/** The import as it is once the work on it is done. */
async function read(by: TestPerson, id: string) {
  await api.sendMail()
  return (await by.ask(`query ($id: ID!) { done: tableImport(id: $id) { ${IMPORT} } }`, { id })).data.done
}

async function upload(by: TestPerson, name: string, text: string | Buffer, baseId: string | null = base) {
  return (await by.uploadTable(name, Buffer.from(text), baseId)).json()
}

async function begin(by: TestPerson, text: string | Buffer, name = 'list.csv') {
  const files = [{ id: (await upload(by, name, text)).id }]
  const done = await run(by, BEGIN, { baseId: base, files, assumedKind: 'TRADITIONAL' })
  expect(done.errors).toEqual([])
  return done.import.id as string
}

const FIRMS = '2026 名录,,\n编号,单位,能力\n1,灯会坊,吹糖人\n2,瓷厂,\n2,绣坊,\n'

test('a curator uploads, corrects a column, publishes and undoes; a colleague sees it all', async () => {
  const id = await begin(curator, gzipSync(FIRMS), '名录.csv.gz')
  const found = await read(colleague, id)
  expect(found).toMatchObject({
    state: 'PREPARED',
    base: { id: base },
    createdByName: 'Lin Yue',
    fileNames: ['名录.csv.gz'],
    // Nothing says what the firms are called.
    counts: [{ table: 'FIRMS', count: 0 }],
    badRows: 3,
    reasons: [{ count: 3, line: 3, column: 'nameZh', leavesOutRow: true }],
    headers: [
      {
        line: 2,
        columns: [
          { name: '编号', column: 'id', example: '1' },
          { name: '单位', column: null, example: '灯会坊' },
          { name: '能力', column: 'capabilities', example: '吹糖人' },
        ],
      },
    ],
  })
  expect((await api.get('{ firms { totalCount } }')).firms.totalCount).toBe(0)
  expect((await colleague.open(found.reportUrl)).body).toContain(
    '名录.csv.gz,3,nameZh,ROW,"neither nameZh nor nameEn is given',
  )
  // In the language of the page from which it is downloaded.
  const reportUrl = 'query ($id: ID!) { done: tableImport(id: $id) { reportUrl } }'
  const inChinese = await colleague.ask(reportUrl, { id }, { 'accept-language': 'zh' })
  const report = await colleague.open(inChinese.data.done.reportUrl)
  expect(report.body.split('\n').slice(0, 2)).toEqual([
    '\uFEFF文件,行,列,未读入,原因',
    '名录.csv.gz,3,nameZh,整行,没有名称：请填写中文名称或英文名称',
  ])

  const columns = [
    { table: 'FIRMS', name: '编号', column: 'id' },
    { table: 'FIRMS', name: '单位', column: 'nameZh' },
    { table: 'FIRMS', name: '能力', column: 'capabilities' },
  ]
  const mapped = await run(colleague, MAP, { id, columns, assumedKind: 'DIGITAL' })
  expect(mapped).toMatchObject({ import: { state: 'WAITING' }, errors: [] })
  const prepared = await read(curator, id)
  expect(prepared).toMatchObject({
    counts: [{ table: 'FIRMS', count: 2 }],
    badRows: 1,
    assumedKinds: 2,
    unknownTerms: [{ term: '吹糖人', count: 1 }],
    reasons: [{ count: 1, line: 5, column: 'id', leavesOutRow: true }],
  })
  expect(prepared.rows.edges[0].node).toEqual({
    line: 3,
    cells: expect.arrayContaining([
      { column: 'nameZh', value: '灯会坊' },
      { column: 'kind', value: 'DIGITAL' },
    ]),
  })

  expect((await run(curator, PUBLISH, { id })).errors).toEqual([])
  expect((await run(colleague, PUBLISH, { id })).errors).toMatchObject([{ code: 'CONFLICT' }])
  const published = await read(curator, id)
  expect(published).toMatchObject({ state: 'PUBLISHED', rows: { edges: [] } })
  expect(published.firms.edges.map(({ node }: { node: object }) => node)).toMatchObject([
    { nameZh: '灯会坊' },
    { nameZh: '瓷厂' },
  ])
  expect([prepared.rows.totalCount, published.rows.totalCount, published.firms.totalCount]).toEqual([2, 0, 2])
  expect((await run(colleague, DROP, { id })).errors).toMatchObject([{ code: 'CONFLICT' }])
  expect((await run(colleague, UNDO, { id })).errors).toEqual([])
  expect(await read(curator, id)).toMatchObject({ state: 'UNDONE', firms: { edges: [] }, keptFirms: [] })
  expect((await api.get('{ firms { totalCount } }')).firms.totalCount).toBe(0)

  const history = `query ($id: ID!) { done: auditEvents(of: { baseId: $id }) { edges { node { action actorName } } } }`
  const events = (await curator.ask(history, { id: base })).data.done.edges
  const actions = events.map(({ node }: { node: { action: string } }) => node.action)
  expect(actions.filter((action: string) => action.startsWith('IMPORT'))).toEqual([
    'IMPORT_UNDONE',
    'IMPORT_PUBLISHED',
    'IMPORT_MAPPED',
    'IMPORT_BEGUN',
  ])
})

test('what columns meant is remembered for the next file of the base, also where another curator uploads it', async () => {
  const id = await begin(colleague, FIRMS.replace('灯会坊', '漆坊'))
  expect((await read(colleague, id)).headers[0].columns).toMatchObject([
    { name: '编号', column: 'id' },
    { name: '单位', column: 'nameZh' },
    { name: '能力', column: 'capabilities' },
  ])
  await run(colleague, DROP, { id })
  expect(await read(colleague, id)).toMatchObject({ state: 'DROPPED', rows: { edges: [] } })
})

test.each([
  ['a column that is not in the file', [{ name: '电话', column: 'nameZh' }], 'columns.0.name'],
  ['a column that is not in the table', [{ name: '单位', column: 'phone' }], 'columns.0.column'],
  [
    'two that mean the same',
    [
      { name: '编号', column: 'nameZh' },
      { name: '单位', column: 'nameZh' },
    ],
    'columns.1.column',
  ],
  ['no column at all', [], 'columns'],
])('meanings with %s are rejected', async (_what, meanings, field) => {
  const id = await begin(curator, FIRMS)
  await read(curator, id)
  const columns = meanings.map((meaning) => ({ table: 'FIRMS', ...meaning }))
  const done = await run(curator, MAP, { id, columns, assumedKind: 'DIGITAL' })
  expect(done.errors).toMatchObject([{ code: 'BAD_USER_INPUT', field }])
  await run(curator, DROP, { id })
})

test('a file of another kind, an empty one and one that is somebody else’s are rejected', async () => {
  expect((await upload(curator, 'firms.pdf', 'x')).errors[0].extensions.code).toBe('BAD_USER_INPUT')
  expect((await upload(curator, 'firms.csv', '')).errors[0].extensions.code).toBe('BAD_USER_INPUT')
  const { id } = await upload(curator, 'firms.csv', FIRMS)
  const input = { baseId: base, files: [{ id }], assumedKind: 'DIGITAL' }
  expect((await run(colleague, BEGIN, input)).errors).toMatchObject([{ code: 'NOT_FOUND', field: 'files' }])
  expect((await run(curator, BEGIN, input)).errors).toEqual([])
  // It is read already.
  expect((await run(curator, BEGIN, input)).errors).toMatchObject([{ code: 'NOT_FOUND' }])
})

const GB18030 = Buffer.from(
  'xvPStcP7s8Yss8fK0Aq+sLXC1fLM1bTJsqnO77ndLL6wtcLV8grX1Lmxssq1xtHQvr/UuizX1LmxCrPJtrzGpNOwz7e+583FLLPJtrwKy9XW3bTM0OXR0L6/y/ksy9XW3Qo=',
  'base64',
)
const WINDOWS_1252 = Buffer.from(
  `Name;City\nMusée des Augustins;Toulouse\nThéâtre d’Oc, café;Béziers\n${'Société à l’été;Orléans\n'.repeat(12)}`.replaceAll(
    '’',
    '\x92',
  ),
  'latin1',
)

test.each([
  ['GB18030', GB18030, 4, '景德镇陶瓷博物馆', 'WINDOWS_1252'],
  ['WINDOWS_1252', WINDOWS_1252, 14, 'Musée des Augustins', 'BIG5'],
] as const)(
  'a CSV file in %s is read again in the encoding that its uploader chooses',
  async (encoding, bytes, count, name, wrong) => {
    const id = await begin(curator, bytes)
    expect(await read(curator, id)).toMatchObject({
      state: 'FAILED',
      failure: expect.stringContaining('list.csv'),
      asksEncoding: true,
      // It seems to be that.
      encoding,
      headers: [],
    })
    const readAs = (chosen: string) => run(curator, MAP, { id, encoding: chosen, assumedKind: 'DIGITAL' })
    expect((await readAs(wrong)).errors).toEqual([])
    expect(await read(curator, id)).toMatchObject({ asksEncoding: true, encoding: wrong })
    expect((await readAs(encoding)).errors).toEqual([])
    const found = await read(colleague, id)
    expect(found).toMatchObject({
      state: 'PREPARED',
      failure: null,
      asksEncoding: true,
      encoding,
      counts: [{ table: 'FIRMS', count }],
    })
    expect(found.rows.edges[0].node.cells.map(({ value }: { value: string }) => value)).toContain(name)
    await run(curator, DROP, { id })
  },
)

test('an import without a base is for admins of the platform; they see all, a curator those of the base', async () => {
  const { id } = await upload(admin, 'firms.csv', FIRMS, null)
  const begun = await run(admin, BEGIN, { files: [{ id }], assumedKind: 'DIGITAL' })
  expect(begun.errors).toEqual([])
  const list = async (by: TestPerson) => {
    const { data } = await by.ask('{ done: tableImports(first: 100) { totalCount edges { node { id } } } }')
    return data.done.edges.map(({ node }: { node: { id: string } }) => node.id)
  }
  expect(await list(admin)).toContain(begun.import.id)
  expect(await list(curator)).not.toContain(begun.import.id)
  expect((await list(curator)).length).toBeGreaterThan(0)
  expect((await list(admin)).length).toBeGreaterThan((await list(curator)).length)
})

test('files go when their day has come', async () => {
  const folder = api.importFolder
  await read(curator, await begin(curator, FIRMS))
  expect((await readdir(folder)).length).toBeGreaterThan(0)
  const later = new Date(Date.now() + 31 * 24 * 60 * 60_000)
  const context = { graph: api.graph, imports: folderStorage(folder) }
  await clearImports(context, later)
  // Those that were dropped for their age are discarded once that is worked on.
  await api.sendMail()
  await clearImports(context, new Date(later.getTime() + 31 * 24 * 60 * 60_000))
  expect(await readdir(folder)).toEqual([])
})
