import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/matching/link-model/collaborations.ts'
import { tinyBriefs } from '../fixtures/tiny-briefs.fixture.ts'
import { type BriefQuestion, planBriefs } from './brief-protocol.ts'
import { toFitQuestions } from './fit-questions.ts'

const collaborations = tinyBriefs()
const { projectIds } = collaborations
const cut = dayOf('2016-01-01')
const isStudio = (firm: number) => collaborations.typeNames[collaborations.types[firm] ?? -1] === 'studio'
const isProducer = (firm: number) => collaborations.typeNames[collaborations.types[firm] ?? -1] === 'producer'
const task = planBriefs(collaborations, { cut, asks: isProducer, answers: isStudio })
// Of the candidate at place n: n and 10 + n for the firm that asks, 20 + n for the candidate.
const signals = ({ candidates }: typeof task) => ({
  shape: {
    forYou: [
      { code: 'ONE', isPositive: true },
      { code: 'TWO', isPositive: false },
    ],
    forThem: [{ code: 'ONE', isPositive: true }],
  },
  signalsOf: (_question: BriefQuestion) => ({
    forYou: Float32Array.from([...candidates.keys()].flatMap((place) => [place, 10 + place])),
    forThem: Float32Array.from(candidates.keys(), (place) => 20 + place),
  }),
})

describe('questions to fit to', () => {
  it('hold the candidates that are ranked, in order of ties', async () => {
    const [first, second] = await toFitQuestions(task, signals(task))
    // p a leaves out s 1, a past partner, at place 0; right is s 2, at place 2.
    expect(first).toEqual({
      brief: 'y 1',
      rows: 2,
      forYou: Float32Array.of(1, 11, 2, 12),
      forThem: Float32Array.of(21, 22),
      right: [1],
      counts: Float32Array.of(1, 1),
    })
    expect(second).toMatchObject({ brief: 'y|2', rows: 1, right: [0] })
    expect(projectIds[task.questions[0]?.project ?? 0]).toBe('y 1')
  })

  it('keep a sample of the wrong ones where there are too many, and all right ones', async () => {
    const among = planBriefs(collaborations, { cut })
    const source = (question: BriefQuestion) => ({
      forYou: new Float32Array(among.candidates.length * 2).fill(question.firm),
      forThem: new Float32Array(among.candidates.length),
    })
    const all = await toFitQuestions(among, { ...signals(among), signalsOf: source })
    // Half as many as there are: one wrong answer of two is kept.
    const half = Math.ceil((among.questions.length * among.candidates.length) / 2)
    const sampled = () => toFitQuestions(among, { ...signals(among), signalsOf: source }, half)
    const some = await sampled()
    some.forEach((sample, at) => {
      expect(sample.right).toHaveLength(all[at]?.right.length ?? 0)
      const isRight = (row: number) => sample.right.includes(row)
      sample.counts?.forEach((count, row) => {
        expect(count).toBe(isRight(row) ? 1 : 2)
      })
    })
    expect(some.some((sample, at) => sample.rows < (all[at]?.rows ?? 0))).toBe(true)
    expect(some).toEqual(await sampled())
  })
})
