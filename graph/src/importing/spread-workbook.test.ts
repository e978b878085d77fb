import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { odsOf, xlsxOf } from '../../testing/workbooks.ts'
import type { BadRow } from './bad-row.ts'
import { findFiles } from './find-files.ts'
import { readTable } from './read-table.ts'
import { readSheet } from './workbook.ts'

// A workbook takes time and memory by what it holds, not by what it repeats or has far to the right.

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heming-spread-'))
})
afterEach(() => rm(folder, { recursive: true }))

const save = (name: string, content: Uint8Array) => writeFile(join(folder, name), content)

/** The rows that are read of the firms in the folder, with their line, and what is bad. */
async function read() {
  const bad: BadRow[] = []
  const firms: unknown[] = []
  const [file] = await findFiles(folder)
  if (!file) throw new Error('There is no file.')
  for await (const block of readTable(file, { onBadRow: (row) => bad.push(row) })) firms.push(...block)
  return { firms, bad }
}

/** Where a sheet ends in XLSX: column XFD. */
const LAST_COLUMN = 16_384
const cell = (text: string, repeated = 1) =>
  `<table:table-cell office:value-type="string" table:number-columns-repeated="${repeated}">
    <text:p>${text}</text:p></table:table-cell>`
const gap = (repeated: number) => `<table:table-cell table:number-columns-repeated="${repeated}"/>`
const row = (cells: string, repeated = 1) =>
  `<table:table-row table:number-rows-repeated="${repeated}">${cells}</table:table-row>`
const BEYOND = 'it has text beyond column IV (256): empty that cell'

test.each([
  [
    'xlsx',
    () => {
      const stray = ['f1', ...Array(LAST_COLUMN - 2).fill(null), 'stray']
      return writeXlsx({ sheets: [{ name: 'firms', rows: [['id'], stray, ['f2'], ['f3']] }] })
    },
  ],
  [
    'ods',
    async () => {
      const stray = row(cell('f1') + gap(LAST_COLUMN - 2) + cell('stray'))
      return odsOf('firms', row(cell('id')) + stray + row(cell('f2')) + row(cell('f3')))
    },
  ],
])('a stray cell at the far end of %s costs its row, and makes no other wider', async (ending, make) => {
  await save(`firms.${ending}`, await make())
  const { firms, bad } = await read()
  expect(firms).toMatchObject([{ row: { id: 'f2' } }, { row: { id: 'f3' } }])
  expect(bad).toMatchObject([{ line: 2, column: null, leftOut: 'ROW', reason: BEYOND }])
  const path = join(folder, `firms.${ending}`)
  const source = { table: 'firms', path, name: 'firms', size: 0, sheet: 'firms' } as const
  for await (const block of readSheet(source))
    for (const record of block) if ('fields' in record) expect(record.fields).toHaveLength(1)
})

test('a cell repeated over the rest of its row costs the row', async () => {
  await save('firms.ods', odsOf('firms', row(cell('id')) + row(cell('f1', 1e9)) + row(cell('f2'))))
  const { firms, bad } = await read()
  expect(firms).toMatchObject([{ row: { id: 'f2' } }])
  expect(bad).toMatchObject([{ line: 2, reason: BEYOND }])
})

test('what is empty may be repeated, as LibreOffice does to the end of a sheet', async () => {
  const filler = row(gap(LAST_COLUMN), 1_048_000)
  const below = row(cell('f1') + gap(LAST_COLUMN - 1)) + row(gap(LAST_COLUMN), 3) + row(cell('f2'))
  await save('firms.ods', odsOf('firms', row(cell('id')) + below + filler))
  const { firms, bad } = await read()
  expect(firms).toMatchObject([
    { line: 2, row: { id: 'f1' } },
    { line: 6, row: { id: 'f2' } },
  ])
  expect(bad).toEqual([])
})

test('rows that are repeated are read, up to a thousand of a sheet', async () => {
  const list = (repeated: number) =>
    odsOf('firms', row(cell('id')) + row(cell('f1'), 500) + row(cell('f2'), repeated) + row(cell('f3')))
  await save('firms.ods', list(502))
  const { firms } = await read()
  expect(firms).toHaveLength(500 + 502 + 1)
  expect(firms?.at(-1)).toMatchObject({ line: 1_004, row: { id: 'f3' } })
  await save('firms.ods', list(503))
  await expect(read()).rejects.toThrow(
    'firms.ods, line 502: rows are repeated more than 1000 times: delete the copies.',
  )
  await save('firms.ods', list(1e9))
  await expect(read()).rejects.toThrow('rows are repeated more than 1000 times')
})

test('of several sheets the one that is named is read, paragraphs of a cell as lines', async () => {
  const sheets = odsOf(
    'other"/><table:table table:name="firms',
    row(cell('id') + cell('descriptionEn')) +
      row(cell('f1') + cell('one</text:p><text:p>two<text:s text:c="3"/>three')),
  )
  await save('firms.ods', sheets)
  expect((await read()).firms).toMatchObject([{ row: { id: 'f1', descriptionEn: 'one\ntwo   three' } }])
})

test('rows of XLSX that all reach to the far end are too many from the 1,041st', async () => {
  const list = (count: number) =>
    xlsxOf({
      rows: `<row r="1"><c t="inlineStr"><is><t>id</t></is></c></row>${'<row><c r="XFD1"/></row>'.repeat(count)}`,
    })
  // 1,040 rows of 16,128 empty cells beyond column IV are fewer than 2 ** 24 cells, 1,041 are more.
  await save('firms.xlsx', list(1_040))
  expect(await read()).toEqual({ firms: [], bad: [] })
  await save('firms.xlsx', list(1_500))
  await expect(read()).rejects.toThrow(
    'firms.xlsx, line 1042: the cells are spread too far: delete the columns to the right of the table, or save the sheet as CSV.',
  )
})
