import { describe, expect, it } from 'vitest'
import { readEvaluateArguments } from '../../bin/evaluate-arguments.ts'
import { dayOf } from '../../src/matching/link-model/collaborations.ts'
import { bootstrapInterval } from '../bootstrap.ts'
import { tinyBriefs } from '../fixtures/tiny-briefs.fixture.ts'
import { type BriefMethod, createBriefBaselines } from './brief-baselines.ts'
import { planBriefs } from './brief-protocol.ts'
import { describeBriefEvaluation, measureBriefs } from './evaluate-briefs.ts'
import { assignSides } from './sides.ts'

const collaborations = tinyBriefs()
const { typeNames, types } = collaborations
const isOf = (type: string) => (firm: number) => typeNames[types[firm] ?? -1] === type
const task = planBriefs(collaborations, {
  cut: dayOf('2016-01-01'),
  asks: isOf('producer'),
  answers: isOf('studio'),
})

describe('evaluating on briefs', () => {
  it('measures as worked out by hand, in the shape that is written as JSON', async () => {
    const result = await measureBriefs(task, createBriefBaselines(task), assignSides(task, isOf('producer')))
    expect(result).toMatchObject({ queries: 2, candidates: 3, briefs: 2, firms: 2 })
    expect(result.methods.map(({ name }) => name)).toEqual([
      'random',
      'popularity',
      'recent popularity',
      'Adamic-Adar',
      'length-3 paths',
      'share of the need ever worked with',
      '3 × shared partners + needed capabilities',
      'recent projects in each needed capability',
      'one signal: rare experience',
    ])
    // p a finds s 2 on the second place of two, p|b finds s|3 as the only one left.
    expect(result.methods.find(({ name }) => name === 'popularity')).toMatchObject({
      hit10: 1,
      recall10: 1,
      mrr: (1 / 2 + 1) / 2,
      ndcg10: (1 / Math.log2(3) + 1) / 2,
      candidateRecall: 1,
      smallShare: 1,
      coverage: 2 / 3,
    })
    expect(result.methods.find(({ name }) => name === 'one signal: rare experience')?.mrr).toBe(1)
    expect(describeBriefEvaluation(result)[0]).toBe(
      '2 questions from 2 briefs of 2 firms, 3 candidates; product: TRADITIONAL producer; DIGITAL licensor, studio; asked for DIGITAL',
    )
  })

  it('draws intervals over briefs, not over questions', async () => {
    // Three questions of each of two briefs: y 1 is ranked right, y|2 as badly as can be.
    const anybody = planBriefs(collaborations, { cut: dayOf('2016-01-01') })
    const byBrief: BriefMethod = {
      name: 'by brief',
      scores: ({ project, right }) => {
        const worth = collaborations.projectIds[project] === 'y 1' ? 1 : -1
        return Float64Array.from(anybody.candidates, (_, place) => (right.includes(place) ? worth : 0))
      },
    }
    const [result] = (await measureBriefs(anybody, [byBrief], assignSides(anybody, undefined))).methods
    // Only y 1 is drawn in a resample of four; only its questions would be in one of 64.
    expect(result?.ci95.mrr[1]).toBe(1)
    expect(result?.mrr).toBeLessThan(1)
  })

  it('resamples briefs, all questions of one together', () => {
    // Of two briefs, one has three right of three, the other none of one: a resample is all of either, or
    // both.
    const [low, high] = bootstrapInterval([1, 1, 1, 0], [7, 7, 7, 8])
    expect([low, high]).toEqual([0, 1])
    // Questions apart would hardly ever be all wrong: one resample in 256.
    expect(bootstrapInterval([1, 1, 1, 0])[0]).toBe(0.25)
    expect(bootstrapInterval([1, 0, 1], [5, 5, 5])).toEqual([2 / 3, 2 / 3])
  })
})

describe('the arguments', () => {
  const given = ['--data', '/data', '--cut', '2016-01-01']

  it('asks for briefs', () => {
    expect(readEvaluateArguments([...given, '--briefs', '--queries', 'type=producer'])).toMatchObject({
      command: 'briefs',
      queries: 'type=producer',
      candidates: null,
      cut: dayOf('2016-01-01'),
    })
    expect(readEvaluateArguments(given)).toMatchObject({ command: 'evaluate' })
  })

  it('asks for a fit before the cut, or for a stored one', () => {
    const fitted = readEvaluateArguments([...given, '--briefs', '--fit', '2012-01-01'])
    expect(fitted).toMatchObject({ fit: { date: '2012-01-01', day: dayOf('2012-01-01') }, weights: null })
    const stored = readEvaluateArguments([...given, '--briefs', '--weights', '/w.json'])
    expect(stored).toMatchObject({ fit: null, weights: '/w.json' })
  })

  it('takes kinds of types as the importer does', () => {
    const named = readEvaluateArguments([...given, '--briefs', '--kind-of', 'a=b=DIGITAL'])
    expect(named).toMatchObject({ kindOfType: new Map([['a=b', 'DIGITAL']]) })
    const links = readEvaluateArguments([...given, '--kind-of', 'a=TRADITIONAL'])
    expect(links).toMatchObject({ command: 'evaluate', kindOfType: new Map([['a', 'TRADITIONAL']]) })
  })

  it.each([
    [['--briefs', '--newcomers']],
    [['--demo', '--briefs']],
    [['--fit', '2012-01-01']],
    [['--demo', '--kind-of', 'studio=DIGITAL']],
    [['--briefs', '--fit', '2016-01-01']],
    [['--briefs', '--fit', '2012-01-01', '--weights', 'w.json']],
    [['--briefs', '--kind-of', 'studio=MODERN']],
  ])('rejects %j', (args) => {
    expect(() => readEvaluateArguments([...given, ...args])).toThrow(RangeError)
  })
})
