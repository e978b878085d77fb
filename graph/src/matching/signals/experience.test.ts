import { expect, it } from 'vitest'
import type { ProjectFacts } from '../model/facts.ts'
import { experience } from './experience.ts'
import { firmFacts, neighbourhoodOf, projectFacts } from './facts.fixture.ts'

function worth(...projects: Partial<ProjectFacts>[]): number {
  const done = projects.map((facts, at) =>
    projectFacts(`p${at}`, ['troupe'], { capabilities: ['vr'], ...facts }),
  )
  const studio = firmFacts('studio', 'DIGITAL', { capabilities: ['vr', 'games'] })
  const troupe = firmFacts('troupe', 'TRADITIONAL', { projects: done.map(({ id }) => id) })
  const found = experience.find(neighbourhoodOf({ firms: [studio, troupe], projects: done }), studio, troupe)
  return found.reduce((sum, { share }) => sum + share, 0)
}

it('is half for one fresh project that used what one offers, and each further one halves the doubt', () => {
  expect(worth({})).toBeCloseTo(0.5, 12)
  expect(worth({}, {})).toBeCloseTo(0.75, 12)
  expect(worth({}, {}, {})).toBeCloseTo(0.875, 12)
  // More than three say nothing new.
  expect(worth({}, {}, {}, {})).toBeCloseTo(0.875, 12)
})

it('is less the older the project is, and the freshest count', () => {
  expect(worth({ year: 2021 })).toBeCloseTo(0.25, 12)
  expect(worth({ year: 2016 }, {}, {}, {})).toBeCloseTo(0.875, 12)
})

it('is nothing for projects that used something else', () => {
  expect(worth({ capabilities: ['translation'] })).toBe(0)
  expect(worth()).toBe(0)
})
