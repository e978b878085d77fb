import { describe, expect, it } from 'vitest'
import { joinDirections } from './scoring.ts'

describe('both directions joined', () => {
  it.each([
    // The harmonic mean of .8 and .5 is .8/1.3.
    [0.5, 0.2, 0.3, (2 * 0.8 * 0.5) / 1.3 - 0.3],
    // One side alone is worth something, and less than both: 2 × 1.3 × .3 / 1.6 = .4875.
    [1, 0, 0.3, 0.1875],
    [0, 1, 0.3, 0.1875],
    [0, 0, 0.3, 0],
    [1, 1, 0.3, 1],
    [0.4, 0.4, 0.3, 0.4],
    // Without a floor one side alone is nothing.
    [0.5, 0.2, 0, 0.2 / 0.7],
    [1, 0, 0, 0],
    [0, 0, 0, 0],
  ])('%d and %d above a floor of %d are their harmonic mean there', (forYou, forThem, floor, score) => {
    expect(joinDirections(forYou, forThem, floor)).toBeCloseTo(score, 12)
  })

  it('never leave 0..1, and grow with either', () => {
    const steps = Array.from({ length: 21 }, (_, step) => step / 20)
    for (const floor of [0, 0.05, 0.3, 1])
      for (const a of steps)
        for (const b of steps) {
          const score = joinDirections(a, b, floor)
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(1)
          if (a + 0.05 <= 1) expect(joinDirections(a + 0.05, b, floor)).toBeGreaterThanOrEqual(score - 1e-12)
        }
  })
})
