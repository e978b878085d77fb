import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { writeXlsx } from 'hucre/xlsx'
import { afterEach, beforeEach, expect, test } from 'vitest'
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

const MIMETYPE = 'application/vnd.oasis.opendocument.spreadsheet'

/** A workbook in ODS of one sheet, whose rows are given as XML: for what no writer would write. */
function odsOf(sheet: string, rows: string): Buffer {
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content
    xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
    <table:table table:name="${sheet}">${rows}</table:table>
    </office:spreadsheet></office:body></office:document-content>`
  return zip({ mimetype: MIMETYPE, 'content.xml': content })
}

/** The same of XLSX. */
function xlsxOf(rows: string): Buffer {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const leadTo = (type: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/></Relationships>`
  return zip({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': leadTo('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}">
      <sheets><sheet name="firms" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': leadTo('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`,
  })
}

/** A packed file whose parts are stored as they are. */
function zip(parts: Record<string, string>): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, text] of Object.entries(parts)) {
    const name = Buffer.from(path)
    const bytes = Buffer.from(text)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(bytes.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(name.length, 22)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), common, rest, name)
    const body = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, name, bytes])
    bodies.push(body)
    offset += body.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  const count = Object.keys(parts).length
  end.writeUInt16LE(count, 4)
  end.writeUInt16LE(count, 6)
  end.writeUInt32LE(list.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...bodies, list, Buffer.from('PK\u0005\u0006'), end])
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
    xlsxOf(
      `<row r="1"><c t="inlineStr"><is><t>id</t></is></c></row>${'<row><c r="XFD1"/></row>'.repeat(count)}`,
    )
  // 1,040 rows of 16,128 empty cells beyond column IV are fewer than 2 ** 24 cells, 1,041 are more.
  await save('firms.xlsx', list(1_040))
  expect(await read()).toEqual({ firms: [], bad: [] })
  await save('firms.xlsx', list(1_500))
  await expect(read()).rejects.toThrow(
    'firms.xlsx, line 1042: the cells are spread too far: delete the columns to the right of the table, or save the sheet as CSV.',
  )
})
