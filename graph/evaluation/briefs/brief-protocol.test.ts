import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/matching/link-model/collaborations.ts'
import { tinyBriefs } from '../fixtures/tiny-briefs.fixture.ts'
import { type BriefQuestion, planBriefs } from './brief-protocol.ts'
import { BriefRanker } from './brief-ranking.ts'

const collaborations = tinyBriefs()
const { firmIds, projectIds, capabilityNames } = collaborations
const cut = dayOf('2016-01-01')
const isOf = (type: string) => (firm: number) =>
  collaborations.typeNames[collaborations.types[firm] ?? -1] === type
const toStudios = planBriefs(collaborations, { cut, asks: isOf('producer'), answers: isOf('studio') })
const toProducers = planBriefs(collaborations, { cut, asks: isOf('studio'), answers: isOf('producer') })
const among = planBriefs(collaborations, { cut, asks: isOf('studio'), answers: isOf('studio') })

const named = (firms: ArrayLike<number>) => Array.from(firms, (firm) => firmIds[firm])
const described = ({ questions, candidates }: typeof among) =>
  questions.map(({ project, firm, right }) => [
    projectIds[project],
    firmIds[firm],
    right.map((place) => firmIds[candidates[place] ?? -1]),
  ])

describe('the brief protocol', () => {
  it('takes what begins on the cut or later as briefs of its firms with a past', () => {
    // p c and s 4 have no past; y 3 brings p|b only a past partner; the crowd and what has no day count
    // nowhere.
    expect(described(toStudios)).toEqual([
      ['y 1', 'p a', ['s 2']],
      ['y|2', 'p|b', ['s|3']],
    ])
    expect(described(toProducers)).toEqual([
      ['y 1', 's 2', ['p a']],
      ['y|2', 's|3', ['p|b']],
    ])
  })

  it('asks among one type, for others than oneself', () => {
    expect(described(among)).toEqual([
      ['y 1', 's 1', ['s 2']],
      ['y 1', 's 2', ['s 1']],
      ['y|2', 's 1', ['s|3']],
      ['y|2', 's|3', ['s 1']],
    ])
    expect([among.briefs, among.firms]).toEqual([2, 3])
  })

  it('ends briefs before a day', () => {
    const early = planBriefs(collaborations, { cut, end: dayOf('2017-01-01') })
    expect(new Set(early.questions.map(({ project }) => projectIds[project]))).toEqual(new Set(['y 1']))
  })

  it('knows of a brief what it needs, as capabilities', () => {
    expect(Array.from(toStudios.questions[0]?.need ?? [], (each) => capabilityNames[each])).toEqual([
      'A',
      'C',
      'never before',
    ])
  })

  it('ranks firms with a past project, those of most past projects first, then the smaller id', () => {
    // Two projects each of s 1 and s|3, one of s 2; s 5 was only in the crowd.
    expect(named(toStudios.candidates)).toEqual(['s 1', 's|3', 's 2'])
    expect(named(toProducers.candidates)).toEqual(['p a', 'p|b'])
  })

  it('knows as of the cut how much was done, and how long ago', () => {
    const { past } = toStudios
    const of = (id: string) => firmIds.indexOf(id)
    expect(past.projectCount).toBe(6)
    expect([past.projects[of('s 1')], past.projects[of('s|3')], past.projects[of('s 5')]]).toEqual([2, 2, 0])
    expect(past.recent[of('s 1')]).toBeCloseTo(1 / 2 + 1 / 2, 3)
    expect(past.recent[of('s|3')]).toBeCloseTo(1 / 4 + 1 / 2, 3)
  })
})

describe('ranking answers to a brief', () => {
  const ranker = new BriefRanker(toStudios)
  const rank = (question: BriefQuestion | undefined, scores: number[]) => {
    if (!question) throw new Error('There are two questions.')
    const { places, top, named: scored } = ranker.rank(question, Float64Array.from(scores))
    return { places, top: named(top), named: scored }
  }
  const [first, second] = toStudios.questions

  it('leaves out past partners, whatever their score', () => {
    expect(rank(first, [9, 2, 3])).toEqual({ places: [0], top: ['s 2', 's|3'], named: 1 })
    expect(rank(second, [9, 2, 3])).toEqual({ places: [0], top: ['s|3'], named: 1 })
  })

  it('puts ties and firms without a score in order of past projects', () => {
    expect(rank(first, [0, 1, 1])).toEqual({ places: [1], top: ['s|3', 's 2'], named: 1 })
    expect(rank(first, [Number.NaN, Number.NaN, Number.NaN])).toEqual({
      places: [1],
      top: ['s|3', 's 2'],
      named: 0,
    })
    // A score below zero still comes before none.
    expect(rank(first, [Number.NaN, Number.NaN, -5])).toEqual({
      places: [0],
      top: ['s 2', 's|3'],
      named: 1,
    })
  })
})
