import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/matching/link-model/collaborations.ts'
import { tinyBriefs } from '../fixtures/tiny-briefs.fixture.ts'
import { planBriefs } from './brief-protocol.ts'
import { assignSides, describeSides } from './sides.ts'

const collaborations = tinyBriefs()
const { firmIds, typeNames, types } = collaborations
const cut = dayOf('2016-01-01')
const isOf = (type: string) => (firm: number) => typeNames[types[firm] ?? -1] === type
const kindsOf = (sides: ReturnType<typeof assignSides>) =>
  Object.fromEntries(['p a', 's 1', 'l'].map((id) => [id, sides.kindOf(firmIds.indexOf(id))]))

describe('the sides of a brief', () => {
  const [producer, studio] = [isOf('producer'), isOf('studio')]

  it('takes those who ask as traditional and all others as digital', () => {
    const task = planBriefs(collaborations, { cut, asks: producer, answers: studio })
    const sides = assignSides(task, producer)
    expect(kindsOf(sides)).toEqual({ 'p a': 'TRADITIONAL', 's 1': 'DIGITAL', l: 'DIGITAL' })
    expect(sides.wanted).toEqual(['DIGITAL'])
  })

  it('asks within one kind where a type stands on both sides', () => {
    const task = planBriefs(collaborations, { cut, asks: studio, answers: studio })
    const sides = assignSides(task, studio)
    expect(kindsOf(sides)).toEqual({ 'p a': 'DIGITAL', 's 1': 'TRADITIONAL', l: 'DIGITAL' })
    expect(sides.wanted).toEqual(['TRADITIONAL'])
    const anybody = planBriefs(collaborations, { cut })
    expect(assignSides(anybody, undefined).wanted).toEqual(['TRADITIONAL'])
  })

  it('asks both kinds where both may answer', () => {
    const task = planBriefs(collaborations, { cut, asks: producer })
    expect(assignSides(task, producer).wanted).toEqual(['TRADITIONAL', 'DIGITAL'])
  })

  it('says which types stand where', () => {
    const task = planBriefs(collaborations, { cut, asks: producer, answers: studio })
    expect(describeSides(task, assignSides(task, producer))).toBe(
      'product: TRADITIONAL producer; DIGITAL licensor, studio; asked for DIGITAL',
    )
    const some = planBriefs(collaborations, { cut, asks: (firm) => firmIds[firm] === 'p a' })
    expect(
      describeSides(
        some,
        assignSides(some, (firm) => firmIds[firm] === 'p a'),
      ),
    ).toBe(
      'product: TRADITIONAL some producer; DIGITAL licensor, some producer, studio; asked for TRADITIONAL and DIGITAL',
    )
  })

  it('follows what is said of a type', () => {
    const task = planBriefs(collaborations, { cut, asks: producer, answers: studio })
    const said = new Map([
      ['producer', 'DIGITAL' as const],
      ['licensor', 'TRADITIONAL' as const],
    ])
    const sides = assignSides(task, producer, said)
    expect(kindsOf(sides)).toEqual({ 'p a': 'DIGITAL', 's 1': 'DIGITAL', l: 'TRADITIONAL' })
    expect(sides.wanted).toEqual(['DIGITAL'])
  })
})
