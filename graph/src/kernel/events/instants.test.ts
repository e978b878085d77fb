import { expect, test } from 'vitest'
import { nextInstant } from './instants.ts'

test('instants follow one another, also within a millisecond and where the clock is set back', () => {
  const day = Date.parse('2999-01-01T00:00:00.000Z')
  const given = [day, day, day - 60_000, day + 5].map((now) => nextInstant(now))
  expect(given).toEqual([
    '2999-01-01T00:00:00.000Z',
    '2999-01-01T00:00:00.001Z',
    '2999-01-01T00:00:00.002Z',
    '2999-01-01T00:00:00.005Z',
  ])
})
