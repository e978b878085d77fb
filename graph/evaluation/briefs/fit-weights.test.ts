import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawQuestions } from '../fixtures/drawn-questions.fixture.ts'
import { sampleOf } from '../fixtures/sample-of.fixture.ts'
import { fitWeights, measureLoss } from './fit-weights.ts'
import type { WeightModel } from './weight-model.ts'

const free = { code: 'ANY', isPositive: false }
const shape = { forYou: [free, free, free], forThem: [free, free] }
/** Signals of both signs and of none, in both directions. */
const truth: WeightModel = { forYou: [0.6, 0.4, -0.3], forThem: [0.7, 0.3], floor: 0.05, sharpness: 12 }
/** Weights relative to the first of their direction: what fixes a ranking. */
const relative = (weights: readonly number[]) => weights.map((weight) => weight / (weights[0] ?? 1))

describe('fitting weights', () => {
  const drawn = drawQuestions(truth, 1500)
  const fitted = fitWeights(drawn, shape, { floor: truth.floor })

  it('finds the weights that the answers were drawn by', () => {
    for (const side of ['forYou', 'forThem'] as const)
      relative(truth[side]).forEach((weight, at) => {
        expect(Math.abs((relative(fitted[side])[at] ?? 9) - weight), `${side} ${at}`).toBeLessThan(0.1)
      })
    expect(fitted.forYou[2]).toBeLessThan(0)
    // As likely as under the true weights, but for the ridge.
    expect(measureLoss(drawn, fitted).loss).toBeLessThan(measureLoss(drawn, truth).loss + 1e-3)
  })

  it('keeps both directions within 0..1, and gives the same weights on every run', () => {
    for (const weights of [fitted.forYou, fitted.forThem])
      expect(weights.reduce((sum, weight) => sum + Math.max(0, weight), 0)).toBeLessThanOrEqual(1 + 1e-12)
    expect(fitWeights(drawn, shape, { floor: truth.floor })).toEqual(fitted)
  })

  it('leaves a signal that counts against a firm at 0 where it must not', () => {
    const bound = fitWeights(drawn, { ...shape, forYou: [free, free, { code: 'ANY', isPositive: true }] })
    expect(bound.forYou[2]).toBe(0)
    expect(bound.forYou[0]).toBeGreaterThan(0)
  })

  it('counts a question by its weight', () => {
    const other: WeightModel = { ...truth, forYou: [-0.3, 0.4, 0.6] }
    const against = drawQuestions(other, 300, 30, 2)
    const some = drawn.slice(0, 300)
    const weighed = (mine: number, theirs: number) =>
      fitWeights(
        [
          ...some.map((question) => ({ ...question, weight: mine })),
          ...against.map((question) => ({ ...question, weight: theirs })),
        ],
        shape,
      )
    expect(weighed(1, 0).forYou).toEqual(fitWeights(some, shape).forYou)
    const difference = ([first = 0, , third = 0]: readonly number[]) => first - third
    expect(difference(weighed(1, 10).forYou)).toBeLessThan(-0.1)
    expect(difference(weighed(10, 1).forYou)).toBeGreaterThan(0.1)
  })

  it('says so where there is nothing to learn from', () => {
    expect(() => fitWeights([], shape)).toThrow(RangeError)
    const [question] = drawn
    expect(() => fitWeights(question ? [{ ...question, right: [] }] : [], shape)).toThrow(RangeError)
  })
})

describe('the loss', () => {
  it('is the cross-entropy of the right answers, worked out by hand', () => {
    const question = {
      brief: 'b',
      forYou: Float32Array.of(1, 0.5),
      forThem: Float32Array.of(1, 0.5),
      rows: 2,
      right: [0],
    }
    const model = { forYou: [1], forThem: [1], floor: 0.05, sharpness: 2 }
    // Scores 1 and .5, so 2 and 1 on the scale of the softmax.
    expect(measureLoss([question], model).loss).toBeCloseTo(Math.log(1 + Math.exp(-1)), 6)
    // Both right: the mean over both.
    expect(measureLoss([{ ...question, right: [0, 1] }], model).loss).toBeCloseTo(
      (Math.log(1 + Math.exp(-1)) + Math.log(1 + Math.exp(1))) / 2,
      6,
    )
    // The second row stands for three candidates.
    const sampled = { ...question, counts: Float32Array.of(1, 3) }
    expect(measureLoss([sampled], model).loss).toBeCloseTo(Math.log(1 + 3 * Math.exp(-1)), 6)
  })

  it('falls as its gradient says', () => {
    const weight = fc.double({ min: 0.2, max: 1, noNaN: true })
    fc.assert(
      fc.property(
        fc.array(weight, { minLength: 5, maxLength: 5 }),
        fc.double({ min: 1, max: 8, noNaN: true }),
        fc.nat(1000),
        (weights, sharpness, seed) => {
          const model = {
            forYou: weights.slice(0, 3),
            forThem: weights.slice(3),
            // Off the kink: no row lies at the floor.
            floor: 1e-9,
            sharpness,
          }
          const questions = drawQuestions(truth, 4, 8, seed)
          const { gradient } = measureLoss(questions, model)
          const step = 1e-6
          const lossWith = (at: number, by: number) => {
            const moved = [...weights].map((each, index) => (index === at ? each + by : each))
            return measureLoss(questions, { ...model, forYou: moved.slice(0, 3), forThem: moved.slice(3) })
              .loss
          }
          weights.forEach((_, at) => {
            const slope = (lossWith(at, step) - lossWith(at, -step)) / (2 * step)
            expect(gradient[at]).toBeCloseTo(slope, 5)
          })
          // By the logarithm of the sharpness.
          const sharper = (by: number) =>
            measureLoss(questions, { ...model, sharpness: sharpness * Math.exp(by) }).loss
          expect(gradient[5]).toBeCloseTo((sharper(step) - sharper(-step)) / (2 * step), 5)
        },
      ),
      sampleOf(30),
    )
  })
})
