import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { collectCollaborations, dayOf } from '../../src/matching/link-model/collaborations.ts'
import { seededRandom } from '../../src/matching/precompute/seeded-random.ts'
import { readExperience } from './brief-experience.ts'
import type { BriefTask } from './brief-protocol.ts'
import { describeFit, fitOnBriefs } from './fit-on-briefs.ts'
import type { SignalSource } from './fit-questions.ts'
import { readWeights } from './weight-file.ts'

/** Studios that each do one craft again and again, for producers who need each craft in turn. */
function crafts() {
  const random = seededRandom(3)
  const projects = Array.from({ length: 300 }, (_, index) => ({
    id: `project ${index}`,
    startDate: `${2000 + Math.floor(index / 20)}-03-01`,
    capabilities: [`craft ${index % 5}`],
    firms: [`p ${Math.floor(random() * 20)}`, `s ${(index % 5) + 5 * Math.floor(random() * 6)}`],
  }))
  const ids = [...new Set(projects.flatMap(({ firms }) => firms))]
  return collectCollaborations(
    ids.map((id) => ({ id, type: id.startsWith('p') ? 'producer' : 'studio' })),
    projects,
    projects.flatMap(({ id, firms }) => firms.map((firmId) => ({ projectId: id, firmId }))),
  )
}

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

describe('a stored fit', () => {
  const fileWith = (text: string) => {
    const file = join(mkdtempSync(join(tmpdir(), 'weights-')), 'weights.json')
    writeFileSync(file, text)
    return file
  }

  it('is read as it was written, and nothing else is taken for one', () => {
    const stored = { forYou: { KNOWS_CRAFT: 0.5 }, forThem: {}, floor: 0.01, sharpness: 7 }
    expect(readWeights(fileWith(JSON.stringify(stored)))).toEqual(stored)
    for (const text of ['no JSON', '{}', JSON.stringify({ ...stored, floor: 0 })])
      expect(() => readWeights(fileWith(text))).toThrow(RangeError)
    expect(() => readWeights('/nowhere.json')).toThrow(RangeError)
  })
})
