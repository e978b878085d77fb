import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { BadRow } from './bad-row.ts'
import { withoutGuard } from './csv-row.ts'
import { readTable } from './read-table.ts'
import type { TableName, TableRow } from './tables.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'heming-import-'))
})
afterEach(() => rm(directory, { recursive: true }))

async function read<Table extends TableName>(
  table: Table,
  content: string | Buffer,
  ending = '.csv',
  encoding: string | null = null,
) {
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
    encoding,
  }
  for await (const block of readTable({ table, path, name, size: 0 }, options))
    for (const { line, row } of block) {
      rows.push(row)
      lines.push(line)
    }
  return { rows, lines, bad, notes }
}

const bare = {
  ...{ endDate: null, titleEn: null, titleZh: null, outcomeEn: null, outcomeZh: null, markets: [] },
  sample: null,
}

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
      '<!DOCTYPE html><html></html>',
      'participations.csv is a web page, not a table: download the file itself.',
    ],
    [
      'PK\u0003\u0004',
      'participations.csv is a compressed file: if it is a workbook, let its name end in .xlsx or .ods.',
    ],
  ])('rejects a file that begins with %j', async (content, message) => {
    await expect(read('participations', content)).rejects.toThrow(message)
  })

  it.each([
    ['semicolons', 'projectId;firmId\np;f\n'],
    ['tabs', 'projectId\tfirmId\np\tf\n'],
    ['bars', 'projectId|firmId\np|f\n'],
    ['semicolons, as its first line says for Excel', 'sep=;\nprojectId;firmId\np;f\n'],
    ['commas, though cells hold semicolons', 'projectId,firmId\n"p",f\n'],
    ['carriage returns alone at its lines’ ends', 'projectId,firmId\rp,f\r'],
    ['columns after those of the header, all empty', 'projectId,firmId,,\np,f,,\n'],
    ['more empty cells than the header', 'projectId,firmId\np,f,,\n'],
    ['rows without any text', 'projectId,firmId\n,\np,f\n , \n'],
    ['titles above the header', '参与情况表,,\n,,\nprojectId,firmId,role\np,f,\n'],
    ['names of columns as people write them', 'Project ID,firm_id\np,f\n'],
    ['names of columns in Chinese', '项目编号,企业编号\np,f\n'],
  ])('reads a file with %s', async (_, content) => {
    const { rows, bad } = await read('participations', content)
    expect(bad).toEqual([])
    expect(rows).toEqual([{ projectId: 'p', firmId: 'f', role: null }])
  })

  it('cleans texts of several lines of what nobody sees and of what turns text round', async () => {
    const given = 'Kiln\u200Bs \u202Eof\u0007 Jingdezhen\r\nsince\t1004\u2060'
    const { rows, bad } = await read('firms', `id,descriptionEn,descriptionZh\nf,"${given}",名\u200B窑\n`)
    expect(bad).toEqual([])
    expect(rows).toMatchObject([{ descriptionEn: 'Kilns of Jingdezhen\nsince 1004', descriptionZh: '名窑' }])
  })

  it('says what it took for what, and what it left out', async () => {
    const content = 'A list of firms\nID,Founded Year,url,colour\nf,1925,N/A,red\ng,NULL,,\n'
    const { rows, notes } = await read('firms', content)
    expect(rows.map(({ id, foundedYear, website }) => [id, foundedYear, website])).toEqual([
      ['f', 1925, null],
      ['g', null, null],
    ])
    expect(notes).toEqual([
      'firms.csv: read: "ID" as id, "Founded Year" as foundedYear, "url" as website',
      'firms.csv: not read: "colour"',
      'firms.csv: not read: what stands above the header, which is on line 2',
      'firms.csv: taken as empty: "N/A" (1), "NULL" (1)',
    ])
  })

  it('says that a file has no row', async () => {
    expect((await read('participations', 'projectId,firmId\n')).notes).toEqual([
      'participations.csv: there is no row below the header',
    ])
  })

  it('rejects a truncated compressed file with a message', async () => {
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

  it('reads nothing of a file in GB18030 without the option, even if some names are valid UTF-8 by accident', async () => {
    const ascii = (text: string) => [...Buffer.from(text)]
    // 皮影戏 is UTF-8 too, read otherwise; 景德 is not.
    const [shadowPlay, jingde] = [
      [0xc6, 0xa4, 0xd3, 0xb0, 0xcf, 0xb7],
      [0xbe, 0xb0, 0xb5, 0xc2],
    ] as const
    const bytes = Buffer.from([
      ...ascii('id,nameZh\ng3,'),
      ...shadowPlay,
      ...ascii('\ng4,'),
      ...jingde,
      ...ascii('\n'),
    ])
    await expect(read('firms', bytes)).rejects.toThrow(
      /^firms\.csv is not UTF-8, so nothing of it was read\. .*--encoding gb18030 .*or save it as UTF-8\.$/,
    )
    const { rows, notes } = await read('firms', bytes, '.csv', 'gb18030')
    expect(rows.map(({ nameZh }) => nameZh)).toEqual(['皮影戏', '景德'])
    expect(notes).toContain('firms.csv: read as GB18030')
  })

  it('reads nothing of a file in Windows-1252 without the option', async () => {
    const bytes = Buffer.from('id,nameEn\nm1,Musée des Augustins\nm2,Métro et café, théâtre\n', 'latin1')
    await expect(read('firms', bytes)).rejects.toThrow('firms.csv is not UTF-8, so nothing of it was read.')
    const { rows } = await read(
      'firms',
      Buffer.from('id,nameEn\nm1,Musée\n', 'latin1'),
      '.csv',
      'windows-1252',
    )
    expect(rows.map(({ nameEn }) => nameEn)).toEqual(['Musée'])
  })

  it('reads UTF-16 with a byte order mark', async () => {
    const content = Buffer.from('\uFEFFprojectId,firmId\np,f\n', 'utf16le')
    expect((await read('participations', content)).rows).toEqual([
      { projectId: 'p', firmId: 'f', role: null },
    ])
  })
})

