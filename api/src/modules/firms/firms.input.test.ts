import { expect, test } from 'vitest'
import { AppError } from '../../errors/app-error.ts'
import { parseInput } from '../../errors/parse-input.ts'
import { updateFirmInput } from './firms.input.ts'

test.each([-3_000, -1, 1, 1925, null])('%s is a year of founding', (foundedYear) => {
  expect(parseInput(updateFirmInput, { firmId: 'firm', foundedYear })).toMatchObject({ foundedYear })
})

test('there is no year 0', () => {
  const refusal = expect.objectContaining({
    code: 'BAD_USER_INPUT',
    field: 'foundedYear',
    sentence: { zh: expect.stringContaining('0 年'), en: expect.stringContaining('no year 0') },
  })
  const parse = () => parseInput(updateFirmInput, { firmId: 'firm', foundedYear: 0 })
  expect(parse).toThrow(AppError)
  expect(parse).toThrow(refusal)
})
