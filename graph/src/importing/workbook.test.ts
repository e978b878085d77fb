import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeOds } from 'hucre/ods'
import { writeXlsx } from 'hucre/xlsx'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { BadRow } from './bad-row.ts'
import { findFiles } from './find-files.ts'
import { readTable } from './read-table.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heming-workbooks-'))
})
afterEach(() => rm(folder, { recursive: true }))

type Cell = string | number | boolean | Date | null
type Sheets = Record<string, Cell[][]>

async function save(name: string, content: Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}
const sheetsOf = (sheets: Sheets) => ({
  sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })),
})

/** All that is read of a folder or workbook: rows with their line by table, what is bad and what is said. */
async function read(source: string) {
  const bad: BadRow[] = []
  const notes: string[] = []
  const rows: Record<string, unknown[]> = {}
  for (const file of await findFiles(source)) {
    const options = { onBadRow: (row: BadRow) => bad.push(row), onNote: (note: string) => notes.push(note) }
    rows[file.table] = []
    for await (const block of readTable(file, options)) rows[file.table]?.push(...block)
  }
  return { rows, bad, notes }
}

/**
 * A list as a base keeps it: a title, an empty row, its own headings, days and numbers as a spreadsheet has
 * them.
 */
const MESSY: Cell[][] = [
  ['自贡市彩灯企业名录（2026）'],
  [],
  ['编号', '企业名称', '成立年份', '网址', '备注'],
  ['zg-1', '海天文化', 1998, 'haitian.example', null],
  [],
  ['zg-2', '灯彩集团', '2009年', null, '搬迁'],
  [17, '春晓灯艺', '早年', 'www.chunxiao.example'],
]

describe('a workbook', () => {
  test.each([
    ['firms.xlsx', writeXlsx],
    ['firms.ods', writeOds],
  ])('%s is read as a list was kept in it, rows under their own numbers', async (name, write) => {
    await save(name, await write(sheetsOf({ 名录: MESSY })))
    const { rows, bad, notes } = await read(folder)
    expect(rows.firms).toMatchObject([
      {
        line: 4,
        row: { id: 'zg-1', nameZh: '海天文化', foundedYear: 1998, website: 'https://haitian.example/' },
      },
      { line: 6, row: { id: 'zg-2', nameZh: '灯彩集团', foundedYear: 2009, website: null } },
      {
        line: 7,
        row: { id: '17', nameZh: '春晓灯艺', foundedYear: null, website: 'https://www.chunxiao.example/' },
      },
    ])
    expect(bad).toMatchObject([{ file: name, line: 7, column: 'foundedYear', leftOut: 'CELL' }])
    expect(notes).toEqual([
      `${name}: read the sheet "名录"`,
      `${name}: read: "编号" as id, "企业名称" as nameZh, "成立年份" as foundedYear, "网址" as website`,
      `${name}: not read: "备注"`,
      `${name}: not read: what stands above the header, which is on line 3`,
    ])
  })

  test('whose days are days gives them without their time', async () => {
    const projects = [
      ['id', 'startDate', 'endDate'],
      ['p1', new Date(Date.UTC(2024, 1, 29)), new Date(Date.UTC(2024, 11, 31, 13, 5))],
    ]
    const sheets = sheetsOf({ firms: [['id'], ['f1']], Projects: projects })
    const { rows } = await read(await save('network.xlsx', await writeXlsx(sheets)))
    expect(rows.projects).toMatchObject([
      { row: { id: 'p1', startDate: '2024-02-29', endDate: '2024-12-31' } },
    ])
  })

  test('as a whole import: its sheets are the tables, whatever else it holds', async () => {
    const sheets: Sheets = {
      说明: [['how this was made']],
      projects: [['id'], ['p1']],
      Firms: [['id'], ['f1']],
      participations: [
        ['projectId', 'firmId'],
        ['p1', 'f1'],
      ],
    }
    const { rows } = await read(await save('network.xlsx', await writeXlsx(sheetsOf(sheets))))
    expect(Object.entries(rows).map(([table, read]) => [table, read.length])).toEqual([
      ['firms', 1],
      ['projects', 1],
      ['participations', 1],
    ])
  })

  test('of one list is a list of firms', async () => {
    const path = await save('名录.xlsx', await writeXlsx(sheetsOf({ Sheet1: [['id'], ['f1'], ['f2']] })))
    expect((await read(path)).rows).toMatchObject({ firms: [{ row: { id: 'f1' } }, { row: { id: 'f2' } }] })
  })
})

describe('a file that is no readable workbook is rejected with advice', () => {
  const firms = sheetsOf({ firms: [['id'], ['f1']] })
  /** Changes what the list of parts at the end says of the first part's size, unpacked. */
  function withDeclaredSize(bytes: Uint8Array, size: number): Uint8Array {
    const changed = Buffer.from(bytes)
    changed.writeUInt32LE(size, changed.indexOf(Buffer.from('PK\u0001\u0002')) + 24)
    return changed
  }
  const BOMB =
    'is larger than 1024 MB: remove sheets and pictures that are not needed, or save the sheet as CSV.'
  test.each([
    ['text', async () => Buffer.from('id\nf1\n'), 'cannot be read as a workbook'],
    ['cut off', async () => (await writeXlsx(firms)).slice(0, 400), 'cannot be read as a workbook'],
    [
      'protected',
      () => writeXlsx({ ...firms, encryption: { password: 'lanterns', spinCount: 1_000 } }),
      'is protected by a password, or in the format of Excel 2003',
    ],
    ['a bomb', async () => withDeclaredSize(await writeXlsx(firms), 2 ** 30 + 1), BOMB],
    [
      'a bomb that says it is empty',
      async () => withDeclaredSize(await writeXlsx(firms), 0),
      'says that it is empty and is not',
    ],
    [
      'without firms',
      () => writeXlsx(sheetsOf({ projects: [['id']] })),
      'has no sheet firms: rename the one that is meant.',
    ],
  ])('%s', async (_, make, message) => {
    const path = await save('network.xlsx', await make())
    await expect(findFiles(path)).rejects.toThrow(message)
  })
})
