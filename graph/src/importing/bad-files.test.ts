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
  it('ids that are there twice and references that lead nowhere', async () => {
    const { summary, bad } = await check({
      'firms.csv': 'id,nameZh\nf1,一\nf1,又一\nf2,二\n',
      'participations.csv': 'projectId,firmId\np1,f1\np1,f9\np9,f2\np1,f2\n',
    })
    expect(bad).toEqual([
      'firms.csv:3 id: "f1" is there twice; the first row was taken',
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
    expect(summary.rows.firms).toBe(2)
  })

  it('rows in GBK, and the rows that refer to them', async () => {
    const { summary, bad } = await check({
      // f2,景 in GBK, which is what Excel in China writes unless told otherwise.
      'firms.csv': Buffer.concat([
        Buffer.from('id,nameZh\nf1,plain\n'),
        Buffer.from([0x66, 0x32, 0x2c, 0xbe, 0xb0, 0x0a]),
      ]),
    })
    expect(bad).toEqual([
      'firms.csv:3 -: byte 4 of the line, 0xBE, is not UTF-8; save the file as UTF-8',
      'participations.csv:3 firmId: refers to "f2", which is no row of firms that could be read',
    ])
    expect(summary).toMatchObject({ rows: { firms: 1, participations: 1 }, badRows: 2 })
  })

  it('and all of them in a file, however many there are', async () => {
    const rows = Array.from({ length: 3000 }, (_, n) => `p1,"none, ${n}"`)
    const { summary } = await check({ 'participations.csv': ['projectId,firmId', ...rows].join('\n') })
    expect(summary).toMatchObject({ rows: { participations: 0 }, badRows: 3000 })
    const lines = (await readFile(join(folder.path, 'bad-rows.csv'), 'utf8')).trimEnd().split('\n')
    expect(lines).toHaveLength(3001)
    expect(lines[0]).toBe('file,line,column,reason')
    expect(lines.at(-1)).toBe(
      'participations.csv,3001,firmId,"refers to ""none, 2999"", which is no row of firms that could be read"',
    )
  })
})

describe('a file that is no table stops the import', () => {
  it.each([
    [
      'UTF-16 with a byte order mark',
      { 'projects.csv': Buffer.from('\uFEFFid,startDate\np1,\n', 'utf16le') },
      'projects.csv, line 1: byte 1 of the line, 0xFF, is not UTF-8; save the file as UTF-8.',
    ],
    [
      'UTF-16 without one',
      { 'projects.csv': Buffer.from('id,startDate\np1,\n', 'utf16le') },
      'The file seems to be in UTF-16: save it as UTF-8.',
    ],
    [
      'two of a table',
      { 'firms.csv.gz': good['firms.csv'] },
      'holds firms.csv and firms.csv.gz: remove the one',
    ],
    [
      'no dates',
      { 'projects.csv': 'id\np1\n' },
      'projects.csv, line 1: the column startDate is missing; found "id".',
    ],
    ['an empty file', { 'firms.csv': '' }, 'firms.csv is empty: its first line has to name the columns.'],
  ])('%s', async (_, files, message) => {
    await expect(check(files)).rejects.toThrow(message)
  })

  it('a missing table', async () => {
    folder = await createImportFolder({ 'firms.csv': good['firms.csv'] })
    const target = namespaceOf('bad')
    await expect(importFolder(null, folder, target, { dryRun: true })).rejects.toThrow(
      'holds no projects.csv or projects.csv.gz.',
    )
  })
})
