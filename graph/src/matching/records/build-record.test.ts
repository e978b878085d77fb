import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  buildRecord,
  type FirmSource,
  massOf,
  massOn,
  type ProjectSource,
  recordCaps,
} from './build-record.ts'
import { firmRecordShape, parseRecord } from './firm-record.ts'

const museum: FirmSource = {
  ...{ id: 'museum', names: ['馆', 'Museum'], kind: 'TRADITIONAL', type: 'INSTITUTION', province: null },
  ...{ verified: false, verifiedUntil: null, sample: false, confirmed: true, registered: false },
  ...{ offers: [], domains: [], markets: [], assets: [], partners: [], projects: [] },
}

const project = (id: string, given: Partial<ProjectSource> = {}): ProjectSource => ({
  ...{ id, names: ['案例', 'Project'], day: 18_262, year: 2020, confirmed: true, sample: false },
  ...{ others: [], capabilities: [], ipAssets: [], markets: [] },
  ...given,
})

const studio = { id: 'studio', kind: 'DIGITAL', domains: [] } as const

describe('the mass of a project', () => {
  it('doubles in five years, is less where nobody checked it, and half where its day is not known', () => {
    // 2020-01-01, and five years of 365.25 days later.
    expect(massOf({ day: 18_262, confirmed: true })).toBe(1)
    expect(massOf({ day: 18_262 + 1826.25, confirmed: true })).toBe(2)
    expect(massOf({ day: 18_262, confirmed: false })).toBeCloseTo(0.7)
    expect(massOf({ day: null, confirmed: true })).toBe(0.5)
    // Stated by one firm alone: two fifths.
    expect(massOf({ day: 18_262, confirmed: true, byOneFirm: true })).toBe(0.4)
  })

  it('is one on the day of the project, and half of that five years later', () => {
    const mass = massOf({ day: 20_000, confirmed: true })
    expect(massOn(mass, 20_000)).toBeCloseTo(1)
    expect(massOn(mass, 20_000 + 1826.25)).toBeCloseTo(0.5)
  })
})

describe('a record', () => {
  it('counts what a firm did, with its newest project of each kind', () => {
    const record = buildRecord({
      ...museum,
      projects: [
        project('old', { capabilities: ['games', 'film'], others: [studio] }),
        project('new', { day: 18_262 + 1826.25, capabilities: ['games'], others: [studio] }),
        project('undated', { day: null, year: null, capabilities: ['film'] }),
      ],
    })
    expect(record).toMatchObject({ count: 3, mass: 3.5, lastDay: 18_262 + 1826.25 })
    expect(record.work).toEqual([
      { id: 'film', count: 2, mass: 1.5, projectId: 'old' },
      { id: 'games', count: 2, mass: 3, projectId: 'new' },
    ])
    expect(record.withKind).toEqual({ TRADITIONAL: 0, DIGITAL: 3 })
    expect(record.projects.map(({ id }) => id)).toEqual(['new', 'old', 'undated'])
  })

  it('counts what no other firm has confirmed for two fifths, and says so of the project', () => {
    const record = buildRecord({
      ...museum,
      projects: [
        project('entered', { capabilities: ['games'], byOneFirm: true }),
        project('known', { capabilities: ['games'], byOneFirm: false }),
      ],
    })
    expect(record).toMatchObject({ count: 2, mass: 1.4 })
    expect(record.work).toEqual([{ id: 'games', count: 2, mass: 1.4, projectId: 'entered' }])
    const marked = record.projects.map(({ id, byOneFirm }) => [id, byOneFirm])
    expect(marked).toEqual([
      ['entered', true],
      ['known', undefined],
    ])
  })

  it('takes the culture of a project from its IP, else from partners of the other kind', () => {
    const troupe = { id: 'troupe', kind: 'TRADITIONAL', domains: ['opera'] } as const
    const asset = { id: 'scroll', domain: 'painting' }
    const cultures = (given: Partial<FirmSource>) =>
      buildRecord({ ...museum, ...given }).cultures.map(({ id }) => id)
    const withIP = project('p', { others: [troupe], ipAssets: [asset] })
    const withoutIP = project('p', { others: [troupe] })
    expect(cultures({ kind: 'DIGITAL', projects: [withIP] })).toEqual(['painting'])
    expect(cultures({ kind: 'DIGITAL', projects: [withoutIP] })).toEqual(['opera'])
    expect(cultures({ kind: 'TRADITIONAL', projects: [withoutIP] })).toEqual([])
  })

  it('keeps the newest projects, and with them the newest of every kind', () => {
    const many = Array.from({ length: 60 }, (_, index) => project(`p${index}`, { day: 20_000 - index }))
    const rare = project('rare', { day: 10_000, capabilities: ['dubbing'] })
    const record = buildRecord({ ...museum, projects: [rare, ...many] })
    expect(record.projects).toHaveLength(recordCaps.projects + 1)
    expect(record.projects.at(-1)?.id).toBe('rare')
    expect(record.projects.at(-2)?.id).toBe('p39')
    expect(record.count).toBe(61)
  })

  it('of a project of 50 firms counts it, and of one of 51 does not', () => {
    const others = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ ...studio, id: `s${index}` }))
    const record = buildRecord({
      ...museum,
      projects: [project('fifty', { others: others(49) }), project('more', { others: others(50) })],
    })
    expect(record.projects.map(({ id }) => id)).toEqual(['fifty'])
    expect(record.withKind.DIGITAL).toBe(49)
  })
})

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')
const names = fc.uniqueArray(name, { maxLength: 6 })
const called = fc.tuple(fc.string({ maxLength: 3 }), fc.string({ maxLength: 3 }))
const kind = fc.constantFrom('TRADITIONAL' as const, 'DIGITAL' as const)
const day = fc.option(fc.integer({ min: 10_000, max: 21_000 }), { nil: null })
const projectOf = (id: string): fc.Arbitrary<ProjectSource> =>
  fc.record({
    id: fc.constant(id),
    names: called,
    day,
    year: fc.option(fc.integer({ min: 1997, max: 2027 }), { nil: null }),
    confirmed: fc.boolean(),
    sample: fc.boolean(),
    others: fc
      .uniqueArray(name)
      .chain((ids) => fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), kind, domains: names })))),
    capabilities: names,
    ipAssets: fc
      .uniqueArray(name)
      .chain((ids) =>
        fc.tuple(
          ...ids.map((id) => fc.record({ id: fc.constant(id), domain: fc.option(name, { nil: null }) })),
        ),
      ),
    markets: names,
  })
