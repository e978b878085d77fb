import { reverse } from '../model/paths.ts'
import type { Question } from '../model/question.ts'
import { massOf, massOn } from '../records/build-record.ts'
import { provenPath } from './need-paths.ts'
import { type NeedTerm, needTerms } from './need-terms.ts'
import type { Signal, SlotList } from './signal.ts'

/**
 * How like what is asked for the other's most similar project is, fading with its age: the cosine of both by
 * idf. Who did nearly this will want to do it again.
 */
export const closest: Signal = {
  code: 'CLOSEST',
  side: 'FOR_THEM',
  minScale: 0.1,
  fill(question, values) {
    const { index } = question
    const need = weighNeed(question)
    const left = massOn(1, question.day)
    const seen = new Set<object>()
    const lists: SlotList[] = []
    for (const capability of need.weights.keys())
      for (const row of index.projects.withCapability(capability)) {
        if (seen.has(row)) continue
        seen.add(row)
        const value = likeness(question, need, row.capabilities) * row.mass * left
        for (const slot of row.slots) values[slot] = Math.max(values[slot] as number, value)
        lists.push(row.slots)
      }
    return lists
  },
  explain(question, other) {
    const need = weighNeed(question)
    const rated = other.projects.map((project) => ({
      project,
      value: likeness(question, need, project.capabilities) * massOn(massOf(project), question.day),
    }))
    const [best] = rated.sort((a, b) => b.value - a.value || (a.project.id < b.project.id ? -1 : 1))
    if (!best || best.value <= 0) return []
    const { project, value } = best
    const shared = project.capabilities.filter((id) => need.weights.has(id))
    shared.sort((a, b) => (need.weights.get(b)?.weight ?? 0) - (need.weights.get(a)?.weight ?? 0))
    const [used = ''] = shared
    const term = need.weights.get(used)?.term
    if (!term) return []
    return [
      {
        share: value,
        evidence: {
          code: 'KNOWS_SUCH_WORK',
          path: reverse(provenPath(term.need.path, used, project.id, other.id)),
          message: { kind: 'EXPERIENCE', projectId: project.id, year: project.year, capabilities: shared },
          about: `project ${project.id}`,
          ofPartner: true,
        },
      },
    ]
  },
}

interface WeighedNeed {
  weights: ReadonlyMap<string, { weight: number; term: NeedTerm }>
  whole: number
}

function weighNeed(question: Question): WeighedNeed {
  const weights = new Map<string, { weight: number; term: NeedTerm }>()
  let whole = 0
  for (const term of needTerms(question)) {
    const [own] = term.capabilities
    for (const id of term.capabilities)
      weights.set(id, { term, weight: term.need.weight * question.index.idf(id) })
    whole += weights.get(own ?? '')?.weight ?? 0
  }
  return { weights, whole }
}

/** Cosine of a project and what is needed, 0..1, each capability weighing its idf. */
function likeness(
  { index }: Question,
  { weights, whole }: WeighedNeed,
  capabilities: readonly string[],
): number {
  let [shared, all] = [0, 0]
  for (const id of capabilities) {
    all += index.idf(id)
    shared += weights.get(id)?.weight ?? 0
  }
  return all > 0 && whole > 0 ? Math.min(1, shared / Math.sqrt(all * whole)) : 0
}
