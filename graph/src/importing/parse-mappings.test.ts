import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseMapping } from './parse-mappings.ts'
import { type ReadHeader, type ReadTableOptions, readTable } from './read-table.ts'

test('what columns mean is read as a line, or as JSON', () => {
  const columns = { 单位: 'nameZh', 备注: null }
  expect(parseMapping('firms: 单位 = nameZh, 备注=')).toEqual([{ table: 'firms', columns }])
  expect(parseMapping(JSON.stringify({ firms: columns, projects: { 年: 'startDate' } }))).toEqual([
    { table: 'firms', columns },
    { table: 'projects', columns: { 年: 'startDate' } },
  ])
})

test.each([
  ['单位=nameZh', 'write it as TABLE:NAME=COLUMN'],
  ['firms:单位', 'write it as TABLE:NAME=COLUMN'],
  ['{"firms": 1}', 'write it as TABLE:NAME=COLUMN'],
  [
    'companies:单位=nameZh',
    '"companies" is no table: write one of capabilities, heritage_domains, markets, firms, projects',
  ],
  ['firms:单位=phone', '"phone" is no column of firms: write one of id, '],
  ['firms:a=nameZh,b=nameZh', 'Two columns of firms cannot both mean nameZh.'],
])('%s is rejected', (text, message) => {
  expect(() => parseMapping(text)).toThrow(message)
})

async function read(text: string, options: Partial<ReadTableOptions>) {
  const folder = await mkdtemp(join(tmpdir(), 'heming-mapping-'))
  const path = join(folder, 'firms.csv')
  await writeFile(path, text)
  const rows: object[] = []
  const headers: ReadHeader[] = []
  const file = { table: 'firms', path, name: 'firms.csv', size: 0 } as const
  try {
    const all = { onBadRow: () => {}, onHeader: (header: ReadHeader) => headers.push(header), ...options }
    for await (const block of readTable(file, all)) rows.push(...block)
  } finally {
    await rm(folder, { recursive: true })
  }
  return { rows, headers }
}

test('a mapping goes before names in full, and what it does not name is guessed', async () => {
  const text = 'Title\nref;nameZh;name;备注;备注\n7;甲;Alpha;x;y\n'
  const mappings = parseMapping('firms:ref=id,nameZh=,备注=city')
  const { rows, headers } = await read(text, { mappings })
  // Of two columns of one name the first counts.
  expect(rows).toMatchObject([{ line: 3, row: { id: '7', nameZh: null, nameEn: 'Alpha', city: 'x' } }])
  expect(headers).toMatchObject([
    {
      line: 2,
      columns: [
        { name: 'ref', column: 'id', example: '7' },
        { name: 'nameZh', column: null, example: '甲' },
        { name: 'name', column: 'nameEn' },
        { column: 'city' },
        { column: null },
      ],
    },
  ])
})

test('a mapping of other names says nothing of a file', async () => {
  const mappings = parseMapping('firms:number=id,nameEn=nameZh')
  const { rows } = await read('id,nameEn\n1,Alpha\n', { mappings })
  expect(rows).toMatchObject([{ row: { id: '1', nameEn: 'Alpha', nameZh: null } }])
})

test('without ids the likeliest row is the header, and rows are numbered by their lines', async () => {
  const text = '2026\nkeeper,nameEn,town\nx,Alpha,Bath\ny,Beta,York\n'
  await expect(read(text, {})).rejects.toThrow('the column id is missing')
  const { rows } = await read(text, { rowIds: { by: 'LINES' } })
  expect(rows).toMatchObject([
    { line: 3, row: { id: 'row0000003', nameEn: 'Alpha', city: 'Bath' } },
    { line: 4, row: { id: 'row0000004', nameEn: 'Beta', city: 'York' } },
  ])
})
