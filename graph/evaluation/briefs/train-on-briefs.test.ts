import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/matching/link-model/collaborations.ts'
import { questionKinds } from '../../src/matching/model/question-kind.ts'
import { nothingFitted, toMatchingWeights } from '../../src/matching/shipped-weights.ts'
import { statedWeights } from '../../src/matching/stated-weights.ts'
import { crafts } from '../fixtures/crafts.fixture.ts'
import { splitHeldBack } from './judge-fit.ts'
import { addFit } from './store-weights.ts'
import { type BriefSet, trainOnBriefs } from './train-on-briefs.ts'
import { describeWeights, readWeights } from './weight-file.ts'

const collaborations = crafts()
const isOf = (type: string) => (firm: number) =>
  collaborations.typeNames[collaborations.types[firm] ?? -1] === type
const set: BriefSet = {
  name: 'crafts',
  collaborations,
  from: dayOf('2006-01-01'),
  cut: dayOf('2012-01-01'),
  asks: isOf('producer'),
  answers: isOf('studio'),
}
const forward = 'TRADITIONAL asks DIGITAL by brief'
const kindOfType = new Map([
  ['studio', 'DIGITAL'],
  ['producer', 'TRADITIONAL'],
] as const)
const backward = { ...set, asks: isOf('studio'), answers: isOf('producer'), kindOfType }
/** Weights that send everybody to the studio that worked last. */
const poor = { forYou: { ACTIVE: 1 }, forThem: {}, floor: 0.3 }

describe('training weights on briefs', () => {
  it('fits the kind of question that the briefs are of, and says on what', async () => {
    const trained = await trainOnBriefs([set], () => poor)
    expect(trained).toMatchObject({
      kind: forward,
      isAccepted: true,
      report: { fittedOn: 'crafts 2006–2011' },
    })
    // Who knows the craft is right; the last to have worked is so one time in five.
    expect(trained.report.ndcg10).toBeGreaterThan(trained.stored)
    const known = ['DEPTH', 'OFFERS', 'WITH_KIND'].reduce(
      (sum, code) => sum + (trained.weights.forYou[code] ?? 0),
      0,
    )
    expect(known).toBeGreaterThan(0.4)
    // What such data know nothing of keeps what the prior states: .1 and .05, .1 and .1.
    expect(trained.weights.forYou).toMatchObject({ KNOWS_CULTURE: 0.1, MARKET_FIT: 0.05 })
    expect(trained.weights.forThem).toMatchObject({ IP_SUITS_THEM: 0.1, LIVES_ON_CULTURE: 0.1 })
  })

  it('names the kind by the sides that firms stand on', async () => {
    expect((await trainOnBriefs([backward], () => poor)).kind).toBe('DIGITAL asks TRADITIONAL by brief')
  })

  it('pools sets, and refuses those that ask different kinds of questions', async () => {
    const [alone, twice] = [
      await trainOnBriefs([set], () => poor),
      await trainOnBriefs([set, set], () => poor),
    ]
    // The same set twice counts as much as once.
    expect(twice.weights).toEqual(alone.weights)
    expect(twice.report).toMatchObject({
      fittedOn: 'crafts 2006–2011, crafts 2006–2011',
      questions: 2 * alone.report.questions,
      ndcg10: alone.report.ndcg10,
    })
    await expect(trainOnBriefs([set, backward], () => poor)).rejects.toThrow(RangeError)
    await expect(
      trainOnBriefs([{ ...set, asks: undefined, answers: undefined, kindOfType }], () => poor),
    ).rejects.toThrow(RangeError)
  })

  it('refuses a fit that ranks what was held back worse than what is there', async () => {
    const best = await trainOnBriefs([set], () => poor)
    // As good as itself.
    const again = await trainOnBriefs([set], () => best.weights)
    expect(again).toMatchObject({ isAccepted: true, stored: expect.closeTo(best.report.ndcg10, 4) })
    // What it is fitted to was made by those who do another craft, and what is held back was not.
    const isFitted = (brief: string) => splitHeldBack([{ brief }]).fitted.length > 0
    const misled = { ...set, collaborations: crafts(isFitted) }
    expect((await trainOnBriefs([misled], () => best.weights)).isAccepted).toBe(false)
  })

  it('says so where there are too few briefs', async () => {
    await expect(trainOnBriefs([{ ...set, cut: set.from }], () => poor)).rejects.toThrow(RangeError)
  })
})

describe('stored weights', () => {
  const fit = {
    ...({ kind: forward, weights: poor, stored: 0.1, heldBack: 7, isAccepted: true } as const),
    report: { fittedOn: 'crafts 2006–2011', questions: 40, hit10: 0.5, ndcg10: 0.25 },
  }
  const fileWith = (text: string) => {
    const file = join(mkdtempSync(join(tmpdir(), 'weights-')), 'weights.json')
    writeFileSync(file, text)
    return file
  }

  it('hold a fit with its report under the next version; other kinds stay stated priors', () => {
    const first = addFit(nothingFitted, fit, '2026-11-30')
    expect(first.version).toBe('2026.1')
    expect(first.kinds[forward]).toEqual({ ...fit.report, fittedAt: '2026-11-30', weights: poor })
    for (const kind of questionKinds) if (kind !== forward) expect(first.kinds[kind]).toBeNull()
    const second = addFit(first, { ...fit, kind: 'DIGITAL asks TRADITIONAL by brief' }, '2026-12-01')
    expect(second.version).toBe('2026.2')
    expect(second.kinds[forward]).toEqual(first.kinds[forward])
    expect(addFit(second, fit, '2027-01-01').version).toBe('2027.1')
  })

  it('are read as they were written, and nothing else is taken for such', () => {
    const file = addFit(nothingFitted, fit, '2026-11-30')
    const read = readWeights(fileWith(JSON.stringify(file)))
    expect(read).toEqual(toMatchingWeights(file))
    expect(read.weights[forward]).toEqual(poor)
    expect(read.weights['DIGITAL asks DIGITAL']).toBe(statedWeights['DIGITAL asks DIGITAL'])
    expect(describeWeights(read)).toBe(`weights 2026.1, fitted: ${forward} on crafts 2006–2011`)
    const { version, ...unversioned } = file
    const without = { version, kinds: { [forward]: file.kinds[forward] } }
    for (const wrong of [{}, unversioned, without, { ...file, kinds: { ...file.kinds, [forward]: poor } }])
      expect(() => readWeights(fileWith(JSON.stringify(wrong)))).toThrow(RangeError)
    expect(() => readWeights(fileWith('no JSON'))).toThrow(RangeError)
    expect(() => readWeights('/nowhere.json')).toThrow(RangeError)
  })
})