const assetOf = (id: string) =>
  fc.record({
    id: fc.constant(id),
    names: called,
    domain: fc.option(name, { nil: null }),
    forms: names,
    grants: fc.uniqueArray(name).chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          fc.record({
            ...{ id: fc.constant(id), fields: names, markets: names, exclusive: fc.boolean() },
            ...{ from: fc.constant(null), to: fc.constant(null), firmId: fc.constant(null) },
          }),
        ),
      ),
    ),
  })
const source: fc.Arbitrary<FirmSource> = fc.record({
  ...{
    id: fc.constant('firm'),
    names: called,
    kind,
    type: fc.constant('COMPANY' as const),
    province: fc.constant(null),
  },
  ...{ verified: fc.boolean(), verifiedUntil: fc.constant(null), sample: fc.boolean() },
  ...{ confirmed: fc.boolean(), registered: fc.boolean() },
  ...{ offers: names, domains: names, markets: names, partners: names },
  assets: fc.uniqueArray(name).chain((ids) => fc.tuple(...ids.map(assetOf))),
  projects: fc
    .uniqueArray(fc.integer({ min: 0, max: 70 }), { maxLength: 70 })
    .chain((numbers) => fc.tuple(...numbers.map((number) => projectOf(`p${number}`)))),
})

describe('of any firm', () => {
  it('the record does not depend on the order of facts', () => {
    /** The same facts in another order, by a random key for each place. */
    const turn = <Fact>(facts: readonly Fact[], by: number): Fact[] => [
      ...facts.slice(by % (facts.length || 1)).reverse(),
      ...facts.slice(0, by % (facts.length || 1)),
    ]
    fc.assert(
      fc.property(source, fc.nat(), (firm, by) => {
        const turned: FirmSource = {
          ...firm,
          offers: turn(firm.offers, by),
          domains: turn(firm.domains, by),
          markets: turn(firm.markets, by),
          partners: turn(firm.partners, by),
          assets: turn(firm.assets, by).map((asset) => ({
            ...asset,
            forms: turn(asset.forms, by),
            grants: turn(asset.grants, by).map((grant) => ({
              ...grant,
              fields: turn(grant.fields, by),
              markets: turn(grant.markets, by),
            })),
          })),
          projects: turn(firm.projects, by).map((each) => ({
            ...each,
            others: turn(each.others, by),
            capabilities: turn(each.capabilities, by),
            ipAssets: turn(each.ipAssets, by),
            markets: turn(each.markets, by),
          })),
        }
        expect(JSON.stringify(buildRecord(turned))).toBe(JSON.stringify(buildRecord(firm)))
      }),
    )
  })

  it('samples never count for a real firm', () => {
    fc.assert(
      fc.property(source, (firm) => {
        const real = { ...firm, sample: false }
        const without = { ...real, projects: firm.projects.filter(({ sample }) => !sample) }
        expect(buildRecord(real)).toEqual(buildRecord(without))
      }),
    )
  })

  it('what is stored is read as it was, and every tally has its newest project', () => {
    fc.assert(
      fc.property(source, (firm) => {
        const record = buildRecord(firm)
        expect(parseRecord(JSON.stringify(record))).toEqual(record)
        expect(firmRecordShape.parse(record)).toEqual(record)
        const kept = new Set(record.projects.map(({ id }) => id))
        expect([...record.work, ...record.cultures].filter(({ projectId }) => !kept.has(projectId))).toEqual(
          [],
        )
      }),
    )
  })

  it('projects in which more was done never take mass away', () => {
    fc.assert(
      fc.property(source, projectOf('more'), (firm, more) => {
        const before = buildRecord(firm)
        const after = buildRecord({ ...firm, projects: [...firm.projects, more] })
        expect(after.mass).toBeGreaterThanOrEqual(before.mass)
        for (const { id, mass } of before.work)
          expect(after.work.find((each) => each.id === id)?.mass).toBeGreaterThanOrEqual(mass)
      }),
    )
  })
})

it('a text that is no record is none', () => {
  for (const text of ['', '{', '1', 'null', '{"id":"a"}']) expect(parseRecord(text)).toBeNull()
})
