import { describe, expect, it } from 'vitest'
import { collectCollaborations, dayOf } from '../src/matching/link-model/collaborations.ts'
import { seededRandom } from '../src/matching/precompute/seeded-random.ts'
import { bootstrapInterval } from './bootstrap.ts'
import { evaluate } from './evaluate.ts'
import { readExpression, UnreadableExpression } from './expressions.ts'
import { tinyNetwork } from './fixtures/tiny-network.fixture.ts'
import { gini } from './measures.ts'
import { trainLinkModel } from './train.ts'

const noModel = { links: [], newcomers: [] }
const cut = dayOf('2018-01-01')

const result = await evaluate(tinyNetwork(), { cut, models: noModel })

describe('evaluating', () => {
  it('answers in the shape that is written as JSON', () => {
    expect(result).toMatchObject({ queries: 3, candidates: 56 })
    expect(result.methods.map(({ name }) => name)).toEqual([
      'engine',
      'product',
      'random',
      'popularity',
      'common neighbours',
      'Adamic-Adar',
      'length-3 paths',
      'personalised PageRank',
    ])
    for (const method of result.methods) {
      expect(Object.keys(method)).toEqual(
        expect.arrayContaining([
          'hit10',
          'recall10',
          'mrr',
          'ndcg10',
          'ci95',
          'coverage',
          'gini',
          'smallShare',
        ]),
      )
      expect(method.ci95.hit10[0]).toBeLessThanOrEqual(method.hit10)
      expect(method.ci95.hit10[1]).toBeGreaterThanOrEqual(method.hit10)
    }
  })

  it('measures as worked out by hand', () => {
    const popularity = result.methods.find(({ name }) => name === 'popularity')
    expect(popularity?.hit10).toBeCloseTo(2 / 3)
    expect(popularity?.mrr).toBeCloseTo((1 + 1 / 53 + 1) / 3)
    expect(popularity?.ndcg10).toBeCloseTo(2 / 3)
    // Everybody has at most two past projects: small firms get all places and make all new partnerships.
    expect(popularity?.smallShare).toBe(1)
  })

  it('ranks without a model as popularity does', () => {
    const [engine, , , popularity] = result.methods
    expect(engine?.ndcg10).toBe(popularity?.ndcg10)
  })

  it('gives the same interval for the same numbers, around their mean', () => {
    const values = [0, 1, 1, 0, 1, 0, 1, 1, 0, 1]
    const [low, high] = bootstrapInterval(values)
    expect(bootstrapInterval(values)).toEqual([low, high])
    expect(low).toBeLessThan(0.6)
    expect(high).toBeGreaterThan(0.6)
    expect(bootstrapInterval([0.5])).toEqual([0.5, 0.5])
  })

  it('calls exposure even at 0 and all on one near 1', () => {
    expect(gini([2, 2, 2])).toBeCloseTo(0)
    expect(gini([0, 0, 0, 6])).toBeCloseTo(0.75)
  })
})

describe('expressions', () => {
  const collaborations = collectCollaborations(
    [
      { id: 'a', type: 'big, old', country: 'DE' },
      { id: 'b', type: 'X' },
      { id: 'c', type: 'X', country: 'DE' },
    ],
    [
      { id: 'p', startDate: '2017-01-01', capabilities: ['lanterns, paper', 'x=y'] },
      { id: 'q', startDate: '2018-01-01', capabilities: ['later'] },
    ],
    ['a', 'b'].flatMap((firmId) => [
      { projectId: 'p', firmId },
      { projectId: 'q', firmId },
    ]),
  )
  const columnOf = (firm: number, column: string) =>
    (column === 'type'
      ? collaborations.typeNames[collaborations.types[firm] ?? -1]
      : collaborations.countryNames[collaborations.countries[firm] ?? -1]) ?? null
  const firmsWhere = (text: string) => {
    const holds = readExpression(text, collaborations, cut, ['type', 'country'], columnOf)
    return collaborations.firmIds.filter((_, firm) => holds(firm))
  }

  it.each([
    ['type=X', ['b', 'c']],
    ['type=X,country=DE', ['c']],
    ['type=big, old', ['a']],
    ['type=big, old,country=DE', ['a']],
    ['capability=lanterns, paper', ['a', 'b']],
    ['capability=x=y,type=X', ['b']],
    // Nobody took part before the cut.
    ['capability=later', []],
  ])('%s', (text, firms) => {
    expect(firmsWhere(text)).toEqual(firms)
  })

  it.each(['type', '=X', 'type=', 'size=3', 'type=Y', 'capability=none', 'type=X,'])(
    'rejects %s with a message',
    (text) => {
      expect(() => firmsWhere(text)).toThrow(UnreadableExpression)
    },
  )
})

