import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { BadRow } from './bad-row.ts'
import { readTable } from './read-table.ts'
import type { TableName, TableRow } from './tables.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'heming-import-'))
})
afterEach(() => rm(directory, { recursive: true }))

async function read<Table extends TableName>(table: Table, content: string | Buffer, ending = '.csv') {
  const name = `${table}${ending}`
  const path = join(directory, name)
  await writeFile(path, ending === '.csv' ? content : gzipSync(content))
  const rows: Array<TableRow<Table>> = []
  const lines: number[] = []
  const bad: BadRow[] = []
  const notes: string[] = []
  const options = {
    onBadRow: (row: BadRow) => bad.push(row),
    onNote: (note: string) => notes.push(note),
  }
  for await (const block of readTable({ table, path, name, size: 0 }, options))
    for (const { line, row } of block) {
      rows.push(row)
      lines.push(line)
    }
  return { rows, lines, bad, notes }
}

const bare = { endDate: null, titleEn: null, titleZh: null, outcomeEn: null, outcomeZh: null, markets: [] }

describe('reading a table', () => {
  it('gives each row the type of its columns and leaves out what the file does not say', async () => {
    const { rows, bad } = await read(
      'projects',
      'id,startDate,endDate,capabilities\np 1,2019-02-28,2020-02-29,ERC|LEIT | ERC\n"p|2",,,\n',
    )
    expect(bad).toEqual([])
    expect(rows).toEqual([
      { ...bare, id: 'p 1', startDate: '2019-02-28', endDate: '2020-02-29', capabilities: ['ERC', 'LEIT'] },
      { ...bare, id: 'p|2', startDate: null, endDate: null, capabilities: [] },
    ])
  })

  it.each([
    ['a byte order mark', Buffer.from('\uFEFFprojectId,firmId\np,f\n')],
    ['carriage returns', Buffer.from('projectId,firmId\r\np,f\r\n')],
    ['no last line feed', Buffer.from('projectId,firmId\np,f')],
    ['empty lines', Buffer.from('\n\nprojectId,firmId\n\n\np,f\n\n')],
    ['columns in another order', Buffer.from('firmId,projectId\nf,p\n')],
    ['both endings at once', Buffer.from('projectId,firmId\r\np,f\n')],
  ])('reads a file with %s', async (_, content) => {
    for (const ending of ['.csv', '.csv.gz']) {
      const { rows, bad } = await read('participations', content, ending)
      expect(rows).toEqual([{ projectId: 'p', firmId: 'f', role: null }])
      expect(bad).toEqual([])
    }
  })

  it('says which columns nobody reads', async () => {
    const { notes } = await read('participations', 'projectId,firmId,colour\np,f,red\n')
    expect(notes).toEqual(['participations.csv: not read: "colour"'])
  })

  it.each([
    ['', 'participations.csv is empty: its first line has to name the columns.'],
    [
      'projectId,role\n',
      'participations.csv, line 1: the column firmId is missing; found "projectId", "role".',
    ],
    ['projectId,firmId,firmId\n', 'participations.csv, line 1: the column "firmId" is there twice.'],
    [
      'projectId;firmId\np;f\n',
      'participations.csv, line 1: the column projectId is missing; found "projectId;firmId". The columns are separated by ";": save the file with commas.',
    ],
  ])('refuses a file that begins with %j', async (content, message) => {
    await expect(read('participations', content)).rejects.toThrow(message)
  })

  it('refuses a packed file that is cut off, and says so', async () => {
    const path = join(directory, 'participations.csv.gz')
    const whole = gzipSync(`projectId,firmId\n${'p,f\n'.repeat(1000)}`)
    await writeFile(path, whole.subarray(0, whole.length - 12))
    const file = { table: 'participations' as const, path, name: 'participations.csv.gz', size: 0 }
    await expect(
      (async () => {
        for await (const _ of readTable(file, { onBadRow: () => {} }));
      })(),
    ).rejects.toThrow('participations.csv.gz cannot be read to its end (unexpected end of file).')
  })

  it('refuses a file in UTF-16', async () => {
    const content = Buffer.from('\uFEFFprojectId,firmId\np,f\n', 'utf16le')
    await expect(read('participations', content)).rejects.toThrow(
      'participations.csv, line 1: byte 1 of the line, 0xFF, is not UTF-8; save the file as UTF-8.',
    )
  })
})

