// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReasonSide } from '@/gql/graphql.ts'
import { chooseReasons, MAX_SHOWN, weightiest } from './choose-reasons.ts'

type Reason = { side: ReasonSide; weight: number; text: string }
const reason = (text: string, weight: number, side: ReasonSide = 'FOR_YOU'): Reason => ({
  side,
  weight,
  text,
})
const caution = (text: string) => reason(text, -0.01, 'CAUTION')
const card = (score: number, ...reasons: Reason[]) => ({ score, reasons })
const texts = (reasons: readonly Reason[]) => reasons.map(({ text }) => text)

describe('the reasons that a card shows', () => {
  it('are the three weightiest of a side; the rest stays on the card', () => {
    const reasons = [reason('a', 0.02), reason('b', 0.08), reason('c', 0.05), reason('d', 0.03)]
    const [chosen] = chooseReasons([card(0.2, ...reasons, reason('e', 0.02, 'FOR_THEM'))]).cards
    expect(texts(chosen?.FOR_YOU.shown ?? [])).toEqual(['b', 'c', 'd'])
    expect(texts(chosen?.FOR_THEM.shown ?? [])).toEqual(['e'])
    expect(texts(chosen?.rest ?? [])).toEqual(['a'])
  })

  it('carry a twentieth of the score, unless no other does', () => {
    const [first, second] = chooseReasons([
      card(0.2, reason('a', 0.19), reason('b', 0.0099), reason('c', 0.011)),
      card(0.2, reason('d', 0.009), reason('e', 0.008)),
    ]).cards
    expect(texts(first?.FOR_YOU.shown ?? [])).toEqual(['a', 'c'])
    expect(texts(second?.FOR_YOU.shown ?? [])).toEqual(['d'])
  })

  it('do not say again what a card above says, but name that card', () => {
    const above = card(0.3, reason('you did a show', 0.2, 'FOR_THEM'))
    const both = card(
      0.2,
      reason('you did a show', 0.1, 'FOR_THEM'),
      reason('you sell in France', 0.1, 'FOR_THEM'),
    )
    const same = card(0.1, reason('you did a show', 0.1, 'FOR_THEM'), reason('light', 0.001, 'FOR_THEM'))
    const [, second, third] = chooseReasons([above, both, same]).cards
    expect(texts(second?.FOR_THEM.shown ?? [])).toEqual(['you sell in France'])
    expect(second?.FOR_THEM.sameAs).toBeNull()
    expect(third?.FOR_THEM).toEqual({ shown: [], sameAs: above })
    expect(texts(third?.rest ?? [])).toEqual(['you did a show', 'light'])
  })

  it('do not include a caution of nearly every card, which stands above the list', () => {
    const ten = Array.from({ length: 10 }, (_, index) =>
      card(0.1, ...(index < 8 ? [caution('new to it')] : []), ...(index < 7 ? [caution('no cases')] : [])),
    )
    const { common, cards } = chooseReasons(ten)
    expect(common).toEqual([{ text: 'new to it', except: ten.slice(8) }])
    expect(cards.map(({ cautions }) => texts(cautions))).toEqual([
      ...Array(7).fill(['no cases']),
      ...Array(3).fill([]),
    ])
  })

  it('leave the caution of one or two firms on their cards', () => {
    const { common, cards } = chooseReasons([card(0.1, caution('a')), card(0.1, caution('a'))])
    expect(common).toEqual([])
    expect(cards.map(({ cautions }) => texts(cautions))).toEqual([['a'], ['a']])
  })

  it('of a comparison are the weightiest of each firm, those of others too', () => {
    const { reasons, score } = card(0.2, reason('a', 0.009), reason('b', 0.08), reason('c', 0.02, 'FOR_THEM'))
    expect(texts(weightiest({ score, reasons }, 'FOR_YOU'))).toEqual(['b'])
    expect(weightiest({ score, reasons }, 'CAUTION')).toEqual([])
  })
})

describe('on any page', () => {
  const side = fc.constantFrom<ReasonSide>('FOR_YOU', 'FOR_THEM', 'CAUTION')
  // Few texts, so that most are those of several cards.
  const anyReason = fc.record({
    side,
    weight: fc.double({ min: -0.1, max: 1, noNaN: true }),
    text: fc.constantFrom(...'abcdefghij'),
  })
  const page = fc.array(
    fc.record({
      score: fc.double({ min: 0, max: 1, noNaN: true }),
      reasons: fc.array(anyReason, { maxLength: 12 }),
    }),
    { maxLength: 10 },
  )
  const sides = ['FOR_YOU', 'FOR_THEM'] as const

  it('no sentence stands twice', () => {
    fc.assert(
      fc.property(page, (cards) => {
        const { common, cards: chosen } = chooseReasons(cards)
        const shown = chosen.flatMap((each) => sides.flatMap((one) => texts(each[one].shown)))
        expect(new Set(shown).size).toBe(shown.length)
        const above = common.map(({ text }) => text)
        expect(new Set(above).size).toBe(above.length)
        for (const { cautions } of chosen) for (const { text } of cautions) expect(above).not.toContain(text)
      }),
    )
  })

  it('each side that has reasons shows one, or names the card above that shows its weightiest', () => {
    fc.assert(
      fc.property(page, (cards) => {
        const { cards: chosen } = chooseReasons(cards)
        chosen.forEach((each, index) => {
          for (const one of sides) {
            const own = (cards[index]?.reasons ?? []).filter((r) => r.side === one)
            const { shown, sameAs } = each[one]
            expect(shown.length).toBeLessThanOrEqual(MAX_SHOWN)
            expect(shown.length > 0 || sameAs !== null).toBe(own.length > 0)
            if (!sameAs) continue
            expect(shown).toEqual([])
            const top = own.toSorted((a, b) => b.weight - a.weight)[0]?.text ?? ''
            const at = cards.indexOf(sameAs)
            expect(at).toBeLessThanOrEqual(index)
            const there = chosen[at]
            expect(sides.flatMap((s) => texts(there?.[s].shown ?? []))).toContain(top)
          }
        })
      }),
    )
  })

  it('every reason is on its card, or above the list', () => {
    fc.assert(
      fc.property(page, (cards) => {
        const { cards: chosen } = chooseReasons(cards)
        chosen.forEach((each, index) => {
          const onCard = [...sides.flatMap((one) => each[one].shown), ...each.rest]
          expect(new Set(onCard)).toEqual(new Set(cards[index]?.reasons))
        })
      }),
    )
  })
})
