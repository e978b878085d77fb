import type { Question } from '../model/question.ts'
import type { FirmRecord } from '../records/firm-record.ts'
import { type Directions, joinDirections } from '../scoring.ts'
import { signals } from '../signals/all.ts'
import type { Evidence } from '../signals/evidence.ts'
import { type Caution, findCautions } from './cautions.ts'
import { nodesOf } from './message-nodes.ts'

/** A term of a score: a part of a signal's value times its weight, or a caution with a negative amount. */
export interface Term {
  side: 'FOR_YOU' | 'FOR_THEM' | 'CAUTION'
  /** What it adds to its direction. */
  amount: number
  /** Share of the whole score: all terms' weights sum to it. */
  weight: number
  part: Evidence | Caution
  /** Whether it speaks of a project that one firm alone has stated. */
  unconfirmed?: boolean
}

export interface Score {
  firmId: string
  /** 0..1; 1 is the best that this network could hold for the subject. */
  score: number
  forYou: number
  forThem: number
  terms: readonly Term[]
}

/**
 * The score of one firm with the terms that it is made of. Each term's share of the score is its amount times
 * the slope of the harmonic mean in its direction, and all are scaled to sum to the score: so they would by
 * Euler's theorem without the floor, whose part is shared out among them.
 */
export function explainScore(question: Question, directions: Directions, slot: number): Score {
  const other = question.index.recordAt(slot)
  const [forYou, forThem] = [directions.forYou[slot] ?? 0, directions.forThem[slot] ?? 0]
  const score = joinDirections(forYou, forThem, directions.weights.floor)
  const terms = termsOf(question, directions, other)
  const slopes = slopesAt(forYou, forThem, directions.weights)
  const raw = terms.map(({ direction, amount }) => amount * slopes[direction])
  const whole = raw.reduce((sum, each) => sum + each, 0)
  return {
    firmId: other.id,
    ...{ score, forYou, forThem },
    terms: terms.map(({ direction: _direction, ...term }, at) => ({
      ...term,
      weight: whole > 0 ? ((raw[at] ?? 0) / whole) * score : 0,
    })),
  }
}

interface DirectedTerm extends Omit<Term, 'weight'> {
  direction: 'FOR_YOU' | 'FOR_THEM'
}

function termsOf(question: Question, { divisors }: Directions, other: FirmRecord): DirectedTerm[] {
  const gained = signals.flatMap((signal): DirectedTerm[] => {
    const divisor = divisors.get(signal.code)
    if (divisor === undefined) return []
    return signal.explain(question, other).map(({ share, evidence }) => ({
      side: divisor > 0 ? signal.side : 'CAUTION',
      direction: signal.side,
      amount: share / divisor,
      part: evidence,
    }))
  })
  const cautions = findCautions(question, other).map(
    (part): DirectedTerm => ({ side: 'CAUTION', direction: 'FOR_YOU', amount: -part.penalty, part }),
  )
  const stated = [question.subject, other].flatMap(({ projects }) => projects.filter((one) => one.byOneFirm))
  if (stated.length === 0) return [...gained, ...cautions]
  const ids = new Set(stated.map(({ id }) => id))
  return [...gained, ...cautions].map((term) => ({
    ...term,
    unconfirmed: nodesOf(term.part.message).some(({ label, id }) => label === 'Project' && ids.has(id)),
  }))
}

/** How much the score grows with each direction: ∂H/∂a = 2b²/(a+b)² above the floor. */
function slopesAt(forYou: number, forThem: number, { floor }: Directions['weights']) {
  const [a, b] = [forYou + floor, forThem + floor]
  return { FOR_YOU: (2 * b * b) / (a + b) ** 2, FOR_THEM: (2 * a * a) / (a + b) ** 2 }
}
