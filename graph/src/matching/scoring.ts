import { type Caution, findCautions } from './explain/cautions.ts'
import type { FirmFacts, Neighbourhood } from './model/facts.ts'
import { features } from './signals/all.ts'
import type { Part } from './signals/evidence.ts'
import { directionWeights } from './weights.ts'

/** Cautions together take off at most this share of a direction: they warn, they do not decide. */
const MAX_CAUTION_SHARE = 0.3

/** A term of a score: a part of a feature's value times its weight, or a caution with a negative amount. */
export interface Term {
  side: 'FOR_YOU' | 'FOR_THEM' | 'CAUTION'
  /** What it adds to its direction. */
  amount: number
  /** Share of the whole score: all terms' weights sum to it. */
  weight: number
  part: Part['evidence'] | Caution
}

export interface Score {
  firmId: string
  /** Harmonic mean of both directions, 0..1. */
  score: number
  forYou: number
  forThem: number
  terms: readonly Term[]
}

/**
 * How well two firms suit each other. A direction is the weighted sum of what its features found; what is not
 * known adds nothing and takes nothing away, known misfits are cautions that take away, so unknown lies
 * between good and bad. Both directions are joined by their harmonic mean H = 2ab/(a+b): a match that suits
 * one side only is not a match. H is homogeneous of degree one, so by Euler's theorem H = a·∂H/∂a + b·∂H/∂b,
 * and every term's share of the score is its amount times the derivative of its direction: exact.
 */
export function scorePair(neighbourhood: Neighbourhood, subject: FirmFacts, partner: FirmFacts): Score {
  const cautions = findCautions(neighbourhood, subject, partner)
  const you = direction('FOR_YOU', findParts(neighbourhood, subject, partner), cautions)
  const them = direction('FOR_THEM', findParts(neighbourhood, partner, subject), cautions)
  const [a, b] = [you.value, them.value]
  const score = a + b > 0 ? (2 * a * b) / (a + b) : 0
  const slope = {
    FOR_YOU: a + b > 0 ? (2 * b * b) / (a + b) ** 2 : 0,
    FOR_THEM: a + b > 0 ? (2 * a * a) / (a + b) ** 2 : 0,
  }
  const weigh = (direction: 'FOR_YOU' | 'FOR_THEM', terms: readonly Omit<Term, 'weight'>[]) =>
    terms.map((term) => ({ ...term, weight: term.amount * slope[direction] }))
  const terms = [...weigh('FOR_YOU', you.terms), ...weigh('FOR_THEM', them.terms)]
  return { firmId: partner.id, score, forYou: a, forThem: b, terms }
}

/** Whether both sides have an explained gain; otherwise a firm is not recommended. */
export function speaksForBoth({ terms }: Score): boolean {
  return (['FOR_YOU', 'FOR_THEM'] as const).every((side) =>
    terms.some((term) => term.side === side && term.weight > 0),
  )
}

/**
 * Parts of every feature that counts for what `other` is worth to `subject`, with their weight multiplied in.
 */
export function findParts(neighbourhood: Neighbourhood, subject: FirmFacts, other: FirmFacts): Part[] {
  const weights = directionWeights[`${subject.kind} asks ${other.kind}`]
  return features.flatMap((feature) => {
    const weight = weights[feature.code] ?? 0
    if (weight === 0) return []
    return feature
      .find(neighbourhood, subject, other)
      .map((part) => ({ ...part, share: part.share * weight }))
  })
}

function direction(side: 'FOR_YOU' | 'FOR_THEM', parts: readonly Part[], cautions: readonly Caution[]) {
  const gain = parts.reduce((sum, part) => sum + part.share, 0)
  const own = cautions.filter((caution) => caution.direction === side)
  const loss = own.reduce((sum, caution) => sum + caution.penalty, 0)
  const scale = loss > 0 ? Math.min(1, (gain * MAX_CAUTION_SHARE) / loss) : 1
  const terms: Omit<Term, 'weight'>[] = [
    ...parts.map((part) => ({ side, amount: part.share, part: part.evidence })),
    ...own.map((caution) => ({ side: 'CAUTION' as const, amount: -caution.penalty * scale, part: caution })),
  ]
  return { value: terms.reduce((sum, term) => sum + term.amount, 0), terms }
}
