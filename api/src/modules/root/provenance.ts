import type { ProvenanceRow } from '@heming/graph/provenance'
import type { Provenance, SourceTier } from '../types.generated.ts'

const TIERS: Record<ProvenanceRow['sourceTier'], SourceTier> = {
  official: 'OFFICIAL',
  media: 'MEDIA',
  repost: 'REPOST',
  none: 'NONE',
}

/**
 * What may be said of where a fact was read: an address only of the organisation, an authority or a news
 * organisation.
 */
export function toProvenance({ source, sourceTier, confidence, memoryFields }: ProvenanceRow): Provenance {
  const tier = TIERS[sourceTier]
  return {
    url: tier === 'OFFICIAL' || tier === 'MEDIA' ? source : null,
    tier,
    confirmed: confidence === 'page',
    unconfirmedFields: memoryFields,
  }
}
