import { expect, it } from 'vitest'
import type { FirmFacts, Neighbourhood } from '../model/facts.ts'
import { firmFacts, neighbourhoodOf, projectFacts } from './facts.fixture.ts'
import { proximity } from './proximity.ts'

/**
 * A troupe and a studio that both worked with a house, in projects of this year; a shop that worked with
 * nobody.
 */
const troupe = firmFacts('troupe', 'TRADITIONAL', { projects: ['p1'] })
const house = firmFacts('house', 'TRADITIONAL', { projects: ['p1', 'p2'] })
const studio = firmFacts('studio', 'DIGITAL', { projects: ['p2'] })
const shop = firmFacts('shop', 'DIGITAL')
const projects = [projectFacts('p1', ['troupe', 'house']), projectFacts('p2', ['house', 'studio'])]
const around = (likely: Record<string, number>) =>
  neighbourhoodOf({ firms: [troupe, house, studio, shop], projects, likely })

const nearness = (neighbourhood: Neighbourhood, subject: FirmFacts, other: FirmFacts) =>
  proximity.find(neighbourhood, subject, other).reduce((sum, part) => sum + part.share, 0)

/** One path through a house of two partners: .8 / √2. */
const BY_PATHS = 0.8 / Math.sqrt(2)

it('is the strength of the paths where the link model says nothing', () => {
  expect(nearness(around({}), troupe, studio)).toBeCloseTo(BY_PATHS, 12)
})

it('is what the link model says of the subject, in both directions, explained by the paths', () => {
  const neighbourhood = around({ studio: 0.3, shop: 0.1 })
  expect(nearness(neighbourhood, troupe, studio)).toBeCloseTo(0.3, 12)
  expect(nearness(neighbourhood, studio, troupe)).toBeCloseTo(0.3, 12)
  const [connection] = proximity.find(neighbourhood, troupe, studio)
  expect(connection?.evidence.path.map(({ id }) => id)).toEqual(['troupe', 'p1', 'house', 'p2', 'studio'])
})

it('is nothing without a path that explains it, however likely the link model ranks it', () => {
  expect(proximity.find(around({ shop: 1 }), troupe, shop)).toEqual([])
})

it('is at most that of the last on the list for firms that are not on it', () => {
  expect(nearness(around({ shop: 0.1 }), troupe, studio)).toBeCloseTo(0.1, 12)
  expect(nearness(around({ shop: 0.9 }), troupe, studio)).toBeCloseTo(BY_PATHS, 12)
})

it('is the strength of the paths between firms of one kind, which have no list', () => {
  const peer = firmFacts('studio', 'TRADITIONAL', { projects: ['p2'] })
  expect(nearness(around({ shop: 0.1 }), troupe, peer)).toBeCloseTo(BY_PATHS, 12)
})
