import { expect, test } from 'vitest'
import { z } from 'zod'
import { parseInput } from './parse-input.ts'
import { withErrors } from './user-errors.ts'

const YEAR = { zh: '没有公元 0 年。', en: 'There is no year 0.' }
const shape = z.object({
  name: z.string().max(3),
  year: z.number().refine((year) => year !== 0, { params: { message: YEAR } }),
  ids: z.array(z.string()),
  kind: z.enum(['A', 'B']),
})
const errorsOf = async (language: 'zh' | 'en', input: unknown) => {
  const { errors } = await withErrors({ language }, async () => ({ input: parseInput(shape, input) }))
  return errors
}
const wrong = { name: 'four', year: 0, ids: [], kind: 'C' }

test.each([
  ['zh', ['参数 name 不符合要求', YEAR.zh, '参数 kind 不符合要求']],
  ['en', ['The argument “name” is not valid', YEAR.en, 'The argument “kind” is not valid']],
] as const)('%s: every bad field of an input is said, in its order, once', async (language, messages) => {
  const errors = await errorsOf(language, wrong)
  expect(errors.map(({ field }) => field)).toEqual(['name', 'year', 'kind'])
  expect(errors.map(({ message }) => message.split(/：|:/)[0])).toEqual(messages)
  expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['BAD_USER_INPUT']))
})

test('a list with many bad entries makes no endless list of errors', async () => {
  const errors = await errorsOf('en', { ...wrong, ids: Array(500).fill(7) })
  expect(errors).toHaveLength(20)
})

test('an input that is right has none', async () => {
  expect(await errorsOf('en', { name: 'two', year: 1, ids: [], kind: 'A' })).toEqual([])
})
