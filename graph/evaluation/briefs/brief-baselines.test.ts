import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/matching/link-model/collaborations.ts'
import { tinyBriefs } from '../fixtures/tiny-briefs.fixture.ts'
import { createBriefBaselines } from './brief-baselines.ts'
import { planBriefs } from './brief-protocol.ts'

const collaborations = tinyBriefs()
const { firmIds, typeNames, types } = collaborations
const isOf = (type: string) => (firm: number) => typeNames[types[firm] ?? -1] === type
const task = planBriefs(collaborations, {
  cut: dayOf('2016-01-01'),
  asks: isOf('producer'),
  answers: isOf('studio'),
})
const methods = createBriefBaselines(task)

describe('the baselines of a brief, worked out by hand', () => {
  // p a needs A, C and what nobody did before. Three of six past projects have A, one has C. s 1 did A twice
  // one half-life ago, s|3 did C once two half-lives ago, s 2 did A once one half-life ago.
  const [rare, common] = [Math.log(1 + 6 / 1), Math.log(1 + 6 / 3)]

  it.each([
    ['popularity', { 's 1': 2, 's|3': 2, 's 2': 1 }],
    ['recent popularity', { 's 1': 1, 's|3': 3 / 4, 's 2': 1 / 2 }],
    // Through l, who worked with p a and s|3.
    ['Adamic-Adar', { 's|3': 1 / Math.log(2) }],
    // p a – s 1 – p|b – s 2 and back to s 1; s 1 and p|b have two partners each.
    ['length-3 paths', { 's 1': 1 / 2, 's 2': 1 / 2 }],
    ['share of the need ever worked with', { 's 1': 1 / 3, 's|3': 1 / 3, 's 2': 1 / 3 }],
    ['3 × shared partners + needed capabilities', { 's 1': 1, 's|3': 3 + 1, 's 2': 1 }],
    ['recent projects in each needed capability', { 's 1': 1, 's|3': 1 / 4, 's 2': 1 / 2 }],
    [
      'one signal: rare experience',
      { 's 1': common * Math.log(2), 's|3': rare * Math.log(5 / 4), 's 2': common * Math.log(3 / 2) },
    ],
  ])('%s', async (name, expected: Record<string, number>) => {
    const [question] = task.questions
    const method = methods.find((each) => each.name === name)
    if (!question || !method) throw new Error(`There is no ${name}.`)
    const scores = await method.scores(question)
    const found = Array.from(task.candidates, (firm, place) => [firmIds[firm] ?? '', scores[place]] as const)
    for (const [id, score] of found) {
      const by = expected[id]
      if (by === undefined) expect(score || 0, id).toBe(0)
      else expect(score, id).toBeCloseTo(by, 3)
    }
  })

  it('draws the same chance on every run, another for each brief', () => {
    const random = (at: number) => {
      const question = task.questions[at]
      const method = createBriefBaselines(task).find(({ name }) => name === 'random')
      return question && method ? [...(method.scores(question) as Float64Array)] : []
    }
    expect(random(0)).toHaveLength(3)
    expect(random(0)).toEqual(random(0))
    expect(random(0)).not.toEqual(random(1))
  })
})
