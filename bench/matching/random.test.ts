import { expect, test } from 'vitest'
import { seededRandom } from '../../graph/src/matching/precompute/seeded-random.ts'
import { drawRank, drawRanks, drawWhole, shuffle } from './random.ts'

const always = (value: number) => () => value

test('a seed decides its numbers', () => {
  const [one, same, other] = [seededRandom(1), seededRandom(1), seededRandom(2)]
  const draw = (random: () => number) => [random(), random(), random()]
  const numbers = draw(one)
  expect(draw(same)).toEqual(numbers)
  expect(draw(other)).not.toEqual(numbers)
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true)
})

test('a rank follows from the inverted distribution', () => {
  // Exponent 0.5, shift 1, 8 ranks: the place is (1 + u × (√9 − √1))² − 1 = (1 + 2u)² − 1.
  const skew = { exponent: 0.5, shift: 1 }
  expect(drawRank(always(0), 8, skew)).toBe(0)
  expect(drawRank(always(0.25), 8, skew)).toBe(1) // 1.5² − 1 = 1.25
  expect(drawRank(always(0.5), 8, skew)).toBe(3) // 2² − 1
  expect(drawRank(always(0.75), 8, skew)).toBe(5) // 2.5² − 1 = 5.25
  expect(drawRank(always(0.999), 8, skew)).toBe(7)
})

test('an exponent above 1 works too, and the last rank is the last', () => {
  const skew = { exponent: 2, shift: 1 }
  // Exponent 2, shift 1, 3 ranks: 1 / (1 + u × (1/4 − 1)) − 1.
  expect(drawRank(always(0), 3, skew)).toBe(0)
  expect(drawRank(always(0.8), 3, skew)).toBe(1) // 1 / 0.4 − 1 = 1.5
  expect(drawRank(always(0.9999), 3, skew)).toBe(2)
})

test('ranks differ, and no more are given than there are', () => {
  const ranks = drawRanks(seededRandom(3), 9, 4, { exponent: 0.9, shift: 3 })
  expect(ranks.length).toBeLessThanOrEqual(4)
  expect(new Set(ranks).size).toBe(ranks.length)
})

test('whole numbers include both ends', () => {
  expect(drawWhole(always(0), 2, 5)).toBe(2)
  expect(drawWhole(always(0.999), 2, 5)).toBe(5)
})

test('shuffling keeps every item', () => {
  const items = [1, 2, 3, 4, 5, 6, 7, 8]
  const shuffled = shuffle(seededRandom(4), items)
  expect(shuffled).not.toEqual(items)
  expect(shuffled.sort()).toEqual(items)
})
