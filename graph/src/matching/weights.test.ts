import { expect, it } from 'vitest'
import { scorePair } from './scoring.ts'
import { features } from './signals/all.ts'
import { firmFacts, neighbourhoodOf, projectFacts } from './signals/facts.fixture.ts'
import { directionWeights } from './weights.ts'

it.each(Object.entries(directionWeights))(
  '%s: the weights are of features that exist, and sum to 1',
  (_who, weights) => {
    const codes = features.map(({ code }) => code)
    expect(Object.keys(weights).filter((code) => !codes.includes(code))).toEqual([])
    expect(Object.values(weights).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12)
  },
)

it('a score is the harmonic mean of what each is worth to the other, and its terms sum to it', () => {
  // Both sell to France: 0.55, of which a market counts 0.1 for a traditional firm, 0.05 for a digital one.
  const troupe = firmFacts('troupe', 'TRADITIONAL', { markets: ['FR'], projects: ['p'] })
  const studio = firmFacts('studio', 'DIGITAL', { markets: ['FR'], projects: ['q'] })
  const neighbourhood = neighbourhoodOf({
    ...{ firms: [troupe, studio], projects: [projectFacts('p', ['troupe']), projectFacts('q', ['studio'])] },
  })
  const { score, forYou, forThem, terms } = scorePair(neighbourhood, troupe, studio)
  expect(forYou).toBeCloseTo(0.055, 12)
  expect(forThem).toBeCloseTo(0.0275, 12)
  expect(score).toBeCloseTo((2 * 0.055 * 0.0275) / 0.0825, 12)
  expect(terms.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 12)
})

it('cautions take off at most three tenths of a direction', () => {
  const troupe = firmFacts('troupe', 'TRADITIONAL', { markets: ['FR'], projects: ['p'] })
  const studio = firmFacts('studio', 'DIGITAL', { markets: ['FR'], projects: ['q'], confirmed: false })
  const neighbourhood = neighbourhoodOf({
    ...{ firms: [troupe, studio], projects: [projectFacts('p', ['troupe']), projectFacts('q', ['studio'])] },
  })
  // A caution of 0.025 would be nearly half of 0.055.
  expect(scorePair(neighbourhood, troupe, studio).forYou).toBeCloseTo(0.055 * 0.7, 12)
})
