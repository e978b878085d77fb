import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { createImportFolder, type ImportFolder, importFolder, namespaceOf } from '../../testing/imports.ts'
import { BadRowReport } from './bad-row-report.ts'
import { describeBadRows, describeSummary } from './summary.ts'

let folder: ImportFolder
afterEach(() => folder.remove())

const good = {
  'firms.csv': 'id,nameZh\nf1,一\nf2,二\n',
  'projects.csv': 'id,startDate\np1,2020-01-01\n',
  'participations.csv': 'projectId,firmId\np1,f1\np1,f2\n',
}

/** What an import of these files into a namespace would say, as it is read. */
async function check(files: Record<string, string>) {
  folder = await createImportFolder({ ...good, ...files })
  const target = namespaceOf('said')
  const { summary, bad } = await importFolder(null, folder, target, { dryRun: true })
  const circumstances = { target, dryRun: true, strict: false, seconds: 1, peakMegabytes: 1 }
  const said = describeSummary(summary, {
    ...{ ...circumstances, otherwise: 'DIGITAL' as const, notes: [], duplicates: 'duplicates.csv' },
  })
  return { bad, said: said.join('\n') }
}

it.each([
  ['a space at its end', '"f1 "', 'f1'],
  ['a space that does not break', '"\u00a0f1"', 'f1'],
  ['letters that are composed otherwise', 'cafe\u0301', 'caf\u00e9'],
])('says that a firm differs from what is referred to by %s', async (_, id, reference) => {
  const { bad } = await check({
    'firms.csv': `id,nameZh\n${id},一\nf2,二\n`,
    'participations.csv': `projectId,firmId\np1,${reference}\np1,f2\n`,
  })
  expect(bad).toEqual([
    `participations.csv:2 firmId: refers to "${reference}", which is no row of firms that could be read; there is one that differs by a space at an end, or by how its letters are composed`,
  ])
})

it('says what it chose: the first of two roles, days that run backwards or lie ahead', async () => {
  const { said } = await check({
    'projects.csv':
      'id,startDate,endDate\np1,2020-01-01,2019-01-01\np2,2999-01-01,\np3,2020-01-01,2020-01-01\n',
    'participations.csv': 'projectId,firmId,role\np1,f1,maker\np1,f1,seller\np1,f2,\np2,f1,\np3,f2,\n',
  })
  expect(said).toContain('1 participations name a firm and a project that another one names')
  expect(said).toContain('2 projects end before they begin, or begin in years to come')
})

it('shows reasons with their number and the first row of each, not the first rows', async () => {
  folder = await createImportFolder(good)
  const report = new BadRowReport(join(folder.path, 'bad-rows.csv'))
  const row = (line: number, reason: string) =>
    report.add({ file: 'projects.csv', line, column: 'id', reason, leftOut: 'ROW' })
  for (let line = 2; line < 2_002; line += 1)
    row(line, `"Nintendo ${line}" is there twice; the first row was taken`)
  row(2_002, '"2008" is not a day')
  await report.close()
  const [heading, ...lines] = describeBadRows(report)
  expect(heading).toBe('2,001 rows left out, by reason, each with the first example:')
  expect(lines.map((line) => line.trim()).slice(0, 2)).toEqual([
    '2,000 × projects.csv:2 id: "Nintendo 2" is there twice; the first row was taken',
    '1 × projects.csv:2002 id: "2008" is not a day',
  ])
})