describe('training', () => {
  /** Firms of ten circles that work among themselves, so that there is something to learn. */
  function circles() {
    const random = seededRandom(7)
    const firms = Array.from({ length: 200 }, (_, index) => ({ id: `firm ${index}` }))
    const projects: { id: string; startDate: string; capabilities: string[] }[] = []
    const participations: { projectId: string; firmId: string }[] = []
    for (let index = 0; index < 500; index++) {
      const circle = Math.floor(random() * 10)
      const id = `p|${index}`
      projects.push({ id, startDate: `${2015 + (index % 4)}-06-01`, capabilities: [`theme ${circle}`] })
      for (let member = 0; member < 3; member++)
        participations.push({ projectId: id, firmId: `firm ${circle * 20 + Math.floor(random() * 20)}` })
    }
    // Firms with a past and no partner yet, who find one in the year after the cut.
    for (let index = 0; index < 40; index++) {
      const circle = index % 10
      firms.push({ id: `lone ${index}` })
      projects.push({ id: `alone ${index}`, startDate: '2016-01-01', capabilities: [`theme ${circle}`] })
      projects.push({ id: `joined ${index}`, startDate: '2018-02-01', capabilities: [`theme ${circle}`] })
      participations.push(
        { projectId: `alone ${index}`, firmId: `lone ${index}` },
        { projectId: `joined ${index}`, firmId: `lone ${index}` },
        { projectId: `joined ${index}`, firmId: `firm ${circle * 20}` },
      )
    }
    return collectCollaborations(firms, projects, participations)
  }
  const quick = { ridge: 1e-3, rounds: 6, tempering: 0.5 }
  const network = circles()
  const first = trainLinkModel(network, cut, '2018-01-01', null, quick)

  it('fits a model that finds the circles, the same on every run', async () => {
    expect(first.accepted).toEqual({ links: true, newcomers: true })
    expect(first.model.version).toBe('2018-01-01.1')
    expect(trainLinkModel(circles(), cut, '2018-01-01', null, quick)).toEqual(first)
    const [engine, , , popularity] = (await evaluate(network, { cut, models: first.model })).methods
    expect(engine?.ndcg10).toBeGreaterThan((popularity?.ndcg10 ?? 1) * 2)
  })

  it('rejects a fit that ranks worse than the shipped model on the same validation', () => {
    const again = trainLinkModel(network, cut, '2018-01-01', first.model, quick)
    expect(again.accepted).toEqual({ links: true, newcomers: true })
    expect(again.model.version).toBe('2018-01-01.2')
    // A fit that was given no time to learn ranks like popularity.
    const idle = { ridge: 1, rounds: 0, tempering: 0.5 }
    const rejected = trainLinkModel(network, cut, '2018-01-01', first.model, idle)
    expect(rejected.accepted.links).toBe(false)
    expect(rejected.model.links).toEqual(first.model.links)
    expect(rejected.shipped?.links).toBe(first.validation.links.ndcg10)
  })

  it('says so where there is nothing to learn from', () => {
    expect(() => trainLinkModel(tinyNetwork(), dayOf('2022-01-01'), '2022-01-01', null)).toThrow(RangeError)
  })
})
