import type { Neighbourhood } from '../model/facts.ts'
import { type Path, reverse } from '../model/paths.ts'
import type { Evidence } from '../signals/evidence.ts'
import type { Message } from './message.ts'
import type { Score, Term } from './terms.ts'

export type ReasonSide = 'FOR_YOU' | 'FOR_THEM' | 'CAUTION'

/** A reason before it is rendered. */
export interface Reason {
  code: string
  side: ReasonSide
  /** Share of the score, negative for a caution; all reasons' weights sum to the score. */
  weight: number
  message: Message
  /** From the subject towards the partner; empty for a caution about what is not there. */
  path: Path
  /** Whether the message is about the partner's doing; by default where it speaks for the partner. */
  ofPartner?: boolean | undefined
  /** Whether it speaks of a project that one firm alone has stated, which its text then says. */
  unconfirmed?: boolean | undefined
}

const sideOrder: Record<ReasonSide, number> = { FOR_YOU: 0, FOR_THEM: 1, CAUTION: 2 }

/**
 * The terms of a score as reasons, those about the same thing in one; within a side first those that lead
 * from the subject to the partner, then what is said of one of them alone, each heaviest first.
 */
export function makeReasons(neighbourhood: Neighbourhood, score: Score): Reason[] {
  const groups = new Map<string, Term[]>()
  for (const term of score.terms) {
    const about = 'about' in term.part ? term.part.about : term.part.code
    const key = `${term.side} ${about}`
    groups.set(key, [...(groups.get(key) ?? []), term])
  }
  return [...groups.values()]
    .map((terms) => mergeTerms(neighbourhood, terms))
    .sort(
      (a, b) =>
        sideOrder[a.side] - sideOrder[b.side] ||
        Number(isAlone(a)) - Number(isAlone(b)) ||
        Math.abs(b.weight) - Math.abs(a.weight) ||
        (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
    )
}

/** Whether a reason is about one of both alone: its path begins at a project. */
function isAlone({ path }: Reason): boolean {
  return path[0]?.label === 'Project'
}

function mergeTerms(neighbourhood: Neighbourhood, terms: readonly Term[]): Reason {
  const [strongestTerm] = [...terms].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
  if (!strongestTerm) throw new Error('A group of terms holds at least one.')
  const evidence = strongestTerm.part as Evidence
  return {
    code: evidence.code,
    side: strongestTerm.side,
    weight: terms.reduce((sum, term) => sum + term.weight, 0),
    message: terms.map((term) => term.part.message).reduce(mergeMessages, evidence.message),
    path: turnToSubject(neighbourhood, strongestTerm),
    ofPartner: evidence.ofPartner,
    unconfirmed: strongestTerm.unconfirmed,
  }
}

/** Two messages about one project in one; otherwise the first stands. */
function mergeMessages(kept: Message, more: Message): Message {
  if (kept === more || kept.kind !== more.kind) return kept
  if (kept.kind === 'PROJECT' && more.kind === 'PROJECT')
    return {
      ...kept,
      domain: kept.domain ?? more.domain,
      capabilities: [...new Set([...kept.capabilities, ...more.capabilities])],
    }
  return kept
}

/**
 * Paths on the partner's side start at the partner: they are reversed to start at the subject; the subject's
 * brief comes before its firm.
 */
function turnToSubject(neighbourhood: Neighbourhood, term: Term): Path {
  const { subjectId, brief } = neighbourhood
  const path = term.side === 'FOR_THEM' ? reverse(term.part.path) : term.part.path
  const [first, second] = path
  if (!brief || first?.label !== 'Firm' || first.id !== subjectId) return path
  if (second?.label === 'IPAsset' && brief.ipAssets.includes(second.id))
    return [{ label: 'Brief', id: brief.id, via: 'CONCERNS' }, ...path.slice(1)]
  return [{ label: 'Brief', id: brief.id, via: 'POSTED' }, ...path]
}
