import { dayOf } from '../../src/matching/link-model/collaborations.ts'
import { readShippedModel } from '../../src/matching/link-model/shipped-model.ts'
import { type LikelyPartner, LikelyPartners } from '../../src/matching/precompute/likely-partners.ts'
import { type LinkRecords, toCollaborations } from '../../src/matching/precompute/network-collaborations.ts'

/**
 * What the graph stores as LIKELY_PARTNER, computed from records when it is first asked for, in the order in
 * which the graph is read: scores are stored rounded, and of equal ones the smaller id comes first. `asOf` is
 * an ISO day.
 */
export function likelyIn(records: LinkRecords, asOf: string): (firmId: string) => LikelyPartner[] {
  let network: { numbers: ReadonlyMap<string, number>; likely: LikelyPartners } | undefined
  return (firmId) => {
    network ??= prepare(records, asOf)
    const firm = network.numbers.get(firmId)
    if (firm === undefined) return []
    return network.likely.of(firm).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  }
}

function prepare(records: LinkRecords, asOf: string) {
  const collaborations = toCollaborations(records)
  return {
    numbers: new Map(collaborations.firmIds.map((id, firm) => [id, firm])),
    likely: new LikelyPartners(collaborations, dayOf(asOf), readShippedModel()),
  }
}
