import { expect, test } from 'vitest'
import { percentile, summarise } from './statistics.ts'

test('a percentile is the smallest value that enough values do not exceed', () => {
  const values = [40, 15, 50, 20, 35]
  expect(percentile(values, 0.05)).toBe(15)
  expect(percentile(values, 0.3)).toBe(20)
  expect(percentile(values, 0.4)).toBe(20)
  expect(percentile(values, 0.5)).toBe(35)
  expect(percentile(values, 1)).toBe(50)
})

test('numbers are ordered as numbers', () => {
  expect(percentile([9, 10, 100, 1000], 0.5)).toBe(10)
})

test('one value is every percentile of itself, and nothing has none', () => {
  expect(percentile([7], 0.99)).toBe(7)
  expect(() => percentile([], 0.5)).toThrow('no percentile')
})

test('a hundred values from 1 to 100 are summed up', () => {
  const values = Array.from({ length: 100 }, (_, index) => index + 1)
  expect(summarise(values)).toEqual({ count: 100, p50: 50, p95: 95, p99: 99, mean: 50.5 })
  expect(summarise([])).toBeNull()
})