describe('a broken row costs that row only', () => {
  const good = { endDate: null, titleEn: null, titleZh: null, outcomeEn: null, outcomeZh: null, markets: [] }
  const header = 'id,startDate,capabilities\n'
  const first = 'a,2019-01-01,X\n'
  const last = 'z,2019-12-31,Z\n'
  const kept = [
    { ...good, id: 'a', startDate: '2019-01-01', capabilities: ['X'] },
    { ...good, id: 'z', startDate: '2019-12-31', capabilities: ['Z'] },
  ]
  it.each([
    ['too few columns', 'b,2019-01-01\n', null, '2 columns where the header has 3'],
    ['too many columns', 'b,2019-01-01,X,Y\n', null, '4 columns where the header has 3'],
    ['an empty id', ' ,2019-01-01,X\n', 'id', 'the id is empty'],
    [
      'no such day',
      'b,2019-02-29,X\n',
      'startDate',
      '"2019-02-29" is not a day of the calendar written YYYY-MM-DD',
    ],
    [
      'a day written otherwise',
      'b,01/02/2019,X\n',
      'startDate',
      '"01/02/2019" is not a day of the calendar written YYYY-MM-DD',
    ],
    ['an open quote', 'b,2019-01-01,"X\n', null, 'broken quoting: a quote is opened and not closed'],
    [
      'a quote within a field',
      'b,2019-01-01,X"Y"\n',
      'capabilities',
      'broken quoting: a quote inside a field without quotes; put the field in quotes and write it twice',
    ],
    [
      'text after a quote',
      'b,2019-01-01,"X"Y\n',
      'capabilities',
      'broken quoting: text after a closing quote; a quote inside a field is written twice',
    ],
    [
      'an id beyond measure',
      `${'b'.repeat(1001)},2019-01-01,X\n`,
      'id',
      `the id is longer than 1000 characters: "${'b'.repeat(60)}…"`,
    ],
    [
      'a line beyond measure',
      `b,2019-01-01,${'X'.repeat(1_300_000)}\n`,
      null,
      'the line is longer than 1000000 bytes',
    ],
  ])('%s', async (_, broken, column, reason) => {
    const { rows, lines, bad } = await read('projects', header + first + broken + last)
    expect(bad).toEqual([{ file: 'projects.csv', line: 3, column, reason }])
    expect(rows).toEqual(kept)
    expect(lines).toEqual([2, 4])
  })

  it('names the line and the byte of a wrong encoding, also inside a row of several lines', async () => {
    const latin1 = Buffer.concat([
      Buffer.from(`${header}${first}`),
      Buffer.from('b\xE9,2019-01-01,X\n', 'latin1'),
      Buffer.from('c,2019-01-01,"one\n'),
      Buffer.from('tw\xF6\n', 'latin1'),
      Buffer.from(`three"\n${last}`),
    ])
    const { rows, bad } = await read('projects', latin1)
    const reason = (at: number, byte: string) =>
      `byte ${at} of the line, 0x${byte}, is not UTF-8; save the file as UTF-8`
    expect(bad).toEqual([
      { file: 'projects.csv', line: 3, column: null, reason: reason(2, 'E9') },
      { file: 'projects.csv', line: 5, column: null, reason: reason(3, 'F6') },
    ])
    expect(rows).toEqual(kept)
  })

  it('reads on after a quote left open far from any other', async () => {
    const many = Array.from({ length: 1000 }, (_, n) => `n${n},2019-01-01,X\n`).join('')
    const { rows, bad } = await read('projects', `${header}b,2019-01-01,"X\n${many}`)
    expect(bad.map(({ line }) => line)).toEqual([2])
    expect(rows).toHaveLength(1000)
  })

  it('still reads a row that does span lines', async () => {
    const { rows, lines, bad } = await read('firms', 'id,nameEn\nf,"one\r\ntwo, ""three"""\ng,four\n')
    expect(bad).toEqual([])
    expect(rows.map(({ nameEn }) => nameEn)).toEqual(['one\r\ntwo, "three"', 'four'])
    expect(lines).toEqual([2, 4])
  })
})

describe('any UTF-8 text is an id', () => {
  const id = fc
    .oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
      fc.string({
        unit: fc.constantFrom('"', '|', ',', '\n', '\r\n', ' ', "'", '合', '🏮', 'a', '\t', '`'),
        minLength: 1,
        maxLength: 20,
      }),
    )
    // A lone surrogate is no text and a byte order mark at the very start of a file is not part of it.
    .filter((text) => Buffer.from(text).toString() === text && text.trim() !== '')

  it('and comes back to the letter, however it is quoted', async () => {
    const field = fc.tuple(id, fc.boolean())
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(field, field), { maxLength: 30 }), async (pairs) => {
        const lines = pairs.map((pair) => pair.map(([text, quoted]) => write(text, quoted)).join(','))
        const { rows, bad } = await read('participations', ['projectId,firmId', ...lines, ''].join('\n'))
        expect(bad).toEqual([])
        expect(rows).toEqual(pairs.map(([[projectId], [firmId]]) => ({ projectId, firmId, role: null })))
      }),
      { numRuns: 300 },
    )
  })

  function write(text: string, quoted: boolean): string {
    return quoted || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
})
