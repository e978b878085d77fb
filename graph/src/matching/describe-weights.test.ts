import { expect, it } from 'vitest'
import { describeMatchingWeights } from './describe-weights.ts'
import { nothingFitted, toMatchingWeights } from './shipped-weights.ts'

const weights = { forYou: { DEPTH: 1 }, forThem: {}, floor: 0.3 }

it('takes all fits together, each counting by its questions', () => {
  const one = {
    fittedOn: 'anime 2012–2015, h2020 2016–2017',
    fittedAt: '2026-11-30',
    questions: 300,
    weights,
  }
  const other = { fittedOn: 'anime 2012–2015', fittedAt: '2026-12-02', questions: 100, weights }
  const kinds = {
    ...nothingFitted.kinds,
    'TRADITIONAL asks DIGITAL by brief': { ...one, hit10: 0.4, ndcg10: 0.2 },
    'DIGITAL asks TRADITIONAL by brief': { ...other, hit10: 0.8, ndcg10: 0.6 },
  }
  expect(describeMatchingWeights(toMatchingWeights({ version: '2026.2', kinds }))).toEqual({
    ...{ version: '2026.2', fittedOn: 'anime 2012–2015, h2020 2016–2017', fittedAt: '2026-12-02' },
    ...{ hitAt10: expect.closeTo(0.5, 12), ndcgAt10: expect.closeTo(0.3, 12), questions: 400 },
  })
})

it('says so where nothing was fitted', () => {
  expect(describeMatchingWeights(toMatchingWeights(nothingFitted))).toMatchObject({
    ...{ fittedOn: 'stated priors', hitAt10: null, ndcgAt10: null, questions: null },
  })
})
