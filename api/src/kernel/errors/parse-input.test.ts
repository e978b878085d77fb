import { expect, test } from 'vitest'
import { z } from 'zod'
import { AppError } from './app-error.ts'
import { parseInput } from './parse-input.ts'

const FIVE = ['APP', 'FILM', 'GAME', 'SHOW', 'TOUR'] as const
const MANY = Array.from({ length: 40 }, (_, at) => `PLACE_${at}`) as [string, ...string[]]

const CASES: [shape: z.ZodType, value: unknown, zh: string, en: string][] = [
  [z.string().max(3), 'four', '最多 3 个字符。', 'use at most 3 characters.'],
  [z.string().min(1), '', '请填写此项。', 'this may not be empty.'],
  [z.string().min(10), 'short', '至少 10 个字符。', 'use at least 10 characters.'],
  [z.array(z.string()).max(2), ['a', 'b', 'c'], '最多 2 项。', 'choose at most 2.'],
  [z.array(z.string()).min(1), [], '请至少选择 1 项。', 'choose at least 1.'],
  [z.number().max(2026), 2027, '不能大于 2026。', 'use a number of at most 2026.'],
  [z.number().min(-3000), -3001, '不能小于 -3000。', 'use a number of at least -3000.'],
  [z.int(), 1.5, '请填写整数。', 'use a whole number.'],
  [z.email(), 'nobody', '请填写完整的邮箱地址。', 'enter a complete e-mail address.'],
  [z.iso.date(), '30 Nov', '请按 YYYY-MM-DD 填写日期。', 'enter a date as YYYY-MM-DD.'],
  [z.enum(FIVE), 'X', '可选值为 APP、FILM、GAME、SHOW、TOUR。', 'choose one of APP, FILM, GAME, SHOW, TOUR.'],
  [z.enum(MANY), 'X', '不在可选值之中。', 'this is not one of the possible values.'],
  [z.string(), undefined, '请填写此项。', 'this may not be empty.'],
  [z.string(), 7, '值的类型不对。', 'this value has the wrong type.'],
  [z.strictObject({ a: z.string() }), { a: 'a', b: 1 }, '不接受 b。', 'b is not accepted here.'],
  [
    z.union([z.object({ a: z.string() }), z.object({ b: z.string() })]),
    {},
    '值不符合要求。',
    'this value is not valid.',
  ],
]

test.each(CASES)('names in both languages what is wrong: %#', (shape, value, zh, en) => {
  expect(problemOf(z.object({ it: shape }), { it: value })).toEqual({
    zh: `参数 it 不符合要求：${zh}`,
    en: `The argument “it” is not valid: ${en}`,
  })
})

function problemOf(shape: z.ZodType, value: unknown) {
  try {
    parseInput(shape, value)
  } catch (error) {
    return error instanceof AppError ? error.localised : error
  }
  return undefined
}
