import { describe, expect, it } from 'vitest'
import { cultureIsKnown, knowsCulture, livesOnCulture, standsForCulture } from './culture.ts'
import { ipSuitsThem, ipSuitsYou, workSuitsTheirIP } from './ip-suits.ts'
import { marketFit, marketFitThem } from './market-fit.ts'
import { type GivenFirm, lookAt, questionOf } from './question.fixture.ts'

const museum: GivenFirm = { id: 'museum', kind: 'TRADITIONAL', domains: ['opera'] }

describe('culture', () => {
  const troupe: GivenFirm = { id: 'troupe', kind: 'TRADITIONAL', domains: ['opera'] }
  const studio: GivenFirm = { id: 'studio', kind: 'DIGITAL' }
  const firms = [troupe, studio, museum]
  /** Two of four firms are of opera: half as rare as could be, so .45 + .45 / 2. */
  const domains = { opera: 2 }
  const NEAR = 0.675
  const shows = (count: number, firm = 'studio') =>
    Array.from({ length: count }, (_, at) => ({ id: `p${at}`, firms: [firm, 'museum'] }))

  it('is known by what was done with it: four projects of today are full experience', () => {
    const once = lookAt(knowsCulture, questionOf({ firms, domains, projects: shows(1) }), 'studio')
    // ln 2 / ln 5 = .4307.
    expect(once.value).toBeCloseTo(NEAR * 0.4307, 4)
    expect(once.paths).toEqual(['troupe opera museum p0 studio'])
    expect(once.messages[0]).toMatchObject({
      kind: 'CULTURE',
      domain: 'opera',
      projects: 1,
      withIds: ['museum'],
    })
    const often = questionOf({ firms, domains, projects: shows(6) })
    expect(lookAt(knowsCulture, often, 'studio').value).toBeCloseTo(NEAR, 5)
  })

  it('counts a fifth where the other only says that it works in it', () => {
    const saying = { ...studio, domains: ['opera'] }
    const found = lookAt(knowsCulture, questionOf({ firms: [troupe, saying, museum], domains }), 'studio')
    expect(found.value).toBeCloseTo(NEAR * 0.2, 9)
    expect(found.paths).toEqual(['troupe opera studio'])
  })

  it('is of a project whose IP is of it, with any other firm', () => {
    const painter: GivenFirm = { ...museum, domains: ['ink'], assets: [{ id: 'aria', domain: 'opera' }] }
    const projects = [{ id: 'p0', firms: ['studio', 'museum'], ipAssets: ['aria'] }]
    const question = questionOf({ firms: [troupe, studio, painter], domains, projects })
    expect(lookAt(knowsCulture, question, 'studio').paths).toEqual(['troupe opera aria p0 studio'])
  })

  it('is lived on by its share of all work', () => {
    const projects = [...shows(2), { id: 'other', firms: ['studio'] }]
    const found = lookAt(livesOnCulture, questionOf({ firms, domains, projects }), 'studio')
    // Two of three projects, and a doubt of one: 2 / 4.
    expect(found.value).toBeCloseTo(NEAR * 0.5, 5)
    expect(found.paths).toEqual(['studio p0 museum opera troupe'])
  })

  it('of the other is worth what the asking firm did with it, to either side', () => {
    const shop: GivenFirm = { id: 'shop', kind: 'DIGITAL' }
    const projects = shows(3, 'shop')
    const question = questionOf({ firms: [shop, troupe, museum], domains, projects })
    // Known: ln 4 / ln 5 = .8614. Lived on: 3 of 3, and a doubt of one.
    const known = lookAt(cultureIsKnown, question, 'troupe')
    expect(known.value).toBeCloseTo(NEAR * 0.8614, 4)
    expect(known.paths).toEqual(['troupe opera museum p0 shop'])
    const stands = lookAt(standsForCulture, question, 'troupe')
    expect(stands.value).toBeCloseTo(NEAR * 0.75, 5)
    expect(stands.paths).toEqual(['shop p0 museum opera troupe'])
  })
})

