import { expect, it } from 'vitest'
import type { FirmFacts } from '../model/facts.ts'
import { coverage } from './coverage.ts'
import { assetFacts, firmFacts, neighbourhoodOf, projectFacts } from './facts.fixture.ts'

const troupe = firmFacts('troupe', 'TRADITIONAL', { ipAssets: ['opera'] })
const known = {
  ipAssets: [assetFacts('opera', { forms: ['performance'] })],
  forms: { performance: { capture: 0.8 } },
  capabilities: { capture: { group: 'film' }, drones: { group: 'film' }, film: {}, vr: {} },
}

/** What a studio is worth to the troupe, which needs to have its performances captured. */
function worth(
  facts: Partial<FirmFacts>,
  asked: Partial<Parameters<typeof neighbourhoodOf>[0]> = {},
): number {
  const studio = firmFacts('studio', 'DIGITAL', facts)
  const neighbourhood = neighbourhoodOf({ firms: [troupe, studio], ...known, ...asked })
  return coverage.find(neighbourhood, troupe, studio).reduce((sum, { share }) => sum + share, 0)
}
const offers = { capabilities: ['capture'] }
const projects = [projectFacts('p', ['studio'], { capabilities: ['capture'] })]

it('is four tenths for the one thing that is needed, as far as its word or a project shows it', () => {
  expect(worth(offers)).toBeCloseTo(0.4 * 0.55, 12)
  expect(worth({ ...offers, verified: true })).toBeCloseTo(0.4 * 0.7, 12)
  expect(worth({ ...offers, projects: ['p'] }, { projects })).toBeCloseTo(0.4, 12)
  const old = projects.map((project) => ({ ...project, year: 2021 }))
  // 0.55 + 0.45 × 0.5
  expect(worth({ ...offers, projects: ['p'] }, { projects: old })).toBeCloseTo(0.4 * 0.775, 12)
})

it('is less for a firm that does other things as well', () => {
  // Its focus is 0.35 + 0.65 / 2.
  expect(worth({ capabilities: ['capture', 'vr'] })).toBeCloseTo(0.4 * 0.55 * 0.675, 12)
})

it('is nothing for what nobody needs', () => {
  expect(worth({ capabilities: ['vr'] })).toBe(0)
})

const needs = [
  { capability: 'capture', weight: 0.8, must: false },
  { capability: 'vr', weight: 0.4, must: false },
]

it('is with a brief the share of its needs, by their weight, whatever else the firm does', () => {
  const brief = { needs }
  expect(worth(offers, { brief })).toBeCloseTo((0.55 * 2) / 3, 12)
  expect(worth({ capabilities: ['capture', 'vr', 'print'] }, { brief })).toBeCloseTo(0.55, 12)
  const done = [projectFacts('p', ['studio'], { capabilities: ['capture', 'vr'] })]
  const all = { capabilities: ['capture', 'vr'], projects: ['p'] }
  expect(worth(all, { brief, projects: done })).toBeCloseTo(1, 12)
})

it('credits the group of what is needed with three tenths, another of the group with two', () => {
  const brief = { needs: needs.slice(0, 1) }
  expect(worth({ capabilities: ['film'] }, { brief })).toBeCloseTo(0.3, 12)
  expect(worth({ capabilities: ['drones'] }, { brief })).toBeCloseTo(0.2, 12)
  expect(worth({ capabilities: ['drones', 'film'] }, { brief })).toBeCloseTo(0.3, 12)
})

it('takes any of a group that is needed for the very thing', () => {
  const brief = { needs: [{ capability: 'film', weight: 1, must: true }] }
  expect(worth(offers, { brief })).toBeCloseTo(0.55, 12)
})
