import { describe, expect, it } from 'vitest'
import { drawQuestions } from '../fixtures/drawn-questions.fixture.ts'
import { fitWeights } from './fit-weights.ts'
import { judgeFit, splitHeldBack } from './judge-fit.ts'
import { meanGain, type WeightModel } from './weight-model.ts'

const free = { code: 'ANY', isPositive: false }
const shape = { forYou: [free, free], forThem: [free, free] }
const truth: WeightModel = { forYou: [0.9, 0.1], forThem: [0.5, 0.5], floor: 0.05, sharpness: 12 }
const reversed: WeightModel = { ...truth, forYou: [0.1, 0.9] }
const drawn = drawQuestions(truth, 500)

describe('holding back', () => {
  const { fitted, held } = splitHeldBack(drawn)

  it('keeps about a fifth of the briefs apart, each with all its questions', () => {
    expect(fitted.length + held.length).toBe(drawn.length)
    expect(held.length / drawn.length).toBeGreaterThan(0.14)
    expect(held.length / drawn.length).toBeLessThan(0.26)
    const apart = new Set(held.map(({ brief }) => brief))
    expect(fitted.some(({ brief }) => apart.has(brief))).toBe(false)
    expect(splitHeldBack([...drawn].reverse()).held).toHaveLength(held.length)
  })

  it('accepts a fit that ranks what it has not seen better than the stored one', () => {
    const judged = judgeFit(drawn, shape, reversed)
    expect(judged.isAccepted).toBe(true)
    expect(judged.heldBack.questions).toBe(held.length)
    expect(judged.model).toEqual(fitWeights(fitted, shape))
    expect(judged.heldBack.ndcg10).toBeGreaterThan(judged.heldBack.stored ?? 1)
    expect(judged.heldBack.ndcg10).toBe(meanGain(held, judged.model))
    expect(judged.model.forYou[0]).toBeGreaterThan(judged.model.forYou[1] ?? 1)
  })

  it('refuses a fit that ranks it worse, and keeps the stored one', () => {
    // What is fitted to was drawn by the reverse of what is held back.
    const misled = drawQuestions(reversed, 500)
    const mixed = [...splitHeldBack(misled).fitted, ...held]
    const judged = judgeFit(mixed, shape, truth)
    expect(judged.isAccepted).toBe(false)
    expect(judged.model).toBe(truth)
    expect(judged.heldBack.ndcg10).toBeLessThan(judged.heldBack.stored ?? 0)
  })

  it('accepts the first fit, whatever it ranks', () => {
    expect(judgeFit(drawn, shape, null)).toMatchObject({ isAccepted: true, heldBack: { stored: null } })
  })
})
