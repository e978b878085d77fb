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

/** Another studio has worked with a painter, and with an ink master, who is of two cultures. */
const master = firmFacts('master', 'TRADITIONAL', { domains: ['ink', 'painting'], projects: ['q'] })
const scanner = firmFacts('scanner', 'DIGITAL', { projects: ['q'] })
const painted = {
  firms: [...known.firms, master, scanner],
  domains: { opera: 2, painting: 2, ink: 1 },
  projects: [...known.projects, projectFacts('q', ['master', 'scanner'])],
}

it('a firm that worked, but never with such culture, is new to it where others of its kind are not', () => {
  expect(shortly(findCautions(neighbourhoodOf(painted), painter, studio))).toEqual([
    ['NEW_TO_DOMAIN', 0.02, 'FOR_YOU'],
  ])
  expect(findCautions(neighbourhoodOf(painted), painter, scanner)).toEqual([])
})

it('a culture that hardly any firm of its kind knows distinguishes none', () => {
  // Nobody has worked with paintings.
  expect(findCautions(neighbourhoodOf(known), painter, studio)).toEqual([])
  // One of nine studios has: less than an eighth.
  const others = [...'abcdefg'].map((id) => firmFacts(id, 'DIGITAL', { projects: [`of-${id}`] }))
  const crowd = {
    ...painted,
    firms: [...painted.firms, ...others],
    projects: [...painted.projects, ...others.map(({ id }) => projectFacts(`of-${id}`, [id]))],
  }
  expect(findCautions(neighbourhoodOf(crowd), painter, studio)).toEqual([])
})

it('the culture that is named is the one that most firms of its kind know', () => {
  // Rarer is ink, but nobody has drawn on it beyond the one project that is of paintings as well.
  const newcomer = firmFacts('newcomer', 'TRADITIONAL', { domains: ['opera', 'ink'] })
  const outsider = firmFacts('outsider', 'DIGITAL', { projects: ['r'] })
  const firms = [newcomer, ...painted.firms.filter(({ id }) => id !== 'master' && id !== 'scanner'), outsider]
  const projects = [...known.projects, projectFacts('r', ['outsider'])]
  const [caution] = findCautions(neighbourhoodOf({ ...painted, firms, projects }), newcomer, outsider)
  expect(caution?.message).toEqual({ kind: 'NEW_TO_DOMAIN', domain: 'opera' })
})

it('a firm that registered itself is to be checked until it is verified, as one without a public source', () => {
  const neighbourhood = neighbourhoodOf(known)
  const cautionsOf = (facts: Partial<typeof studio>) =>
    shortly(findCautions(neighbourhood, troupe, { ...studio, ...facts }))
  const unverified = [['UNVERIFIED', 0.025, 'FOR_YOU']]
  expect(cautionsOf({ registered: true })).toEqual(unverified)
  // Its own word has no source either: that is one caution and not two.
  expect(cautionsOf({ registered: true, confirmed: false })).toEqual(unverified)
  expect(cautionsOf({ registered: true, verified: true })).toEqual([])
  expect(cautionsOf({ confirmed: false })).toEqual([['UNCONFIRMED', 0.025, 'FOR_YOU']])
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
    ...{ ...painted, firms: [owner, guild, partner, master, scanner] },
    capabilities: { games: { group: 'play' } },
    ipAssets: [assetFacts('scroll', { grants: [grant] })],
  })
  expect(shortly(findCautions(neighbourhood, owner, partner))).toEqual([
    ['RIGHTS_CONFLICT', 0.03, 'FOR_THEM'],
    ['UNCONFIRMED', 0.025, 'FOR_YOU'],
    ['NEW_TO_DOMAIN', 0.02, 'FOR_YOU'],
    ['NO_COMMON_MARKET', 0.02, 'FOR_YOU'],
  ])
})
