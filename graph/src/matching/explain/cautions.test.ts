import { expect, it } from 'vitest'
import { type GivenFirm, type GivenNetwork, questionOf } from '../signals/question.fixture.ts'
import { findCautions, findPenalties } from './cautions.ts'

const troupe: GivenFirm = { id: 'troupe', kind: 'TRADITIONAL', domains: ['opera'] }
const guild: GivenFirm = { id: 'guild', kind: 'TRADITIONAL', domains: ['opera'] }
const painter: GivenFirm = { id: 'painter', kind: 'TRADITIONAL', domains: ['painting'] }
const studio: GivenFirm = { id: 'studio', kind: 'DIGITAL' }
const known = { id: 'p', firms: ['guild', 'studio'] }

/** What the first firm has to watch with another one: codes, and what they take off. */
function cautionsOf(given: GivenNetwork, partnerId = 'studio') {
  const question = questionOf(given)
  const partner = question.index.recordOf(partnerId)
  if (!partner) throw new Error(`There is no ${partnerId}.`)
  const cautions = findCautions(question, partner)
  const all = findPenalties(question.index, question.asOf)
  expect(cautions.reduce((sum, { penalty }) => sum + penalty, 0)).toBe(
    all[question.index.slotOf(partnerId) ?? -1],
  )
  return cautions
}
const shortly = (...given: Parameters<typeof cautionsOf>) =>
  cautionsOf(...given).map(({ code, penalty }) => [code, penalty])

it('there is none where the other has worked with such culture, and nothing else is known', () => {
  expect(shortly({ firms: [troupe, guild, studio], projects: [known] })).toEqual([])
})

/** Another studio has worked with a master, who is of two cultures. */
const master: GivenFirm = { id: 'master', kind: 'TRADITIONAL', domains: ['ink', 'painting'] }
const scanner: GivenFirm = { id: 'scanner', kind: 'DIGITAL' }
const painted = { id: 'q', firms: ['master', 'scanner'] }

it('a firm that worked, but never with such culture, is new to it where others of its kind are not', () => {
  const given = { firms: [painter, guild, studio, master, scanner], projects: [known, painted] }
  expect(shortly(given)).toEqual([['NEW_TO_DOMAIN', 0]])
  expect(shortly(given, 'scanner')).toEqual([])
})

it('a culture that hardly any firm of its kind knows distinguishes none', () => {
  // Nobody has worked with paintings.
  expect(shortly({ firms: [painter, guild, studio], projects: [known] })).toEqual([])
  // One of nine studios has: less than an eighth.
  const others = [...'abcdefg'].map((id): GivenFirm => ({ id, kind: 'DIGITAL' }))
  const firms = [painter, guild, studio, master, scanner, ...others]
  const projects = [known, painted, ...others.map(({ id }) => ({ id: `of-${id}`, firms: [id] }))]
  expect(shortly({ firms, projects })).toEqual([])
  // One of eight has.
  expect(shortly({ firms: firms.slice(0, -1), projects: projects.slice(0, -1) })).toEqual([
    ['NEW_TO_DOMAIN', 0],
  ])
})

it('the culture that is named is the one that most firms of its kind know', () => {
  // Of opera there is a studio, of ink nobody.
  const newcomer: GivenFirm = { id: 'newcomer', kind: 'TRADITIONAL', domains: ['ink', 'opera'] }
  const outsider: GivenFirm = { id: 'outsider', kind: 'DIGITAL' }
  const projects = [known, { id: 'r', firms: ['outsider'] }]
  const [caution] = cautionsOf({ firms: [newcomer, guild, studio, outsider], projects }, 'outsider')
  expect(caution?.message).toEqual({ kind: 'NEW_TO_DOMAIN', domain: 'opera' })
})

it.each([
  ['registered itself', { registered: true }, 'UNVERIFIED'],
  // Its own word has no source either: that is one caution and not two.
  ['registered itself, without a source', { registered: true, confirmed: false }, 'UNVERIFIED'],
  ['has no source', { confirmed: false }, 'UNCONFIRMED'],
  [
    'was verified until yesterday',
    { registered: true, verified: true, verifiedUntil: '2026-11-24' },
    'UNVERIFIED',
  ],
])('a firm that %s is to be checked, and costs the same', (_what, facts, code) => {
  expect(shortly({ firms: [troupe, guild, { ...studio, ...facts }], projects: [known] })).toEqual([
    [code, 0.025],
  ])
})

it.each([null, '2026-11-25'])('a verification until %s needs no check', (verifiedUntil) => {
  const checked = { ...studio, registered: true, verified: true, verifiedUntil }
  expect(shortly({ firms: [troupe, guild, checked], projects: [known] })).toEqual([])
})

it('a firm without any known work is new here, which takes nothing off', () => {
  const newcomer: GivenFirm = { id: 'newcomer', kind: 'DIGITAL' }
  expect(shortly({ firms: [troupe, guild, studio, newcomer], projects: [known] }, 'newcomer')).toEqual([
    ['NEW_HERE', 0],
  ])
})

it.each([
  ['none in common', ['FR'], ['JP'], true],
  ['one within the other', ['FR'], ['EU'], false],
  ['those of one not known', ['FR'], [], false],
  ['the home market only', ['FR'], ['CN'], false],
])('markets: %s', (_what, yours, theirs, warns) => {
  const firms = [{ ...troupe, markets: yours }, guild, { ...studio, markets: theirs }]
  expect(shortly({ firms, projects: [known] })).toEqual(warns ? [['NO_COMMON_MARKET', 0]] : [])
})

it('are ordered by how heavy they are: facts that nobody checked, granted rights, the rest', () => {
  const grant = {
    ...{ id: 'grant', fields: ['play'], markets: [], from: null, to: '2027-01-01' },
    ...{ exclusive: true, firmId: null },
  }
  const owner = { ...painter, assets: [{ id: 'scroll', grants: [grant] }], markets: ['FR'] }
  const partner = { ...studio, offers: ['games'], confirmed: false, markets: ['JP'] }
  const given = {
    ...{ firms: [owner, guild, partner, master, scanner], projects: [known, painted] },
    capabilities: { games: { group: 'play' } },
  }
  expect(shortly(given)).toEqual([
    ['UNCONFIRMED', 0.025],
    ['RIGHTS_CONFLICT', 0],
    ['NEW_TO_DOMAIN', 0],
    ['NO_COMMON_MARKET', 0],
  ])
  // The licensee itself is not kept from it.
  const licensed = { ...owner, assets: [{ id: 'scroll', grants: [{ ...grant, firmId: 'studio' }] }] }
  expect(
    shortly({ ...given, firms: [licensed, ...given.firms.slice(1)] }).map(([code]) => code),
  ).not.toContain('RIGHTS_CONFLICT')
})
