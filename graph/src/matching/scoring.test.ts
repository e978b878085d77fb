import { describe, expect, it } from 'vitest'
import { buildQuestion } from './retrieval/question.ts'
import { joinDirections, measureSignals } from './scoring.ts'
import { activity } from './signals/activity.ts'
import { AS_OF, type GivenFirm, questionOf, TODAY } from './signals/question.fixture.ts'

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

describe('a signal that many questions share', () => {
  const studio = (id: string): GivenFirm => ({ id, kind: 'DIGITAL' })
  const projects = [
    { id: 'new', firms: ['active'], day: TODAY },
    { id: 'old', firms: ['idle'], day: TODAY - 2 * 365.25 },
  ]

  it('is relative to the best of those who are not asking, in whatever order they ask', () => {
    const firms = [studio('active'), studio('idle')]
    const first = questionOf({ firms, projects, kind: 'DIGITAL' })
    const firm = first.index.recordOf('idle')
    if (!firm) throw new Error('There is no idle.')
    const { index, taxonomy } = first
    const second = buildQuestion({ firm, index, taxonomy, brief: null, likely: [] }, AS_OF, 'DIGITAL')
    const scaleOf = (question: typeof first) => [...measureSignals(question, [activity])][0]?.scale
    // The other firm's last project is two years old for the first, and of today for the second.
    expect(scaleOf(first)).toBeCloseTo(1 / Math.E, 9)
    expect(scaleOf(second)).toBeCloseTo(1, 9)
  })
})
