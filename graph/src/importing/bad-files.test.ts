import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createImportFolder, type ImportFolder, importFolder, namespaceOf } from '../../testing/imports.ts'

let folder: ImportFolder
afterEach(() => folder.remove())

const good = {
  'firms.csv': 'id,nameZh\nf1,一\nf2,二\n',
  'projects.csv': 'id,startDate\np1,2020-01-01\n',
  'participations.csv': 'projectId,firmId\np1,f1\np1,f2\n',
}

/** Reads a folder as an import into a namespace would. */
async function check(files: Record<string, string | Buffer>) {
  folder = await createImportFolder({ ...good, ...files })
  return importFolder(null, folder, namespaceOf('bad'), { dryRun: true })
}

describe('bad rows are left out, each with its file, line, column and reason', () => {
  it('ids that contradict an earlier row and references that lead nowhere', async () => {
    const { summary, bad } = await check({
      'firms.csv': 'id,nameZh\nf1,一\nf1,又一\nf2,二\n',
      'participations.csv': 'projectId,firmId\np1,f1\np1,f9\np9,f2\np1,f2\n',
    })
    expect(bad).toEqual([
      'firms.csv:3 id: "f1" is on line 2 already with another nameZh; that row was taken',
      'participations.csv:3 firmId: refers to "f9", which is no row of firms that could be read',
      'participations.csv:4 projectId: refers to "p9", which is no row of projects that could be read',
    ])
    expect(summary).toMatchObject({ rows: { firms: 2, projects: 1, participations: 2 }, badRows: 3 })
  })

  it('a cell that no index could hold, a line beyond measure, a kind that is none', async () => {
    const long = 'x'.repeat(1001)
    const { summary, bad } = await check({
      'firms.csv': `id,nameZh,kind,capabilities\nf1,一,,\nf2,二,BOTH,\nf3,${long},,\nf4,,,a|${long}\nf5,${'x'.repeat(2_000_000)},,\nf6,六,DIGITAL,a\n`,
      'participations.csv': 'projectId,firmId\np1,f1\n',
    })
    const start = `"${'x'.repeat(60)}…"`
    expect(bad).toEqual([
      'firms.csv:3 kind: "BOTH" is not a kind of firm: write TRADITIONAL or DIGITAL, or leave it empty',
      `firms.csv:4 nameZh: the text is longer than 1000 characters: ${start}`,
      `firms.csv:5 capabilities: an entry of the list is longer than 1000 characters: ${start}`,
      'firms.csv:6 -: the line is longer than 1000000 bytes',
    ])
    expect(summary.rows.firms).toBe(5)
    expect([summary.badRows, summary.badCells]).toEqual([1, 3])
  })

  it('and all of them in a file, however many there are', async () => {
    const rows = Array.from({ length: 3000 }, (_, n) => `p1,"none, ${n}"`)
    const { summary } = await check({ 'participations.csv': ['projectId,firmId', ...rows].join('\n') })
    expect(summary).toMatchObject({ rows: { participations: 0 }, badRows: 3000 })
    const lines = (await readFile(join(folder.path, 'bad-rows.csv'), 'utf8')).trimEnd().split('\n')
    expect(lines).toHaveLength(3001)
    expect(lines[0]).toBe('file,line,column,leftOut,reason')
    expect(lines.at(-1)).toBe(
      'participations.csv,3001,firmId,ROW,"refers to ""none, 2999"", which is no row of firms that could be read"',
    )
  })
})

describe('a table without ids', () => {
  // As somebody keeps it: titles, rows that are empty, merged cells.
  const museums =
    'Museums 2024,,\n,Name,Website,Collection\n,,,\n1,Narodni muzej,nms.si,Ceramics\n,Narodni muzej,nms.si,Others\n2,Muzej Celje,/,Karlin\n'

  it('is read below its titles; a row that says the name again is the same firm', async () => {
    folder = await createImportFolder({ 'firms.csv': museums })
    const options = { dryRun: true, strict: true }
    const { summary, bad, notes } = await importFolder(null, folder, namespaceOf('bad'), options)
    expect({ bad, notes }).toMatchObject({
      bad: [],
      notes: expect.arrayContaining([
        'firms.csv: not read: what stands above the header, which is on line 2',
        'firms.csv: no column is the id: rows are known by their names',
        'firms.csv: 1 row repeats a firm that is there: merged',
      ]),
    })
    expect(summary).toMatchObject({ rows: { firms: 2 }, badRows: 0 })
  })

  it('leaves out what has no name, and is rejected where no column is one', async () => {
    const only = { 'projects.csv': 'id,startDate\n', 'participations.csv': 'projectId,firmId\n' }
    const { bad } = await check({ ...only, 'firms.csv': 'Name,Website\nA,a.example\n,b.example\n' })
    expect(bad).toEqual(['firms.csv:3 nameZh: neither nameZh nor nameEn is given, and a firm needs a name'])
    await folder.remove()
    await expect(
      check({ ...only, 'firms.csv': 'Titles\nWebsite,Year founded\na.example,1\n' }),
    ).rejects.toThrow(
      'firms.csv, line 2: the column id is missing, and nameZh or nameEn, by which rows are known without it; found "Website", "Year founded".',
    )
  })
})

