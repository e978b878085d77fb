import { expect, it } from 'vitest'
import { assetFacts, firmFacts, neighbourhoodOf, projectFacts } from '../signals/facts.fixture.ts'
import { findCautions } from './cautions.ts'

const troupe = firmFacts('troupe', 'TRADITIONAL', { domains: ['opera'] })
const guild = firmFacts('guild', 'TRADITIONAL', { domains: ['opera'], projects: ['p'] })
const painter = firmFacts('painter', 'TRADITIONAL', { domains: ['painting'] })
const studio = firmFacts('studio', 'DIGITAL', { projects: ['p'] })
const domains = { opera: 2, painting: 1 }
const known = {
  ...{ firms: [troupe, guild, painter, studio], domains },
  projects: [projectFacts('p', ['guild', 'studio'])],
}
const shortly = (cautions: ReturnType<typeof findCautions>) =>
  cautions.map(({ code, penalty, direction }) => [code, penalty, direction])

it('there is none where the other has worked with such culture, and nothing else is known', () => {
  expect(findCautions(neighbourhoodOf(known), troupe, studio)).toEqual([])
})

it('a firm that worked, but never with such culture, is new to it', () => {
  expect(shortly(findCautions(neighbourhoodOf(known), painter, studio))).toEqual([
    ['NEW_TO_DOMAIN', 0.02, 'FOR_YOU'],
  ])
})

it('a firm without any known work is new here, which takes nothing off', () => {
  const newcomer = firmFacts('newcomer', 'DIGITAL')
  const neighbourhood = neighbourhoodOf({ ...known, firms: [...known.firms, newcomer] })
  expect(shortly(findCautions(neighbourhood, troupe, newcomer))).toEqual([['NEW_HERE', 0, 'FOR_YOU']])
})

it.each([
  ['none in common', ['FR'], ['JP'], true],
  ['one within the other', ['FR'], ['EU'], false],
  ['those of one not known', ['FR'], [], false],
  ['the home market only', ['FR'], ['CN'], false],
])('markets: %s', (_what, yours, theirs, warns) => {
  const [subject, partner] = [
    { ...troupe, markets: yours },
    { ...studio, markets: theirs },
  ]
  const neighbourhood = neighbourhoodOf({ ...known, firms: [subject, guild, partner] })
  expect(shortly(findCautions(neighbourhood, subject, partner))).toEqual(
    warns ? [['NO_COMMON_MARKET', 0.02, 'FOR_YOU']] : [],
  )
})

it('are ordered by how heavy they are: granted rights, facts that nobody checked, the rest', () => {
  const owner = { ...painter, ipAssets: ['scroll'], markets: ['FR'] }
  const partner = { ...studio, capabilities: ['games'], confirmed: false, markets: ['JP'] }
  const grant = {
    ...{ id: 'grant', fields: ['play'], markets: [], from: null, to: '2027-01-01' },
    ...{ exclusive: true, firmId: null },
  }
  const neighbourhood = neighbourhoodOf({
    ...{ ...known, firms: [owner, guild, partner], capabilities: { games: { group: 'play' } } },
    ipAssets: [assetFacts('scroll', { grants: [grant] })],
  })
  expect(shortly(findCautions(neighbourhood, owner, partner))).toEqual([
    ['RIGHTS_CONFLICT', 0.03, 'FOR_THEM'],
    ['UNCONFIRMED', 0.025, 'FOR_YOU'],
    ['NEW_TO_DOMAIN', 0.02, 'FOR_YOU'],
    ['NO_COMMON_MARKET', 0.02, 'FOR_YOU'],
  ])
})
