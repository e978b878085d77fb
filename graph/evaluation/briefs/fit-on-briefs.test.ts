import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/matching/link-model/collaborations.ts'
import { crafts } from '../fixtures/crafts.fixture.ts'
import { readExperience } from './brief-experience.ts'
import type { BriefTask } from './brief-protocol.ts'
import { describeFit, fitOnBriefs } from './fit-on-briefs.ts'
import type { SignalSource } from './fit-questions.ts'

const collaborations = crafts()
const isOf = (type: string) => (firm: number) =>
  collaborations.typeNames[collaborations.types[firm] ?? -1] === type
const options = {
  from: dayOf('2006-01-01'),
  cut: dayOf('2012-01-01'),
  asks: isOf('producer'),
  answers: isOf('studio'),
}

/** Whether a candidate knows the craft, and a signal that says nothing; of the other direction nothing. */
const readSignals = (task: BriefTask): SignalSource => {
  // What is learned from must not know what came later.
  expect(task.past.day).toBe(options.from)
  expect(task.questions.every(({ project }) => (collaborations.starts[project] ?? 0) < options.cut)).toBe(
    true,
  )
  const experience = readExperience(task)
  return {
    shape: {
      forYou: [
        { code: 'NOISE', isPositive: false },
        { code: 'KNOWS_CRAFT', isPositive: true },
      ],
      forThem: [{ code: 'ALIKE', isPositive: true }],
    },
    signalsOf: ({ need, firm }) => {
      const forYou = new Float32Array(task.candidates.length * 2)
      for (let place = 0; place < task.candidates.length; place++)
        forYou[2 * place] = ((firm * 7 + place * 13) % 10) / 10
      for (const place of experience(need[0] ?? 0).places) forYou[2 * place + 1] = 1
      return { forYou, forThem: new Float32Array(task.candidates.length).fill(1) }
    },
  }
}

describe('fitting on the briefs before a cut', () => {
  it('learns by what right answers differ, by the codes of signals', async () => {
    const fit = await fitOnBriefs(collaborations, options, readSignals)
    expect(Object.keys(fit.weights.forYou)).toEqual(['NOISE', 'KNOWS_CRAFT'])
    expect(fit.weights.forYou.KNOWS_CRAFT).toBeGreaterThan(10 * Math.abs(fit.weights.forYou.NOISE ?? 1))
    expect(fit.isAccepted).toBe(true)
    expect(describeFit(fit, '2006-01-01', '2012-01-01')).toMatch(
      /^fitted to \d+ questions of briefs from 2006-01-01 up to 2012-01-01; on \d+ questions of briefs held back nDCG@10 0\.\d{3}$/,
    )
    const again = { forYou: { NOISE: 1 }, forThem: { ALIKE: 1 }, floor: 0.05, sharpness: 1 }
    const better = await fitOnBriefs(collaborations, { ...options, stored: again }, readSignals)
    expect(better.heldBack.stored).toBeLessThan(better.heldBack.ndcg10)
    expect(better.weights).toEqual(fit.weights)
  })

  it('says so where there are too few briefs', async () => {
    const nothing = { ...options, cut: options.from }
    await expect(fitOnBriefs(collaborations, nothing, (task) => ({ ...readSignals(task) }))).rejects.toThrow(
      RangeError,
    )
  })
})
