import { expect, it } from 'vitest'
import { assetFacts, firmFacts, neighbourhoodOf, projectFacts } from './facts.fixture.ts'
import { needsOf } from './needs.ts'

const weights = (needs: ReturnType<typeof needsOf>) =>
  Object.fromEntries(needs.map(({ capability, weight }) => [capability, Number(weight.toFixed(12))]))

/** A troupe whose performances lend themselves to capturing motion, and half as well to games. */
const troupe = firmFacts('troupe', 'TRADITIONAL', { ipAssets: ['opera'] })
const ipAssets = [assetFacts('opera', { forms: ['performance'] })]
const forms = { performance: { capture: 0.8, games: 0.4 } }
const capabilities = { capture: {}, games: {}, vr: {}, scores: { typicalSide: 'TRADITIONAL' as const } }

it('are what the brief says, relative to its greatest', () => {
  const brief = {
    needs: [
      { capability: 'games', weight: 0.4, must: false },
      { capability: 'vr', weight: 0.8, must: true },
    ],
  }
  const needs = needsOf(
    neighbourhoodOf({ firms: [troupe], ipAssets, forms, capabilities, brief }),
    troupe,
    'DIGITAL',
  )
  expect(needs.map(({ capability, weight, must }) => [capability, weight, must])).toEqual([
    ['vr', 1, true],
    ['games', 0.5, false],
  ])
})

it('are otherwise what the forms of its IP lend themselves to, the best first', () => {
  const neighbourhood = neighbourhoodOf({ firms: [troupe], ipAssets, forms, capabilities })
  expect(weights(needsOf(neighbourhood, troupe, 'DIGITAL'))).toEqual({ capture: 1, games: 0.5 })
})

it('a capability that all firms offer counts six tenths of one that a single firm offers', () => {
  const neighbourhood = neighbourhoodOf({
    ...{ firms: [troupe], ipAssets, forms: { performance: { capture: 0.8, games: 0.8 } } },
    capabilities: { capture: { offeredBy: 1 }, games: { offeredBy: 4 } },
  })
  expect(weights(needsOf(neighbourhood, troupe, 'DIGITAL'))).toEqual({ capture: 1, games: 0.6 })
})

it('own work says a quarter, and adds to what the IP says', () => {
  const worked = firmFacts('troupe', 'TRADITIONAL', { ipAssets: ['opera'], projects: ['p'] })
  const neighbourhood = neighbourhoodOf({
    ...{ firms: [worked], ipAssets, forms: { performance: { capture: 0.8, games: 0.8 } }, capabilities },
    projects: [projectFacts('p', ['troupe'], { capabilities: ['games', 'vr'] })],
  })
  // The IP says 0.55 × 0.8 = 0.44 of both; with own work games have 1 − 0.56 × 0.75 = 0.58.
  const found = weights(needsOf(neighbourhood, worked, 'DIGITAL'))
  expect(found.games).toBe(1)
  expect(found.capture).toBeCloseTo(0.44 / 0.58, 12)
  expect(found.vr).toBeCloseTo(0.25 / 0.58, 12)
})

it('what the other kind of firm does not typically do is not looked for in it', () => {
  const neighbourhood = neighbourhoodOf({
    ...{ firms: [troupe], ipAssets, capabilities },
    forms: { performance: { capture: 0.8, scores: 0.8 } },
  })
  expect(weights(needsOf(neighbourhood, troupe, 'DIGITAL'))).toEqual({ capture: 1 })
})