describe('a row that repeats an earlier one', () => {
  const header = 'id,nameZh,province,capabilities\n'
  it.each([
    ['the same', 'f1,一,四川,a|b\nf1,一,四川,b|a\nf1,一,四川,a|b\n'],
    ['another place in its province', 'f1,一,贵州省台江县,a\nf1,一,贵州省丹寨县,\nf1,一,贵州,\n'],
    ['less than it', 'f1,一,四川,a\nf1,一,,\nf1,,四川,a\n'],
    ['more than it', 'f1,一,,a\nf1,一,四川,\nf1,一,,b\n'],
  ])('and says %s is no bad row, also where none may be', async (_, rows) => {
    folder = await createImportFolder({ 'firms.csv': `${header}${rows}f2,二,,\n` })
    const options = { dryRun: true, strict: true }
    const { summary, bad, notes } = await importFolder(null, folder, namespaceOf('bad'), options)
    expect({ bad, notes }).toEqual({
      bad: [],
      notes: ['firms.csv: 2 rows repeat a firm that is there: merged'],
    })
    expect(summary).toMatchObject({ rows: { firms: 2 }, badRows: 0 })
  })

  it('of another table is left out where it says more than that', async () => {
    const { bad, notes } = await check({
      'projects.csv': 'id,startDate,titleEn\np1,2020-01-01,\np1,2020-01-01,\np1,2020-01-01,Fair\n',
    })
    expect(bad).toEqual(['projects.csv:4 id: "p1" is on line 2 already without titleEn; that row was taken'])
    expect(notes).toEqual(['projects.csv: 1 row repeats a row that is there: merged'])
  })
})

it('names of which one cell holds several are said, with the first', async () => {
  const { notes } = await check({
    'firms.csv':
      'id,Legal name,Established\nf1,Madhouse,1972\nf2,Studio A;Studio B,1990\nf3,Studio A；Studio B；C,\nf4,"A, Inc.",\nf5,甲馆（乙中心；丙馆）,\n',
  })
  expect(notes).toEqual([
    'firms.csv: read: "Legal name" as nameEn, "Established" as foundedYear',
    'firms.csv: 2 names may be several firms in one cell, which are taken for one: "Studio A;Studio B"',
  ])
})

describe('a file that is no table stops the import', () => {
  it.each([
    [
      'UTF-16 without a byte order mark',
      { 'projects.csv': Buffer.from('id,startDate\np1,\n', 'utf16le') },
      'projects.csv seems to be UTF-16: give --encoding utf-16le, or save it as UTF-8.',
    ],
    [
      'GBK, the default of Excel in China',
      { 'firms.csv': Buffer.from([...Buffer.from('id,nameZh\nf2,'), 0xbe, 0xb0, 0x0a]) },
      'firms.csv is not UTF-8, so nothing of it was read. Give its encoding, mostly --encoding gb18030 for Chinese',
    ],
    [
      'two of a table',
      { 'firms.csv.gz': good['firms.csv'] },
      'holds firms.csv and firms.csv.gz: remove the one',
    ],
    ['an empty file', { 'firms.csv': '' }, 'firms.csv is empty: its first line has to name the columns.'],
  ])('%s', async (_, files, message) => {
    await expect(check(files)).rejects.toThrow(message)
  })

  it.each([
    [{}, 'holds no firms.csv, firms.csv.gz, firms.xlsx, firms.ods.'],
    [{ 'Sheet1.xlsx': '' }, 'if Sheet1.xlsx is meant, rename it.'],
    [{ 'companies.csv': '' }, 'if companies.csv is meant, rename it.'],
    [
      { 'firms.csv': good['firms.csv'], 'participations.csv': good['participations.csv'] },
      'holds participations, and no projects: add these',
    ],
  ])('a missing table: %j', async (files, message) => {
    folder = await createImportFolder(files as Record<string, string>)
    const target = namespaceOf('bad')
    await expect(importFolder(null, folder, target, { dryRun: true })).rejects.toThrow(message)
  })
})

it('a table of firms alone is an import, whatever the case of its name', async () => {
  folder = await createImportFolder({ 'Firms.CSV': good['firms.csv'] })
  const { summary } = await importFolder(null, folder, namespaceOf('alone'), { dryRun: true })
  expect(summary.rows).toEqual({ firms: 2 })
})
