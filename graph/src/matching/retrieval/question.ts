import { dayOf } from '../link-model/collaborations.ts'
import type { FirmKind } from '../model/facts.ts'
import type { Question } from '../model/question.ts'
import { needsOf } from '../signals/needs.ts'
import { buildNeighbourhood } from './neighbourhood.ts'
import type { Subject } from './network.ts'
import { findSurroundings } from './surroundings.ts'

/**
 * All that signals read for a question; by default partners of the other kind are asked for. Samples are not
 * near real firms.
 */
export function buildQuestion(subject: Subject, asOf: string, asked?: FirmKind | null): Question {
  const { firm, brief, taxonomy, index, weights } = subject
  const kind = asked ?? (firm.kind === 'TRADITIONAL' ? 'DIGITAL' : 'TRADITIONAL')
  const speaks = (id: string) => firm.sample || !index.samples[index.slotOf(id) ?? -1]
  const likely = new Map(kind === firm.kind ? [] : subject.likely.filter(([id]) => speaks(id)))
  const around = [...new Set([...findSurroundings(index, firm), ...likely.keys()])]
  const neighbourhood = buildNeighbourhood(index, { asOf, subject: firm, brief, taxonomy, likely, around })
  const facts = neighbourhood.firms.get(firm.id)
  const needs = facts ? needsOf(neighbourhood, facts, kind) : []
  return {
    asOf,
    day: dayOf(asOf),
    subject: firm,
    kind,
    brief,
    needs,
    neighbourhood,
    taxonomy,
    index,
    weights,
  }
}