describe('IP', () => {
  const forms = { text: { games: 0.9, film: 0.6, print: 0.4, radio: 0.2 }, image: { games: 0.5 } }
  const capabilities = { games: { group: 'play' }, film: { group: 'screen' } }
  const novel = { id: 'novel', forms: ['text'] }
  const house: GivenFirm = { id: 'house', kind: 'TRADITIONAL', assets: [novel] }
  const studio: GivenFirm = { id: 'studio', kind: 'DIGITAL', offers: ['games', 'film', 'print', 'radio'] }
  const ofHouse = (assets: GivenFirm['assets'], more: object = {}) =>
    questionOf({ firms: [{ ...house, assets }, studio], forms, capabilities, ...more })
  const grant = {
    ...{ id: 'grant', fields: ['play'], markets: [], from: null, to: null, exclusive: true, firmId: null },
  }
  /** .6 × .9 + .25 × .6 + .15 × .4; what fits fourth adds nothing. */
  const WHOLE = 0.75
  /** Without games film, print and radio are the best three: .6 × .6 + .25 × .4 + .15 × .2. */
  const WITHOUT_GAMES = 0.49

  it('suits by the three best fits', () => {
    const found = lookAt(ipSuitsThem, ofHouse([novel]), 'studio')
    expect(found.value).toBeCloseTo(WHOLE, 9)
    expect(found.paths).toEqual(['studio games text novel house'])
    expect(found.messages[0]).toMatchObject({ assetId: 'novel', capabilities: ['games', 'film', 'print'] })
  })

  it('fits a capability once, by its best form, and not for each asset', () => {
    const picture = { id: 'picture', forms: ['image'] }
    expect(lookAt(ipSuitsThem, ofHouse([novel, picture]), 'studio').value).toBeCloseTo(WHOLE, 9)
    const found = lookAt(ipSuitsThem, ofHouse([picture]), 'studio')
    expect(found.value).toBeCloseTo(0.6 * 0.5, 9)
  })

  it.each([
    ['an exclusive grant of that field', {}, WITHOUT_GAMES],
    ['one of another field', { fields: ['print'] }, 0.6 * 0.9 + 0.25 * 0.6 + 0.15 * 0.2],
    ['one that is over', { to: '2026-11-24' }, WHOLE],
    ['one that ends on that day', { to: '2026-11-25' }, WITHOUT_GAMES],
    ['one that has not begun', { from: '2026-11-26' }, WHOLE],
    ['one that is not exclusive', { exclusive: false }, WHOLE],
  ])('is free or not by %s', (_what, facts, value) => {
    const assets = [{ ...novel, grants: [{ ...grant, ...facts }] }]
    expect(lookAt(ipSuitsThem, ofHouse(assets), 'studio').value).toBeCloseTo(value, 9)
  })

  it('that was granted to the very partner is free for it, and for nobody else', () => {
    const assets = [{ ...novel, grants: [{ ...grant, firmId: 'studio' }] }]
    const other: GivenFirm = { ...studio, id: 'other' }
    const question = questionOf({ firms: [{ ...house, assets }, studio, other], forms, capabilities })
    expect(lookAt(ipSuitsThem, question, 'studio').value).toBeCloseTo(WHOLE, 9)
    expect(lookAt(ipSuitsThem, question, 'studio').shares).toEqual([expect.closeTo(WHOLE, 9)])
    expect(lookAt(ipSuitsThem, question, 'other').value).toBeCloseTo(WITHOUT_GAMES, 9)
  })

  it('with a brief is only what that concerns', () => {
    const picture = { id: 'picture', forms: ['image'] }
    const question = ofHouse([novel, picture], { brief: { ipAssets: ['picture'], field: 'play' } })
    const found = lookAt(ipSuitsThem, question, 'studio')
    expect(found.value).toBeCloseTo(0.6 * 0.5, 9)
    expect(found.codes).toEqual(['RIGHTS_FREE'])
  })

  it('of the other suits the asking firm alike, and its work suits that IP', () => {
    const question = questionOf({ firms: [studio, house], forms, capabilities })
    expect(lookAt(ipSuitsYou, question, 'house').value).toBeCloseTo(WHOLE, 9)
    expect(lookAt(ipSuitsYou, question, 'house').paths).toEqual(['studio games text novel house'])
    expect(lookAt(workSuitsTheirIP, question, 'house').value).toBeCloseTo(WHOLE, 9)
    expect(lookAt(workSuitsTheirIP, question, 'house').paths).toEqual(['house novel text games studio'])
    const granted = { ...house, assets: [{ ...novel, grants: [grant] }] }
    const taken = questionOf({ firms: [studio, granted], forms, capabilities })
    expect(lookAt(ipSuitsYou, taken, 'house').value).toBeCloseTo(WITHOUT_GAMES, 9)
  })
})

describe('markets', () => {
  const inMarkets = (yours: string[], theirs: string[], brief?: { markets: string[] }) =>
    questionOf({
      firms: [
        { id: 'house', kind: 'TRADITIONAL', markets: yours },
        { id: 'studio', kind: 'DIGITAL', markets: theirs },
      ],
      ...(brief && { brief }),
    })

  it.each([
    ['the same', ['FR'], ['FR'], 0.55],
    ['a region around it', ['FR'], ['EU'], 0.55 * 0.6],
    ['a country of the region', ['EU'], ['FR'], 0.55 * 0.6],
    ['the world', ['FR'], ['GLOBAL'], 0.55 * 0.3],
    // 1 - .45 × .45.
    ['two in common', ['FR', 'JP'], ['FR', 'JP'], 0.7975],
    ['another', ['FR'], ['JP'], 0],
    ['home', ['CN', 'FR'], ['CN'], 0],
    ['those not known', ['FR'], [], 0],
  ])('without a brief: %s', (_what, yours, theirs, value) => {
    const question = inMarkets(yours, theirs)
    expect(lookAt(marketFit, question, 'studio').value).toBeCloseTo(value, 9)
    expect(lookAt(marketFitThem, question, 'studio').value).toBeCloseTo(value, 9)
  })

  it.each([
    ['one of two targets', ['FR', 'JP'], ['FR'], 0.5],
    ['one, and a region around the other', ['FR', 'JP'], ['EU', 'JP'], 0.8],
    ['the only one', ['FR'], ['FR', 'JP'], 1],
    // Home is no target: what the firm itself sells to counts, here nothing.
    ['only home', ['CN'], ['FR'], 0],
  ])('with a brief: %s', (_what, targets, theirs, value) => {
    expect(lookAt(marketFit, inMarkets([], theirs, { markets: targets }), 'studio').value).toBeCloseTo(
      value,
      9,
    )
  })

  it('are shown by the best, and from the other side in its order', () => {
    const question = inMarkets(['FR'], ['EU', 'FR'])
    expect(lookAt(marketFit, question, 'studio').paths).toEqual(['house FR studio'])
    expect(lookAt(marketFitThem, question, 'studio').paths).toEqual(['studio FR house'])
    expect(lookAt(marketFit, inMarkets(['FR'], ['EU']), 'studio').paths).toEqual(['house FR EU studio'])
  })
})
