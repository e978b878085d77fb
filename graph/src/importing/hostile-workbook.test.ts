import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { odsOf, odsOfSheets, xlsxOf } from '../../testing/workbooks.ts'
import { findFiles } from './find-files.ts'
import { readTable } from './read-table.ts'
import { readSheet } from './workbook.ts'

// What a small file unpacks to takes no more memory than a table does.

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heming-hostile-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** How many rows are read of this file as a table of firms. */
async function read(name: string, content: Uint8Array, signal?: AbortSignal): Promise<number> {
  await writeFile(join(folder, name), content)
  let rows = 0
  for (const file of await findFiles(folder, signal))
    for await (const block of readTable(file, { onBadRow: () => {}, signal })) rows += block.length
  return rows
}

const row = (...cells: string[]) =>
  `<table:table-row>${cells
    .map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`)
    .join('')}</table:table-row>`
/** This text in so many elements around each other. */
const nest = (depth: number, text: string) =>
  `${'<text:span>'.repeat(depth)}${text}${'</text:span>'.repeat(depth)}`
const SAVE_AGAIN = 'open it in a spreadsheet program and save it again.'
const REMOVE = 'remove sheets and pictures that are not needed, or save the sheet as CSV.'

describe('ODS', () => {
  test('elements lie a hundred deep at most', async () => {
    // document-content, body, spreadsheet, table, table-row, table-cell and p are seven.
    expect(await read('firms.ods', odsOf('firms', row('id') + row(nest(93, 'f1'))))).toBe(1)
    await expect(read('firms.ods', odsOf('firms', row('id') + row(nest(94, 'f1'))))).rejects.toThrow(
      `firms.ods cannot be read as a workbook (its elements lie more than 100 deep): ${SAVE_AGAIN}`,
    )
  })

  test('elements that nobody closes are rejected as they are read', async () => {
    await expect(read('firms.ods', odsOfSheets('<a>'.repeat(500_000)))).rejects.toThrow('more than 100 deep')
  })

  test.each([
    ['a document that is cut off', '<table:table table:name="firms">', 'cannot be read as a workbook'],
    ['names of its own for texts', ']]><!DOCTYPE a [<!ENTITY b "c">]>', 'cannot be read as a workbook'],
  ])('%s is rejected', async (_, sheets, message) => {
    await expect(read('firms.ods', odsOfSheets(sheets))).rejects.toThrow(message)
  })

  test('a hundred sheets are read, and no more', async () => {
    const sheet = (name: string) => `<table:table table:name="${name}">${row('id')}${row('f1')}</table:table>`
    const sheets = (count: number) => odsOfSheets(sheet('firms') + sheet('other').repeat(count - 1))
    expect(await read('firms.ods', sheets(100))).toBe(1)
    await expect(read('firms.ods', sheets(101))).rejects.toThrow(
      'firms.ods has more than 100 sheets: remove those that are not needed, or save the sheet as CSV.',
    )
  })

  test('spaces that are repeated and texts beyond measure are cut short', async () => {
    const spaces = (count: number) => '<text:s text:c="100"/>'.repeat(count)
    const path = join(folder, 'firms.ods')
    await writeFile(path, odsOf('firms', row(`a${spaces(2)}b`, `c${spaces(100_000)}`)))
    for await (const block of readSheet({ table: 'firms', path, name: 'firms.ods', size: 0, sheet: 'firms' }))
      expect(block).toMatchObject([{ fields: [`a${' '.repeat(20)}b`, `c${' '.repeat(999_999)}`] }])
  })

  test('a sheet has 2 ** 24 cells at most, however often they are repeated', async () => {
    const wide =
      '<table-row><table-cell table:number-columns-repeated="257"><p>x</p></table-cell></table-row>'
    // One cell of the header and 65,281 rows of 257 cells are two too many; the rows are bad ones, too.
    await expect(read('firms.ods', odsOf('firms', row('id') + wide.repeat(65_281)))).rejects.toThrow(
      'firms.ods, line 65282: the sheet has more than 16777216 cells: delete what is not needed, or save the sheet as CSV.',
    )
  })
})

describe('XLSX', () => {
  const header = '<row r="1"><c t="inlineStr"><is><t>id</t></is></c></row>'
  const first = '<row r="2"><c t="s"><v>0</v></c></row>'

  test('a hundred sheets are read, and no more', async () => {
    const sheet = '<sheet name="firms" sheetId="1" r:id="rId1"/>'
    const rows = header + first
    const strings = { path: 'sharedStrings.xml', items: '<si><t>f1</t></si>' }
    expect(await read('firms.xlsx', xlsxOf({ sheets: sheet.repeat(100), rows, strings }))).toBe(1)
    await expect(read('firms.xlsx', xlsxOf({ sheets: sheet.repeat(101), rows, strings }))).rejects.toThrow(
      'firms.xlsx has more than 100 sheets: remove those that are not needed, or save the sheet as CSV.',
    )
  })

  test.each([
    'sharedStrings.xml',
    // A part is what the workbook says it is, whatever it is called.
    'worksheets/../worksheets/sheet9.xml',
  ])('the texts of %s have two million elements at most', async (path) => {
    const part = path.replace('worksheets/../', '')
    const strings = { path, part: `xl/${part}`, items: '<si/>'.repeat(2_000_000) }
    await expect(read('firms.xlsx', xlsxOf({ rows: header + first, strings }))).rejects.toThrow(
      `firms.xlsx: the part "xl/${part}" has more than 2000000 elements: ${REMOVE}`,
    )
  })

  test('what is read as a whole has 64 MB at most', async () => {
    const bytes = Buffer.from(await writeXlsx({ sheets: [{ name: 'firms', rows: [['id'], ['f1']] }] }))
    // The list of parts at the end says how large each is, 24 bytes after it begins and 22 before its name.
    const at = bytes.lastIndexOf('xl/sharedStrings.xml')
    bytes.writeUInt32LE(64 * 2 ** 20 + 1, at - 22)
    await expect(read('firms.xlsx', bytes)).rejects.toThrow(
      `firms.xlsx: the part "xl/sharedStrings.xml" is larger than 64 MB: ${REMOVE}`,
    )
  })

  test('a row has as many cells as a sheet has columns at most, whatever they say where they stand', async () => {
    const cells = (count: number) => `${header}<row r="2">${'<c r="A2"><v>1</v></c>'.repeat(count)}</row>`
    expect(await read('firms.xlsx', xlsxOf({ rows: cells(16_384) }))).toBe(1)
    await expect(read('firms.xlsx', xlsxOf({ rows: cells(16_385) }))).rejects.toThrow(
      'firms.xlsx cannot be read as a workbook (a row has more than 16384 cells)',
    )
  })

  test.each([
    ['text', `<row r="2"><c t="inlineStr"><is><t>${'x'.repeat(1_200_000)}</t></is></c></row>`],
    ['element', `<row r="2"><c x="${'x'.repeat(1_200_000)}"/></row>`],
    ['comment', `<!--${'x'.repeat(1_200_000)}-->`],
  ])('a single %s has a million characters at most', async (_, rows) => {
    await expect(read('firms.xlsx', xlsxOf({ rows: header + rows }))).rejects.toThrow(
      'firms.xlsx cannot be read as a workbook (a text or element is longer than 1000000 characters)',
    )
  })

  test('names of its own for texts are rejected', async () => {
    const strings = { path: 'sharedStrings.xml', items: '<!DOCTYPE a [<!ENTITY b "c">]><si><t>f1</t></si>' }
    await expect(read('firms.xlsx', xlsxOf({ rows: header + first, strings }))).rejects.toThrow(
      'firms.xlsx cannot be read as a workbook',
    )
  })
})

test.each([
  ['firms.ods', odsOf('firms', row('id') + row('f1'))],
  ['firms.xlsx', xlsxOf({ rows: '<row r="1"><c t="inlineStr"><is><t>id</t></is></c></row>' })],
])('who stops an import need not wait until %s is read', async (name, content) => {
  const reason = new Error('Stopped; nothing was imported.')
  await expect(read(name, content, AbortSignal.abort(reason))).rejects.toBe(reason)
  await writeFile(join(folder, name), content)
  const [file] = await findFiles(folder)
  const stop = new AbortController()
  const rows = file && readTable(file, { onBadRow: () => {}, signal: stop.signal })
  stop.abort(reason)
  await expect(rows?.next()).rejects.toBe(reason)
})
