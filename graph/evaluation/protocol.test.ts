import { describe, expect, it } from 'vitest'
import { dayOf, rowOf } from '../src/matching/link-model/collaborations.ts'
import { createBaselines } from './baselines.ts'
import { tinyNetwork } from './fixtures/tiny-network.fixture.ts'
import { measureQuality } from './measures.ts'
import { planTask, splitAt } from './protocol.ts'
import { Ranker } from './ranking.ts'

const cut = dayOf('2018-01-01')
const collaborations = tinyNetwork()
const split = splitAt(collaborations, cut)
const named = (firms: ArrayLike<number>) => Array.from(firms, (firm) => collaborations.firmIds[firm])
const numbered = (id: string) => collaborations.firmIds.indexOf(id)

describe('the protocol', () => {
  it('knows what began before the cut, and takes new partners from what began on it or later', () => {
    const partners = (id: string) => named(rowOf(split.partners, numbered(id)))
    const newPartners = (id: string) => named(rowOf(split.newPartners, numbered(id)))
    expect(partners('a')).toEqual(['b'])
    expect(partners('c')).toEqual(['b', 'd'])
    expect(newPartners('a')).toEqual(['c', 'z new'])
    expect(newPartners('b')).toEqual(['e|1'])
    expect(newPartners('d')).toEqual([])
  })

  it('leaves projects with more than 50 firms, and those without a day, out of links and truth', () => {
    expect(split.pastProjects[numbered('crowd 07')]).toBe(1)
    expect(rowOf(split.partners, numbered('crowd 07'))).toHaveLength(0)
    expect(named(rowOf(split.newPartners, numbered('d')))).not.toContain('a')
  })

  it('asks for firms with a past and a new partner, and recommends only firms with a past project', () => {
    const task = planTask(split, {})
    expect(named(task.queries)).toEqual(['a', 'b', 'c'])
    // Most joint projects first, then the smaller id; the crowd has none.
    expect(named(task.candidates).slice(0, 5)).toEqual(['b', 'c', 'a', 'd', 'crowd 01'])
    expect(named(task.candidates)).not.toContain('z new')
    expect(task.candidates).toHaveLength(5 + 51)
    expect(named(planTask(split, { newcomers: true }).queries)).toEqual(['e|1'])
  })

  it('narrows questions and candidates by conditions, and drops questions without an answer left', () => {
    const task = planTask(split, { offers: (firm) => firm !== numbered('c') })
    expect(named(task.queries)).toEqual(['b', 'c'])
  })

  it('ranks every candidate but the query and its past partners; ties go to the more active, then to the smaller id', () => {
    const ranker = new Ranker(split, planTask(split, {}))
    const [a, c, d] = [numbered('a'), numbered('c'), numbered('d')]
    expect(ranker.rank(a, { firms: [], scores: [] }, 3)).toEqual({
      places: [0],
      top: [c, d, numbered('crowd 01')],
      named: 0,
    })
    expect(ranker.rank(a, { firms: [d, c], scores: [1, 1] }, 2)).toEqual({
      places: [0],
      top: [c, d],
      named: 1,
    })
    expect(ranker.rank(a, { firms: [d, c, a, numbered('b')], scores: [2, 1, 9, 9] }, 2).places).toEqual([1])
    expect(ranker.rank(a, { firms: [d], scores: [2] }, 2)).toEqual({ places: [1], top: [d, c], named: 0 })
  })
})

describe('the baselines, worked out by hand', () => {
  const task = planTask(split, {})
  const ranker = new Ranker(split, task)
  const placesBy = (method: string) =>
    Array.from(task.queries, (query) => {
      const answer = createBaselines(split, task)
        .find(({ name }) => name === method)
        ?.answer(query)
      return ranker.rank(query, answer ?? { firms: [], scores: [] }).places
    })
  // b has the crowd and d before e|1, which has no joint project: 51 of the crowd and d.
  const last = 52

  it.each([
    ['popularity', [[0], [last], [0]]],
    ['common neighbours', [[0], [last], [0]]],
    ['Adamic-Adar', [[0], [last], [0]]],
    // a–b–c–d brings d before c.
    ['length-3 paths', [[1], [last], [0]]],
    ['personalised PageRank', [[0], [last], [0]]],
  ])('%s', (method, places) => {
    expect(placesBy(method)).toEqual(places)
  })

  it('weighs paths as their authors do', () => {
    const scoreOf = (method: string, query: string, firm: string) => {
      const answer = createBaselines(split, task)
        .find(({ name }) => name === method)
        ?.answer(numbered(query))
      return answer?.scores[Array.from(answer.firms).indexOf(numbered(firm))]
    }
    expect(scoreOf('common neighbours', 'a', 'c')).toBe(1)
    expect(scoreOf('Adamic-Adar', 'a', 'c')).toBeCloseTo(1 / Math.log(2))
    expect(scoreOf('length-3 paths', 'a', 'd')).toBeCloseTo(1 / Math.sqrt(2 * 2))
  })

  it('chance is the same on every run', () => {
    expect(placesBy('random')).toEqual(placesBy('random'))
  })
})

describe('measures', () => {
  it('are those of the books', () => {
    expect(measureQuality([0])).toEqual({ hit10: 1, recall10: 1, mrr: 1, ndcg10: 1 })
    expect(measureQuality([10])).toEqual({ hit10: 0, recall10: 0, mrr: 1 / 11, ndcg10: 0 })
    const { recall10, mrr, ndcg10 } = measureQuality([1, 9, 30])
    expect(recall10).toBeCloseTo(2 / 3)
    expect(mrr).toBe(0.5)
    const gain = 1 / Math.log2(3) + 1 / Math.log2(11)
    expect(ndcg10).toBeCloseTo(gain / (1 + 1 / Math.log2(3) + 1 / Math.log2(4)))
  })
})
