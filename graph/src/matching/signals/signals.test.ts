import { describe, expect, it } from 'vitest'
import { activity } from './activity.ts'
import { busy } from './busy.ts'
import { closest } from './closest.ts'
import { depth } from './depth.ts'
import { focus } from './focus.ts'
import { type GivenFirm, HALF_LIFE_AGO, lookAt, questionOf, TODAY } from './question.fixture.ts'
import { withKind } from './with-kind.ts'

/**
 * A troupe that asks for capturing motion (weight 1) and games (weight ½), and a studio. Masses have six
 * digits, so values are compared to five.
 */
const troupe: GivenFirm = { id: 'troupe', kind: 'TRADITIONAL' }
const studio: GivenFirm = { id: 'studio', kind: 'DIGITAL' }
const museum: GivenFirm = { id: 'museum', kind: 'TRADITIONAL' }
const firms = [troupe, studio, museum]
const capture = { capability: 'capture', weight: 1, must: false }
const games = { capability: 'games', weight: 0.5, must: false }
const did = (id: string, capabilities: string[], day: number | null = TODAY, firm = 'studio') => ({
  ...{ id, firms: [firm, 'museum'], capabilities, day },
})
const byBrief = (...needs: { capability: string; weight: number; must: boolean }[]) => ({ brief: { needs } })

/** ln 31: thirty projects of today are full experience of what a brief asks for. */
const FULL = Math.log(31)

describe('depth', () => {
  it('of one need is the logarithm of how often it was done, over that of thirty', () => {
    const projects = [did('p1', ['capture']), did('p2', ['capture']), did('p3', ['games'])]
    const found = lookAt(depth, questionOf({ firms, projects, ...byBrief(capture) }), 'studio')
    // Twice, today: ln(1 + 2) / ln 31 = 0.3199.
    expect(found.value).toBeCloseTo(Math.log(3) / FULL, 5)
    expect(found.value).toBeCloseTo(0.3199, 4)
    expect(found.shares).toEqual([expect.closeTo(found.value, 12)])
    expect(found.paths).toEqual(['brief capture p1 studio'])
    expect(found.messages[0]).toMatchObject({
      kind: 'DEPTH',
      capabilities: ['capture'],
      projects: 2,
      projectId: 'p1',
    })
  })

  it('halves what a project counts in five years, and counts seven tenths of one without a source', () => {
    const old = questionOf({ firms, projects: [did('p', ['capture'], HALF_LIFE_AGO)], ...byBrief(capture) })
    expect(lookAt(depth, old, 'studio').value).toBeCloseTo(Math.log(1.5) / FULL, 5)
    const unconfirmed = { ...did('p', ['capture']), confirmed: false }
    const unsure = questionOf({ firms, projects: [unconfirmed], ...byBrief(capture) })
    expect(lookAt(depth, unsure, 'studio').value).toBeCloseTo(Math.log(1.7) / FULL, 5)
    // Of no known day: as one of the beginning of 2015, 11.9 years ago: 2 ** (-11.9 / 5) = .192.
    const undated = questionOf({ firms, projects: [did('p', ['capture'], null)], ...byBrief(capture) })
    expect(lookAt(depth, undated, 'studio').value).toBeCloseTo(Math.log(1.192) / FULL, 3)
  })

  it('shares out among needs by weight times rarity', () => {
    // Of 4 projects 2 used capture, 1 games: idf ln(1 + 4/2) = 1.0986 and ln(1 + 4/1) = 1.6094.
    const projects = [
      ...[did('p1', ['capture']), did('p2', ['games'])],
      ...[did('p3', ['capture'], TODAY, 'troupe'), did('p4', ['print'], TODAY, 'troupe')],
    ]
    const found = lookAt(depth, questionOf({ firms, projects, ...byBrief(capture, games) }), 'studio')
    // Capture has 1.0986 of 1.0986 + 1.6094 / 2 = 0.5772, games 0.4228; each was done once: ln 2 / ln 31.
    const once = Math.log(2) / FULL
    expect(found.value).toBeCloseTo(once, 5)
    expect(found.shares).toEqual([expect.closeTo(0.5772 * once, 4), expect.closeTo(0.4228 * once, 4)])
  })

  it('of a group is that of the member done most often', () => {
    const projects = [did('p1', ['capture']), did('p2', ['capture']), did('p3', ['render'])]
    const group = { capability: 'screen', weight: 1, must: false }
    const capabilities = { capture: { group: 'screen' }, render: { group: 'screen' } }
    const found = lookAt(depth, questionOf({ firms, projects, capabilities, ...byBrief(group) }), 'studio')
    expect(found.value).toBeCloseTo(Math.log(3) / FULL, 5)
    expect(found.paths).toEqual(['brief screen capture p1 studio'])
  })

  it('is nothing without a project, whatever is offered', () => {
    const offering = { ...studio, offers: ['capture'] }
    const question = questionOf({ firms: [troupe, offering], ...byBrief(capture) })
    expect(lookAt(depth, question, 'studio')).toMatchObject({ value: 0, shares: [] })
  })
})

