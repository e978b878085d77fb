import { findConflict, rightsWantedBy } from '../ip-assets/rights.ts'
import type { FirmFacts, Neighbourhood } from './model/facts.ts'

/**
 * Whether a candidate may be recommended at all: not the subject, not one it has already worked with,
 * offering every must-have of the brief, and free to be given the rights that the brief needs.
 */
export function isEligible(neighbourhood: Neighbourhood, candidate: FirmFacts): boolean {
  return (
    candidate.id !== neighbourhood.subjectId &&
    !haveWorkedTogether(neighbourhood, candidate) &&
    hasMusts(neighbourhood, candidate) &&
    rightsAreFree(neighbourhood, candidate.id)
  )
}

function haveWorkedTogether(neighbourhood: Neighbourhood, candidate: FirmFacts): boolean {
  const own = new Set(neighbourhood.firms.get(neighbourhood.subjectId)?.projects)
  return candidate.projects.some(
    (id) => own.has(id) || neighbourhood.projects.get(id)?.participants.includes(neighbourhood.subjectId),
  )
}

function hasMusts(neighbourhood: Neighbourhood, candidate: FirmFacts): boolean {
  const { brief, taxonomy } = neighbourhood
  return (brief?.needs ?? []).every(
    (need) =>
      !need.must ||
      candidate.capabilities.some(
        (id) => id === need.capability || taxonomy.capabilities.get(id)?.group === need.capability,
      ),
  )
}

/** Whether a firm could be given the rights that the asking brief needs; always true without a brief. */
function rightsAreFree(neighbourhood: Neighbourhood, firmId: string): boolean {
  const { brief, taxonomy, asOf, ipAssets } = neighbourhood
  if (!brief) return true
  return brief.ipAssets.every((id) => {
    const asset = ipAssets.get(id)
    return !asset || !findConflict(taxonomy.markets, asset, rightsWantedBy(brief, asOf), firmId)
  })
}
