import { describe, expect, it } from 'vitest'
import { joinDirections } from '../../src/matching/scoring.ts'
import { type FitQuestion, meanGain, scoreRows, type WeightModel } from './weight-model.ts'

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

describe('a score of both directions', () => {
  it.each([
    [0.5, 0.2, (2 * 0.55 * 0.25) / 0.8 - 0.05],
    // What suits one side only still has an order, below half the floor.
    [0, 0.2, (2 * 0.05 * 0.25) / 0.3 - 0.05],
    [0, 0, 0],
  ])('of %d and %d is their harmonic mean above the floor', (forYou, forThem, score) => {
    expect(joinDirections(forYou, forThem, 0.05)).toBeCloseTo(score, 12)
  })

  it('averages signals in each direction by the weights above 0', () => {
    const question = questionOf(
      [
        [[1, 1], [0.25]],
        [[0, 1], [1]],
      ],
      [0],
    )
    // .5 and .25; −.5, so 0, and 1.
    expect([...scoreRows(question, model)]).toEqual([
      expect.closeTo((2 * 0.55 * 0.3) / 0.85 - 0.05, 6),
      expect.closeTo((2 * 0.05 * 1.05) / 1.1 - 0.05, 6),
    ])
  })
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