describe('closest', () => {
  it('is the cosine of the most similar project with what is needed', () => {
    // Three projects; capture in 2, sound in 1: idf ln(1 + 3/2) = 0.9163 and ln(1 + 3/1) = 1.3863.
    const projects = [
      did('p1', ['capture', 'sound']),
      did('p2', ['capture', 'print']),
      did('p3', ['film'], TODAY, 'troupe'),
    ]
    const rare = Math.log(4)
    const common = Math.log(2.5)
    const found = lookAt(closest, questionOf({ firms, projects, ...byBrief(capture) }), 'studio')
    // What is needed weighs 0.9163, each project 0.9163 + 1.3863: .9163 / √(2.3026 × .9163) = .6308.
    expect(found.value).toBeCloseTo(common / Math.sqrt((common + rare) * common), 5)
    expect(found.value).toBeCloseTo(0.6308, 4)
    expect(found.paths).toEqual(['studio p1 capture brief'])
  })

  it('is 1 for a project of today with just what is needed, and half of that five years later', () => {
    const today = questionOf({ firms, projects: [did('p', ['capture'])], ...byBrief(capture) })
    expect(lookAt(closest, today, 'studio').value).toBeCloseTo(1, 9)
    const old = questionOf({ firms, projects: [did('p', ['capture'], HALF_LIFE_AGO)], ...byBrief(capture) })
    expect(lookAt(closest, old, 'studio').value).toBeCloseTo(0.5, 9)
  })

  it('is of one project and not of all together', () => {
    const projects = [did('p1', ['capture', 'print']), did('p2', ['games', 'sound'])]
    const both = questionOf({
      firms,
      projects: [...projects, did('p3', ['capture', 'games'])],
      ...byBrief(capture, games),
    })
    expect(lookAt(closest, both, 'studio').paths[0]).toMatch(/^studio p3 /)
  })
})

describe('focus', () => {
  it('is the part of the work that is needed, less a doubt of one project', () => {
    const projects = [did('p1', ['capture']), did('p2', ['capture']), did('p3', ['print'])]
    const found = lookAt(focus, questionOf({ firms, projects, ...byBrief(capture) }), 'studio')
    // 2 of 3 projects of today, and one of doubt: 2 / 4.
    expect(found.value).toBeCloseTo(0.5, 5)
    expect(found.messages[0]).toMatchObject({ kind: 'FOCUS', capabilities: ['capture'], projects: 2, of: 3 })
  })

  it('of a group is the mean over its members and the group itself', () => {
    const group = { capability: 'screen', weight: 1, must: false }
    const capabilities = { capture: { group: 'screen' }, render: { group: 'screen' } }
    const question = questionOf({ firms, projects: [did('p', ['capture'])], capabilities, ...byBrief(group) })
    // One of one project, and one of doubt, for one of three: 1/2 × 1/3.
    expect(lookAt(focus, question, 'studio').value).toBeCloseTo(1 / 6, 5)
  })
})

describe('activity', () => {
  it.each([
    ['a project of today', TODAY, 1],
    // Two years of 365.25 days are 730.5.
    ['one of two years ago', TODAY - 730.5, Math.exp(-1)],
    ['one of four years ago', TODAY - 1461, Math.exp(-2)],
    ['one that begins next week', TODAY + 7, 1],
  ])('with %s', (_what, day, value) => {
    const question = questionOf({ firms, projects: [did('p', [], day)] })
    expect(lookAt(activity, question, 'studio').value).toBeCloseTo(value, 9)
    expect(lookAt(activity, question, 'studio').paths).toEqual(['p studio'])
  })

  it('is not known without a project, or of one of no known day', () => {
    expect(lookAt(activity, questionOf({ firms }), 'studio')).toMatchObject({ value: 0, shares: [] })
    const undated = questionOf({ firms, projects: [did('p', [], null)] })
    expect(lookAt(activity, undated, 'studio')).toMatchObject({ value: 0, shares: [] })
  })

  it('is that of the newest project', () => {
    const projects = [did('old', [], TODAY - 1461), did('new', [], TODAY)]
    expect(lookAt(activity, questionOf({ firms, projects }), 'studio')).toMatchObject({
      value: 1,
      paths: ['new studio'],
    })
  })
})

describe('with others of the kind', () => {
  it('counts every such firm of every project, by its logarithm', () => {
    // Two traditional firms in one project and one in another: ln(1 + 3). The shop is not of
    // the troupe's kind.
    const guild: GivenFirm = { id: 'guild', kind: 'TRADITIONAL' }
    const shop: GivenFirm = { id: 'shop', kind: 'DIGITAL' }
    const projects = [
      { id: 'p1', firms: ['studio', 'museum', 'guild'] },
      { id: 'p2', firms: ['studio', 'museum', 'shop'] },
    ]
    const question = questionOf({ firms: [...firms, guild, shop], projects })
    expect(lookAt(withKind, question, 'studio').value).toBeCloseTo(Math.log(4), 5)
    // The shop met one: ln 2.
    expect(lookAt(withKind, question, 'shop').value).toBeCloseTo(Math.log(2), 5)
  })

  it('is nothing where it only worked with its own', () => {
    const shop: GivenFirm = { id: 'shop', kind: 'DIGITAL' }
    const question = questionOf({
      firms: [...firms, shop],
      projects: [{ id: 'p', firms: ['studio', 'shop'] }],
    })
    expect(lookAt(withKind, question, 'studio')).toMatchObject({ value: 0, shares: [] })
  })
})

it('a firm is busy with more than three projects of today', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => did(`p${at}`, []))
  const busyness = (count: number) =>
    lookAt(busy, questionOf({ firms, projects: many(count) }), 'studio').value
  expect([busyness(0), busyness(3)]).toEqual([0, 0])
  // ln(1 + 7) - ln(1 + 3) = ln 2.
  expect(busyness(7)).toBeCloseTo(Math.log(2), 5)
})