describe('a broken row costs that row only', () => {
  const header = 'id,startDate,capabilities\n'
  const first = 'a,2019-01-01,X\n'
  const last = 'z,2019-12-31,Z\n'
  const kept = [
    { ...bare, id: 'a', startDate: '2019-01-01', capabilities: ['X'] },
    { ...bare, id: 'z', startDate: '2019-12-31', capabilities: ['Z'] },
  ]
  it.each([
    ['too few columns', 'b,2019-01-01\n', null, '2 columns where the header has 3'],
    ['too many columns', 'b,2019-01-01,X,Y\n', null, '4 columns where the header has 3'],
    ['an empty id', ' ,2019-01-01,X\n', 'id', 'the id is empty'],
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
    expect(bad).toEqual([{ file: 'projects.csv', line: 3, column, reason, leftOut: 'ROW' }])
    expect(rows).toEqual(kept)
    expect(lines).toEqual([2, 4])
  })

  it('reads on after a quote left open far from any other', async () => {
    const many = Array.from({ length: 20_000 }, (_, n) => `n${n},2019-01-01,X\n`).join('')
    const { rows, bad } = await read('projects', `${header}b,2019-01-01,"X\n${many}`)
    expect(bad.map(({ line }) => line)).toEqual([2])
    expect(rows).toHaveLength(20_000)
  })

  it.each([
    [
      'text after the quote that closes',
      'f1,Alpha,"Makes 12" lanterns\nand others, of paper, of silk\n"\n',
      [2, 3, 4],
    ],
    ['no quote that closes', 'f1,Alpha,"Makes lanterns\nand others, of paper, of silk\n', [2, 3]],
    ['two quotes left open', 'f1,"Alpha\nf2,Beta,B\nf3,Gamma,C"\nf4,Delta,D\n', [2, 3, 4]],
  ])('takes no line for a firm that may be text: %s', async (_, text, doubtful) => {
    const { rows, bad } = await read('firms', `id,nameEn,descriptionEn\n${text}`)
    expect(bad.map(({ line }) => line)).toEqual(doubtful)
    expect(rows.map(({ id }) => id)).toEqual(doubtful.length === 3 && text.includes('f4') ? ['f4'] : [])
  })

  it('reads a long text of many lines as one cell, though some of its lines look like rows', async () => {
    const lines = Array.from({ length: 230 }, (_, n) => (n === 7 ? 'silk, cotton, wool 7' : `line ${n}`))
    const { rows, bad } = await read('firms', `id,nameEn,descriptionEn\nf1,Alpha,"${lines.join('\n')}"\n`)
    expect(bad).toEqual([])
    expect(rows.map(({ id, descriptionEn }) => [id, descriptionEn])).toEqual([['f1', lines.join('\n')]])
  })

  it('still reads a row that does span lines', async () => {
    const { rows, lines, bad } = await read('firms', 'id,descriptionEn\nf,"one\r\ntwo, ""three"""\ng,four\n')
    expect(bad).toEqual([])
    expect(rows.map(({ descriptionEn }) => descriptionEn)).toEqual(['one\ntwo, "three"', 'four'])
    expect(lines).toEqual([2, 4])
  })
})

describe('one bad cell costs that cell', () => {
  it.each([
    [
      'projects',
      'startDate',
      '2019-02-29',
      '"2019-02-29" is no day, month or year of the calendar: write YYYY-MM-DD, YYYY-MM or YYYY',
    ],
    [
      'projects',
      'startDate',
      '03/04/2024',
      '"03/04/2024" may be 2024-04-03 or 2024-03-04: write the one that is meant',
    ],
    [
      'projects',
      'startDate',
      '45657',
      '"45657" looks like the number that a spreadsheet keeps for 2024-12-31: format the column as a date and save it again',
    ],
    ['firms', 'foundedYear', '0', '"0" is not a calendar year'],
    ['firms', 'website', 'javascript:alert(1)', '"javascript:alert(1)" is no address of a website'],
    [
      'firms',
      'kind',
      'BOTH',
      '"BOTH" is not a kind of firm: write TRADITIONAL or DIGITAL, or leave it empty',
    ],
    [
      'firms',
      'organisationType',
      '个体工商户',
      '"个体工商户" is not a type of organisation: write COMPANY (企业), INSTITUTION (博物馆/事业单位), UNIVERSITY (高校), AUTHORITY (政府部门), FOUNDATION (基金会) or MEDIA (媒体), or leave it empty',
    ],
  ] as const)('%s.%s = %s', async (table, column, cell, reason) => {
    const { rows, bad } = await read(table, `id,${column}\nx,${cell}\n`)
    expect(bad).toEqual([{ file: `${table}.csv`, line: 2, column, reason, leftOut: 'CELL' }])
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ id: 'x', [column]: null })
  })
})

