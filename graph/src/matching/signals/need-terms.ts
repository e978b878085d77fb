import { createMemory } from '../model/memo.ts'
import type { Need } from '../model/need.ts'
import type { Question } from '../model/question.ts'

/** A need as signals weigh it. */
export interface NeedTerm {
  need: Need
  /** Share of all that is needed, 0..1, rare things weighing more; all shares sum to 1. */
  share: number
  /** What the need is met by: the capability itself and, where it is a group, those below it. */
  capabilities: readonly string[]
  /** What comes near: the group it belongs to, and the others of that group. */
  parent: string | null
  siblings: readonly string[]
}

const remember = createMemory<readonly NeedTerm[]>()

/**
 * The needs with their shares: weight × idf, as in the measured single signal of the brief protocol
 * (docs/evaluation.md).
 */
export function needTerms({ neighbourhood, needs, taxonomy, index }: Question): readonly NeedTerm[] {
  return remember(neighbourhood, '', () => {
    const terms = needs.map((need) => {
      const below = childrenOf(taxonomy.capabilities, need.capability)
      const parent = taxonomy.capabilities.get(need.capability)?.group ?? null
      const capabilities = [need.capability, ...below]
      const idf = Math.min(...(below.length > 0 ? below : capabilities).map((id) => index.idf(id)))
      const siblings = parent
        ? childrenOf(taxonomy.capabilities, parent).filter((id) => id !== need.capability)
        : []
      return { need, share: need.weight * idf, capabilities, parent, siblings }
    })
    const whole = terms.reduce((sum, { share }) => sum + share, 0)
    return whole > 0 ? terms.map((term) => ({ ...term, share: term.share / whole })) : []
  })
}

/** By group, ascending. */
const groups = new WeakMap<object, ReadonlyMap<string, readonly string[]>>()

function childrenOf(capabilities: Question['taxonomy']['capabilities'], group: string): readonly string[] {
  let known = groups.get(capabilities)
  if (!known) {
    const found = new Map<string, string[]>()
    for (const [id, facts] of capabilities)
      if (facts.group) found.set(facts.group, [...(found.get(facts.group) ?? []), id])
    for (const ids of found.values()) ids.sort()
    groups.set(capabilities, found)
    known = found
  }
  return known.get(group) ?? []
}
