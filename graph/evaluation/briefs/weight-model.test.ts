import { describe, expect, it } from 'vitest'
import { type FitQuestion, meanGain, normalise, scoreRows, type WeightModel } from './weight-model.ts'

const model: WeightModel = { forYou: [1, -0.5], forThem: [2], floor: 0.05, sharpness: 1 }

/** Rows as [[signals for you], [signals for them]], best answers first in `right`. */
export function questionOf(rows: [number[], number[]][], right: number[], brief = 'brief'): FitQuestion {
  return {
    brief,
    forYou: Float32Array.from(rows.flatMap(([forYou]) => forYou)),
    forThem: Float32Array.from(rows.flatMap(([, forThem]) => forThem)),
    rows: rows.length,
    right,
  }
}

it('a score joins the mean of the weighted signals of each direction', () => {
  const question = questionOf(
    [
      [[1, 1], [0.25]],
      [[0, 1], [1]],
    ],
    [0],
  )
  // Of weights 1 and -.5 only what is above 0 counts for the whole: 1 - .5 and .25; less than 0, so 0, and 1.
  expect([...scoreRows(question, model)]).toEqual([
    expect.closeTo((2 * 0.55 * 0.3) / 0.85 - 0.05, 6),
    expect.closeTo((2 * 0.05 * 1.05) / 1.1 - 0.05, 6),
  ])
})

it('weights that sum to 1 score the same', () => {
  const heavy: WeightModel = { forYou: [3, -1.5, 1], forThem: [2, 6], floor: 0.05, sharpness: 7 }
  const normal = normalise(heavy)
  expect(normal).toEqual({ forYou: [0.75, -0.375, 0.25], forThem: [0.25, 0.75], floor: 0.05, sharpness: 7 })
  const question = questionOf([[[1, 0.2, 0.5], [0.25, 0.5]]], [0])
  expect(scoreRows(question, normal)[0]).toBeCloseTo(scoreRows(question, heavy)[0] ?? 0, 12)
})

describe('how well weights rank', () => {
  const easy = questionOf(
    [
      [[0, 0], [1]],
      [[1, 0], [1]],
      [[0.5, 0], [1]],
    ],
    [1],
  )
  const hard = questionOf(
    [
      [[1, 0], [1]],
      [[0, 0], [1]],
      [[0.5, 0], [1]],
    ],
    [1, 2],
  )

  it('is the mean nDCG@10 over questions, each by its weight', () => {
    const gain = (1 / Math.log2(3) + 1 / Math.log2(4)) / (1 + 1 / Math.log2(3))
    expect(meanGain([easy], model)).toBe(1)
    expect(meanGain([easy, hard], model)).toBeCloseTo((1 + gain) / 2, 6)
    expect(meanGain([easy, { ...hard, weight: 3 }], model)).toBeCloseTo((1 + 3 * gain) / 4, 6)
  })

  it('keeps ties in the order of rows', () => {
    const alike = questionOf(
      [
        [[1, 0], [1]],
        [[1, 0], [1]],
      ],
      [1],
    )
    expect(meanGain([alike], model)).toBeCloseTo(1 / Math.log2(3), 6)
  })
})
