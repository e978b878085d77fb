import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inChinese } from './in-chinese.ts'
import { parseValue } from './parse-value.ts'
import { readTable } from './read-table.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heming-chinese-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('values stand where they belong', () => {
  expect(inChinese('"a\\"b" is on line 12 already with another nameZh; that row was taken')).toBe(
    '编号 "a\\"b" 已见于第 12 行，nameZh 不同，只取该行',
  )
  expect(inChinese('"03/04/2024" may be 2024-04-03 or 2024-03-04: write the one that is meant')).toBe(
    '"03/04/2024" 可能是 2024-04-03，也可能是 2024-03-04：请写明是哪一天',
  )
  expect(inChinese('refers to "f9", which is no row of firms that could be read')).toBe(
    '引用了 "f9"，但在表 firms 中没有读到这一编号',
  )
  expect(inChinese('Something new.')).toBe('Something new.')
})

const LONG = 'x'.repeat(1_001)

test.each([
  ['id', ''],
  ['id', LONG],
  ['name', LONG],
  ['list', LONG],
  ['date', '03/04/2024'],
  ['date', '45657'],
  ['date', 'soon'],
  ['year', 'soon'],
  ['flag', 'perhaps'],
  ['kind', 'both'],
  ['organisationType', 'circus'],
  ['website', 'javascript:alert(1)'],
  ['lei', 'X'],
  ['creditCode', 'X'],
  ['creditCode', '110101199003077678'],
] as const)('what is wrong with a %s is said in Chinese: %s', (type, text) => {
  const parsed = parseValue(type, text)
  if (!('reason' in parsed)) throw new Error(`${text} is read.`)
  expect(inChinese(parsed.reason)).toMatch(/\p{sc=Han}{2}/u)
})

test.each([
  ['Titles\nid,Name,extra\n-,NULL,x\n1,a,b,c\n"2,x\n', 'firms'],
  ['name,name,x\n', 'participations'],
  ['', 'firms'],
  [Buffer.from('id,nameZh\n1,皮影戏').subarray(0, -1), 'firms'],
  ['id\n', 'firms'],
] as const)('what is noticed in a file is said in Chinese', async (content, table) => {
  const path = join(folder, 'a.csv')
  await writeFile(path, content)
  const said: string[] = []
  const options = {
    onBadRow: ({ reason }: { reason: string }) => said.push(reason),
    onNote: (note: string) => said.push(note),
    rowIds: { by: 'LINES' as const },
  }
  try {
    for await (const _ of readTable({ table, path, name: 'a.csv', size: 0 }, options));
  } catch (error) {
    said.push((error as Error).message)
  }
  expect(said).not.toEqual([])
  for (const message of said) expect(inChinese(message)).toMatch(/\p{sc=Han}{2}/u)
})
