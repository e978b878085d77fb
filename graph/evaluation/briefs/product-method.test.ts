import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/matching/link-model/collaborations.ts'
import { tinyBriefs } from '../fixtures/tiny-briefs.fixture.ts'
import { planTask, splitAt } from '../protocol.ts'
import { planBriefs } from './brief-protocol.ts'
import { createProductForBriefs, createProductForFirms } from './product-method.ts'
import { toProductRecords } from './product-records.ts'
import { assignSides } from './sides.ts'

const collaborations = tinyBriefs()
const { firmIds, typeNames, types } = collaborations
const isOf = (type: string) => (firm: number) => typeNames[types[firm] ?? -1] === type
const task = planBriefs(collaborations, {
  cut: dayOf('2016-01-01'),
  asks: isOf('producer'),
  answers: isOf('studio'),
})
const sides = assignSides(task, isOf('producer'))

describe('a past as the network that the product sees', () => {
  const records = toProductRecords(collaborations, task.past.known, sides, task.questions)

  it('holds firms with what their past projects used as their offers', () => {
    const offers = (id: string) => records.firms.find((firm) => firm.id === id)?.capabilities
    expect(offers('s 1')).toEqual(['A', 'B'])
    expect(offers('s|3')).toEqual(['B', 'C'])
    // What has more than 50 firms is not known, nor what has no day or is still to come.
    expect(offers('s 5')).toEqual([])
    expect(offers('s 4')).toEqual([])
  })

  it('holds past projects with their years, and nothing later', () => {
    expect(records.projects.map(({ id, year }) => [id, year])).toEqual([
      ['x 4', 2006],
      ['x 1', 2011],
      ['x 3', 2011],
      ['x 5', 2011],
      ['x 6', 2011],
      ['x|2', 2011],
    ])
    expect(records.projects[0]?.participants).toEqual(['s|3'])
  })

  it('asks each question as a brief of nice-to-haves of equal weight, without field, IP or market', () => {
    const need = (capability: string) => ({ capability, must: false, weight: 1 })
    expect(records.briefs[0]).toEqual({
      id: records.briefs[0]?.id,
      firmId: 'p a',
      needs: ['A', 'C', 'never before'].map(need),
      ipAssets: [],
      markets: [],
      field: null,
      startsOn: null,
      endsOn: null,
    })
    expect(records.briefs.map(({ firmId }) => firmId)).toEqual(['p a', 'p|b'])
  })
})

describe('the product as a method', () => {
  const method = createProductForBriefs(task, sides)

  it('scores by what the product shows, and nobody whom it leaves out', async () => {
    const [first, second] = task.questions
    if (!first || !second) throw new Error('There are two questions.')
    const byFirm = async (question: typeof first) => {
      const scores = await method.scores(question)
      return new Map(Array.from(task.candidates, (firm, place) => [firmIds[firm], scores[place] ?? 0]))
    }
    // p|b needs C, which s|3 alone did.
    const scores = await byFirm(second)
    expect(scores.get('s|3')).toBeGreaterThan(0)
    // s 1 is a past partner of both.
    expect(scores.get('s 1')).toBeNaN()
    expect((await byFirm(first)).get('s 1')).toBeNaN()
    expect(method.name).toBe('product')
  })
})

describe('the product between two firms, without a brief', () => {
  it('is asked for firms of the other kind, and names no past partner', async () => {
    const split = splitAt(collaborations, task.past.day)
    const links = planTask(split, { asks: isOf('producer'), offers: isOf('studio') })
    const product = createProductForFirms(split, assignSides({ collaborations, ...links }, isOf('producer')))
    const query = firmIds.indexOf('p|b')
    const { firms, scores } = await product.answer(query)
    const named = Array.from(firms, (firm) => firmIds[firm])
    // p|b worked with s 1 and s 2, and p a stands on its own side.
    expect(named).toContain('s|3')
    expect(named).not.toContain('s 1')
    expect(named).not.toContain('s 2')
    expect(named).not.toContain('p a')
    expect(scores[named.indexOf('s|3')]).toBeGreaterThan(0)
    expect(Math.max(...Array.from(scores))).toBeLessThanOrEqual(1)
  })
})
