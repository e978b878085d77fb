import { expect, it } from 'vitest'
import type { GrantFacts } from '../../ip-assets/rights.ts'
import { assetFacts, firmFacts, neighbourhoodOf } from './facts.fixture.ts'
import { ipFit } from './ip-fit.ts'

const troupe = firmFacts('troupe', 'TRADITIONAL', { ipAssets: ['opera', 'masks'] })
const forms = { performance: { capture: 0.9, games: 0.5 }, image: { print: 0.8 } }
const capabilities = {
  capture: { group: 'film' },
  ...{ games: { group: 'games' }, print: { group: 'goods' }, vr: { group: 'xr' } },
}
const exclusive: GrantFacts = {
  ...{ id: 'grant', fields: ['film'], markets: [], from: null, to: '2027-01-01' },
  ...{ exclusive: true, firmId: 'another studio' },
}

/** What the troupe is worth to a studio of some capabilities. */
function find(offered: string[], grants: GrantFacts[] = [], brief?: { ipAssets: string[]; firmId: string }) {
  const studio = firmFacts('studio', 'DIGITAL', { capabilities: offered })
  const ipAssets = [
    assetFacts('opera', { forms: ['performance'], grants }),
    assetFacts('masks', { forms: ['image'] }),
  ]
  const firms = [studio, troupe]
  const neighbourhood = neighbourhoodOf({ firms, ipAssets, forms, capabilities, ...(brief && { brief }) })
  return ipFit.find(neighbourhood, studio, troupe)
}
const valuesOf = (found: ReturnType<typeof find>) =>
  found.map(({ share, evidence }) => [evidence.path.at(-2)?.id, Number(share.toFixed(12))])

it('is six tenths of how well its IP lends itself to the one thing that a studio does', () => {
  expect(valuesOf(find(['capture']))).toEqual([['opera', 0.54]])
})

it('a second fit adds a quarter of its own, and each asset has its part', () => {
  // 0.6 × 0.9 + 0.25 × 0.5
  expect(valuesOf(find(['games', 'capture']))).toEqual([['opera', 0.665]])
  expect(valuesOf(find(['print', 'capture']))).toEqual([
    ['opera', 0.54],
    ['masks', 0.2],
  ])
})

it('is less where most of what the studio does is something else', () => {
  // Its focus is 0.35 + 0.65 / 2.
  expect(valuesOf(find(['capture', 'vr']))).toEqual([['opera', 0.3645]])
  expect(find(['vr'])).toEqual([])
})

it('IP that a public grant keeps from the field today does not count', () => {
  expect(find(['capture'], [exclusive])).toEqual([])
  // Of another field, or over, or given to this very studio.
  expect(find(['capture'], [{ ...exclusive, fields: ['goods'] }])).toHaveLength(1)
  expect(find(['capture'], [{ ...exclusive, to: '2026-11-24' }])).toHaveLength(1)
  expect(find(['capture'], [{ ...exclusive, firmId: 'studio' }])).toHaveLength(1)
  expect(find(['capture'], [{ ...exclusive, exclusive: false }])).toHaveLength(1)
})

it('of a brief only the IP that it concerns counts', () => {
  const brief = { ipAssets: ['masks'], firmId: 'troupe' }
  expect(valuesOf(find(['capture', 'print'], [], brief)).map(([asset]) => asset)).toEqual(['masks'])
})