describe('what a person would understand is understood', () => {
  it.each([
    ['传统文化', 'TRADITIONAL'],
    ['traditional culture', 'TRADITIONAL'],
    ['数字技术企业', 'DIGITAL'],
    ['Digital', 'DIGITAL'],
  ])('%s is a kind of firm', async (name, kind) => {
    const { rows, bad } = await read('firms', `id,kind\nx,${name}\n`)
    expect(bad).toEqual([])
    expect(rows[0]).toMatchObject({ kind })
  })

  it.each(['机构类别', '单位性质', 'organisation type', 'Organization_Type'])(
    'the column %s says what an organisation is',
    async (name) => {
      const { rows } = await read('firms', `id,${name},类型\nx,媒体,卫视\n`)
      expect(rows[0]).toMatchObject({ organisationType: 'MEDIA', type: '卫视' })
    },
  )

  it.each([
    ['2024/12/31', '2024-12-31'],
    ['2024-12-31 00:00:00', '2024-12-31'],
    ['2024-12-31T08:30:00Z', '2024-12-31'],
    ['2024年12月31日', '2024-12-31'],
    ['20241231', '2024-12-31'],
    ['2024-1-5', '2024-01-05'],
    ['31/12/2024', '2024-12-31'],
    ['12/31/2024', '2024-12-31'],
    ['05.05.2024', '2024-05-05'],
    ['2024-05', '2024-05'],
    ['2024年5月', '2024-05'],
    ['2008', '2008'],
    ['2008.0', '2008'],
    ['２００８', '2008'],
    ['', null],
  ])('the date %s', async (cell, value) => {
    const { rows, bad } = await read('projects', `id,startDate\nx,${cell}\n`)
    expect(bad).toEqual([])
    expect(rows[0]?.startDate).toBe(value)
  })

  it.each([
    ['foundedYear', '1925.0', 1925],
    ['foundedYear', '1925年', 1925],
    ['foundedYear', ' 1925 ', 1925],
    ['foundedYear', '-500', -500],
    ['website', 'www.museum.cn', 'https://www.museum.cn/'],
    ['website', '/', null],
    ['nameZh', '\u3000', null],
    ['nameZh', '海天\u200b彩灯', '海天彩灯'],
    ['kind', 'digital', 'DIGITAL'],
    ['organisationType', 'authority', 'AUTHORITY'],
    ['organisationType', '企业', 'COMPANY'],
    ['organisationType', '博物馆/事业单位', 'INSTITUTION'],
    ['organisationType', '高校', 'UNIVERSITY'],
    ['organisationType', '政府部门', 'AUTHORITY'],
    ['organisationType', '基金会', 'FOUNDATION'],
    ['organisationType', '媒体', 'MEDIA'],
    ['organisationType', 'Research institute', 'UNIVERSITY'],
    ['organisationType', 'N/A', null],
    ['markets', 'US;FR', ['US', 'FR']],
    ['markets', '美国、法国', ['美国', '法国']],
    ['markets', 'a;b|c', ['a;b', 'c']],
    ['markets', 'a;b|', ['a;b']],
    ['nameEn', "'=SUM(A1)", '=SUM(A1)'],
    ['nameEn', "''+1", "'+1"],
    ['nameEn', "'t Hooft", "'t Hooft"],
    ['nameEn', '=1+1', '=1+1'],
    ['sample', 'Yes', true],
    ['sample', '否', false],
  ] as const)('%s = %j', async (column, cell, value) => {
    const { rows, bad } = await read('firms', `id,${column}\nx,${cell}\n`)
    expect(bad).toEqual([])
    expect(rows[0]?.[column]).toEqual(value)
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
    .filter((text) => Buffer.from(text).toString() === text && withoutGuard(text).trim() !== '')

  it('and comes back to the letter but for a guard against formulas, however it is quoted', async () => {
    const field = fc.tuple(id, fc.boolean())
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(field, field), { maxLength: 30 }), async (pairs) => {
        const lines = pairs.map((pair) => pair.map(([text, quoted]) => write(text, quoted)).join(','))
        const { rows, bad } = await read('participations', ['projectId,firmId', ...lines, ''].join('\n'))
        expect(bad).toEqual([])
        expect(rows).toEqual(
          pairs.map(([[projectId], [firmId]]) => ({
            projectId: withoutGuard(projectId),
            firmId: withoutGuard(firmId),
            role: null,
          })),
        )
      }),
      { numRuns: 300 },
    )
  })

  function write(text: string, quoted: boolean): string {
    return quoted || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
})
