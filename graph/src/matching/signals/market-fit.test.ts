import { expect, it } from 'vitest'
import { firmFacts, neighbourhoodOf, projectFacts } from './facts.fixture.ts'
import { marketFit } from './market-fit.ts'

function fitOf(yours: string[], theirs: string[], targets?: string[]) {
  const [subject, other] = [
    firmFacts('you', 'TRADITIONAL', { markets: yours }),
    firmFacts('they', 'DIGITAL', { markets: theirs }),
  ]
  const brief = targets && { markets: targets }
  return marketFit.find(neighbourhoodOf({ firms: [subject, other], ...(brief && { brief }) }), subject, other)
}

it.each([
  ['the same market', ['FR'], ['FR'], 0.55],
  // 1 − 0.45²
  ['two in common', ['FR', 'JP'], ['JP', 'FR'], 0.7975],
  ['the region around it', ['FR'], ['EU'], 0.55 * 0.6],
  ['a market within the region', ['EU'], ['FR'], 0.55 * 0.6],
  ['everywhere', ['FR'], ['GLOBAL'], 0.55 * 0.3],
  ['the nearest of several', ['FR'], ['GLOBAL', 'EU'], 0.55 * 0.6],
])('%s', (_what, yours, theirs, share) => {
  const [part, ...others] = fitOf(yours, theirs)
  expect(part?.share).toBeCloseTo(share, 12)
  expect(others).toEqual([])
})

it.each([
  ['others', ['FR'], ['JP']],
  ['the home market, which fits everybody', ['CN'], ['CN']],
  ['none that is known', [], ['FR']],
])('%s says nothing', (_what, yours, theirs) => {
  expect(fitOf(yours, theirs)).toEqual([])
})

it('with a brief it is the mean over the markets that it targets, whatever else one sells to', () => {
  expect(fitOf(['JP'], ['FR'], ['FR', 'JP'])[0]?.share).toBeCloseTo(0.5, 12)
  // (1 + 0.6) / 2
  expect(fitOf([], ['FR', 'GLOBAL', 'EU'], ['FR', 'EU'])[0]?.share).toBeCloseTo(1, 12)
  expect(fitOf([], ['EU'], ['FR', 'EU'])[0]?.share).toBeCloseTo(0.8, 12)
  expect(fitOf(['FR'], ['FR'], ['JP'])).toEqual([])
})

it('counts markets that a project reached', () => {
  const subject = firmFacts('you', 'TRADITIONAL', { markets: ['FR'] })
  const other = firmFacts('they', 'DIGITAL', { projects: ['p'] })
  const projects = [projectFacts('p', ['they'], { markets: ['FR'] })]
  const [part] = marketFit.find(neighbourhoodOf({ firms: [subject, other], projects }), subject, other)
  expect(part?.share).toBeCloseTo(0.55, 12)
  expect(part?.evidence.path.map(({ id }) => id)).toEqual(['you', 'FR', 'p', 'they'])
})
