import type { FirmFacts, Neighbourhood } from '../model/facts.ts'
import { createMemory } from '../model/memo.ts'
import { needsOf } from './needs.ts'

/** What a firm that does nothing of what is needed would count; one that does nothing else counts 1. */
const UNFOCUSED = 0.35

const rememberNeeded = createMemory<ReadonlySet<string>>()

/**
 * How much of what a firm offers is what the other needs, between UNFOCUSED and 1: a house of a few crafts
 * that are all wanted is more of a partner than one that does everything, or the biggest would be the answer
 * to every question. Offering one more needed thing never lowers it.
 */
export function focusOn(neighbourhood: Neighbourhood, needing: FirmFacts, offering: FirmFacts): number {
  const needed = rememberNeeded(neighbourhood, `${needing.id} ${offering.kind}`, () => {
    return new Set(needsOf(neighbourhood, needing, offering.kind).map((need) => need.capability))
  })
  const offered = new Set(offering.capabilities)
  const groupOf = (capability: string) => neighbourhood.taxonomy.capabilities.get(capability)?.group ?? ''
  const wanted = [...offered].filter((id) => needed.has(id) || needed.has(groupOf(id)))
  return UNFOCUSED + (1 - UNFOCUSED) * (offered.size === 0 ? 0 : wanted.length / offered.size)
}
