import { afterEach, expect, test, vi } from 'vitest'
import { AppError } from '../../kernel/errors/app-error.ts'
import { parseInput } from '../../kernel/errors/parse-input.ts'
import { updateFirmInput } from './firms.input.ts'

test.each([-3_000, -1, 1, 1925, null])('%s is a year of founding', (foundedYear) => {
  expect(parseInput(updateFirmInput, { firmId: 'firm', foundedYear })).toMatchObject({ foundedYear })
})

test('there is no year 0', () => {
  const badInput = expect.objectContaining({
    code: 'BAD_USER_INPUT',
    field: 'foundedYear',
    localised: { zh: expect.stringContaining('0 年'), en: expect.stringContaining('no year 0') },
  })
  const parse = () => parseInput(updateFirmInput, { firmId: 'firm', foundedYear: 0 })
  expect(parse).toThrow(AppError)
  expect(parse).toThrow(badInput)
})

afterEach(() => {
  vi.useRealTimers()
})

test('the newest year of founding is the one that has begun in China', () => {
  const parse = (foundedYear: number) => () => parseInput(updateFirmInput, { firmId: 'firm', foundedYear })
  vi.useFakeTimers({ now: new Date('2030-12-31T15:59:59Z') })
  expect(parse(2030)).not.toThrow()
  expect(parse(2031)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', field: 'foundedYear' }))
  vi.setSystemTime(new Date('2030-12-31T16:00:00Z'))
  expect(parse(2031)).not.toThrow()
  expect(parse(2032)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', field: 'foundedYear' }))
})
