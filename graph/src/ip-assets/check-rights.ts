import type { MarketRegions } from '../markets/market-regions.ts'
import { findConflicts, type GrantFacts, type WantedRights } from './rights.ts'

/**
 * CLEAR: the owner declared that all grants on the asset are known, and none stands in the way. CONFLICT: the
 * grants named do. UNKNOWN: no known grant does, but nobody said that these are all.
 */
interface RightsCheck {
  state: 'CLEAR' | 'CONFLICT' | 'UNKNOWN'
  /** The grants that stand in the way, last to end first; empty unless CONFLICT. */
  grants: readonly GrantFacts[]
}

/**
 * Whether a firm could be given rights on an asset, as far as the grants passed say. Pass only grants that
 * the viewer may see, and pass `rightsComplete` false where others were left out: then what is private can
 * show as UNKNOWN only. See docs/decisions/0017-rights-check.md.
 */
export function checkRights(
  markets: MarketRegions,
  asset: { grants: readonly GrantFacts[]; rightsComplete: boolean },
  wanted: WantedRights,
  firmId: string,
): RightsCheck {
  const grants = findConflicts(markets, asset, wanted, firmId)
  if (grants.length > 0) return { state: 'CONFLICT', grants }
  return { state: asset.rightsComplete ? 'CLEAR' : 'UNKNOWN', grants }
}
