import { expect, it } from 'vitest'
import type { FirmFacts, FirmKind, Neighbourhood } from '../model/facts.ts'
import { proximity } from './proximity.ts'

const firm = (id: string, kind: FirmKind, projects: string[]): FirmFacts => ({
  ...{ id, kind, projects, projectCount: projects.length, domains: [], capabilities: [], markets: [] },
  ...{ ipAssets: [], verified: false, sample: false, confirmed: true },
})
const project = (id: string, participants: string[]) => ({
  ...{ id, year: 2026, confirmed: true, participants, capabilities: [], ipAssets: [], markets: [] },
})

/**
 * A troupe and a studio that both worked with a house, in projects of this year; a shop that worked with
 * nobody.
 */
const [troupe, house] = [firm('troupe', 'TRADITIONAL', ['p1']), firm('house', 'TRADITIONAL', ['p1', 'p2'])]
const [studio, shop] = [firm('studio', 'DIGITAL', ['p2']), firm('shop', 'DIGITAL', [])]

function around(likely: Record<string, number>): Neighbourhood {
  const byId = <Row extends { id: string }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]))
  const firms = byId([troupe, house, studio, shop])
  const none = new Map<string, never>()
  return {
    ...{ asOf: '2026-11-25', subjectId: 'troupe', brief: null, firms, participants: firms, ipAssets: none },
    projects: byId([project('p1', ['troupe', 'house']), project('p2', ['house', 'studio'])]),
    taxonomy: { capabilities: none, domains: none, markets: none, forms: none, firms: 4 },
    likely: new Map(Object.entries(likely)),
    memory: new Map(),
  }
}

const nearness = (neighbourhood: Neighbourhood, subject: FirmFacts, other: FirmFacts) =>
  proximity.find(neighbourhood, subject, other).reduce((sum, part) => sum + part.share, 0)

/** One path through a house of two partners: .8 / √2. */
const BY_WAYS = 0.8 / Math.sqrt(2)

it('is the strength of the paths where the link model says nothing', () => {
  expect(nearness(around({}), troupe, studio)).toBeCloseTo(BY_WAYS, 12)
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
  expect(nearness(around({ shop: 0.9 }), troupe, studio)).toBeCloseTo(BY_WAYS, 12)
})

it('is the strength of the paths between firms of one kind, which have no list', () => {
  const peer = firm('studio', 'TRADITIONAL', ['p2'])
  expect(nearness(around({ shop: 0.1 }), troupe, peer)).toBeCloseTo(BY_WAYS, 12)
})
