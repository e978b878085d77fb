import { expect, it } from 'vitest'
import { accumulate, freshness, rarity, shareOut } from './evidence.ts'
import { firmFacts, neighbourhoodOf, projectFacts } from './facts.fixture.ts'

const neighbourhood = neighbourhoodOf({ firms: [firmFacts('firm', 'DIGITAL')] })

it.each([
  ['this year', { year: 2026 }, 1],
  ['next year, by a mistake of its page', { year: 2027 }, 1],
  ['five years ago', { year: 2021 }, 0.5],
  ['ten years ago', { year: 2016 }, 0.25],
  ['of no known year', { year: null }, 0.5],
  ['of this year, not checked against a page', { confirmed: false }, 0.7],
  ['five years ago, and not checked', { year: 2021, confirmed: false }, 0.35],
])('a project %s counts as much as it is fresh and checked', (_when, facts, counts) => {
  expect(freshness(neighbourhood, projectFacts('p', [], facts))).toBeCloseTo(counts, 12)
})

it.each([
  ['one of a hundred', 1, 100, 1],
  ['ten of a hundred', 10, 100, 0.5],
  ['all of them', 100, 100, 0],
  ['more than there are, while the count is old', 120, 100, 0],
  ['nobody: as rare as one', 0, 100, 1],
  ['the only firm of a network', 1, 1, 0],
])('what %s have is as rare as', (_who, holders, total, rare) => {
  expect(rarity(holders, total)).toBeCloseTo(rare, 12)
})

it('pieces of evidence add up, and no number of weak ones makes certainty', () => {
  expect(accumulate([])).toBe(0)
  expect(accumulate([0.5, 0.5])).toBeCloseTo(0.75, 12)
  expect(accumulate([0.5, 1])).toBe(1)
  expect(accumulate(Array(10).fill(0.1))).toBeLessThan(1)
})

it('is shared out as much as each piece says: the shares sum to the whole', () => {
  const equal = shareOut([0.5, 0.5])
  expect(equal[0]).toBeCloseTo(0.375, 12)
  expect(equal[1]).toBeCloseTo(0.375, 12)
  // 0.75 leaves a quarter of the doubt, 0.5 a half: twice the logarithm.
  const [more, less] = shareOut([0.75, 0.5])
  expect(more).toBeCloseTo((2 / 3) * 0.875, 12)
  expect(less).toBeCloseTo((1 / 3) * 0.875, 12)
  expect(shareOut([0, 0])).toEqual([0, 0])
})
