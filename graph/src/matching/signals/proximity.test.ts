import { expect, it } from 'vitest'
import { nearness } from './nearness.ts'
import { type GivenFirm, lookAt, questionOf } from './question.fixture.ts'

/**
 * A troupe and a studio that both worked with a house, in projects of this year; a shop that worked with
 * nobody.
 */
const firms: GivenFirm[] = [
  { id: 'troupe', kind: 'TRADITIONAL' },
  { id: 'house', kind: 'TRADITIONAL' },
  { id: 'studio', kind: 'DIGITAL' },
  { id: 'shop', kind: 'DIGITAL' },
]
const projects = [
  { id: 'p1', firms: ['troupe', 'house'] },
  { id: 'p2', firms: ['house', 'studio'] },
]
const ask = (likely: Record<string, number>, firmId: string) =>
  lookAt(nearness, questionOf({ firms, projects, likely }), firmId)

it('is what the link model says, explained by the path', () => {
  const near = ask({ studio: 0.3, shop: 0.1 }, 'studio')
  expect(near.value).toBeCloseTo(0.3, 12)
  expect(near.shares).toEqual([expect.closeTo(0.3, 12)])
  expect(near.paths).toEqual(['troupe p1 house p2 studio'])
})

it('is nothing without a path that explains it, however likely the link model ranks it', () => {
  expect(ask({ shop: 1 }, 'shop')).toMatchObject({ value: 0, shares: [] })
})

it('is nothing for firms that the link model does not name', () => {
  expect(ask({ shop: 0.9 }, 'studio')).toMatchObject({ value: 0, shares: [] })
})

it('is shared out among several paths by how strong they are', () => {
  // Another house that did both works alone with each: one path of two equal ones.
  const more = {
    firms: [...firms, { id: 'other-house', kind: 'TRADITIONAL' as const }],
    projects: [
      ...projects,
      { id: 'p3', firms: ['troupe', 'other-house'] },
      { id: 'p4', firms: ['other-house', 'studio'] },
    ],
  }
  const near = lookAt(nearness, questionOf({ ...more, likely: { studio: 0.6 } }), 'studio')
  expect(near.value).toBeCloseTo(0.6, 12)
  expect(near.paths.toSorted()).toEqual(['troupe p1 house p2 studio', 'troupe p3 other-house p4 studio'])
  expect(near.shares).toEqual([expect.closeTo(0.3, 12), expect.closeTo(0.3, 12)])
})
