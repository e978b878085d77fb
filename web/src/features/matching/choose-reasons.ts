import type { ReasonSide } from '@/gql/graphql.ts'

interface WeighedReason {
  side: ReasonSide
  /** Share of the score. */
  weight: number
  text: string
}

interface Weighed {
  score: number
  reasons: readonly WeighedReason[]
}

type ReasonOf<Card extends Weighed> = Card['reasons'][number]

/** Max reasons that a side of a card shows until it is opened. */
export const MAX_SHOWN = 3

/** What carries a smaller share of the score decides nothing. */
const MIN_SHARE = 1 / 20

/** A caution on this share of the cards, three at least, does not help to choose between them. */
const COMMON_SHARE = 0.8
const MIN_COMMON = 3

/** What one side of a card shows. */
interface SideChoice<Card extends Weighed> {
  shown: ReasonOf<Card>[]
  /** Where nothing is left to show: the card above that shows this side's weightiest reason. */
  sameAs: Card | null
}

/** What a card shows, and what it keeps until it is opened. */
export interface CardChoice<Card extends Weighed> {
  card: Card
  FOR_YOU: SideChoice<Card>
  FOR_THEM: SideChoice<Card>
  /** Those that are not said above the list. */
  cautions: ReasonOf<Card>[]
  /** Everything that is not shown, each caution in full. */
  rest: ReasonOf<Card>[]
}

/** A caution of nearly all cards, and those it does not concern. */
interface CommonCaution<Card> {
  text: string
  except: Card[]
}

/**
 * What the cards of a page show: for each side its weightiest reasons, no sentence twice on the page; what
 * nearly every card warns of, once for all of them.
 */
export function chooseReasons<Card extends Weighed>(
  cards: readonly Card[],
): { common: CommonCaution<Card>[]; cards: CardChoice<Card>[] } {
  const common = findCommonCautions(cards)
  /** Which card shows a sentence. */
  const shownBy = new Map<string, Card>()
  const chooseSide = (card: Card, side: ReasonSide): SideChoice<Card> => {
    const weighty = weigh(card, side)
    const shown: ReasonOf<Card>[] = []
    for (const reason of weighty) {
      if (shown.length === MAX_SHOWN) break
      if (shownBy.has(reason.text)) continue
      shown.push(reason)
      shownBy.set(reason.text, card)
    }
    const [first] = weighty
    return { shown, sameAs: (shown.length === 0 && first && shownBy.get(first.text)) || null }
  }
  return {
    common,
    cards: cards.map((card) => {
      const sides = { FOR_YOU: chooseSide(card, 'FOR_YOU'), FOR_THEM: chooseSide(card, 'FOR_THEM') }
      const shown = new Set([...sides.FOR_YOU.shown, ...sides.FOR_THEM.shown])
      const isCommon = (text: string) => common.some((each) => each.text === text)
      return {
        ...{ card, ...sides },
        cautions: card.reasons.filter(({ side, text }) => side === 'CAUTION' && !isCommon(text)),
        rest: card.reasons.filter((reason) => !shown.has(reason)),
      }
    }),
  }
}

/** The weightiest reasons of a side, for firms that are set side by side. */
export function weightiest<Card extends Weighed>(card: Card, side: ReasonSide): ReasonOf<Card>[] {
  return weigh(card, side).slice(0, MAX_SHOWN)
}

/** The reasons of a side that carry something of the score, heaviest first; else the heaviest alone. */
function weigh<Card extends Weighed>({ score, reasons }: Card, side: ReasonSide): ReasonOf<Card>[] {
  const sorted = reasons.filter((reason) => reason.side === side).toSorted((a, b) => b.weight - a.weight)
  const weighty = sorted.filter(({ weight }) => weight >= score * MIN_SHARE)
  return weighty.length > 0 ? weighty : sorted.slice(0, 1)
}

function findCommonCautions<Card extends Weighed>(cards: readonly Card[]): CommonCaution<Card>[] {
  const cautionsOf = ({ reasons }: Card) =>
    reasons.filter(({ side }) => side === 'CAUTION').map(({ text }) => text)
  return [...new Set(cards.flatMap(cautionsOf))]
    .map((text) => ({ text, except: cards.filter((card) => !cautionsOf(card).includes(text)) }))
    .filter(({ except }) => {
      const warned = cards.length - except.length
      return warned >= MIN_COMMON && warned >= cards.length * COMMON_SHARE
    })
}
