import { dayOf } from '../../src/matching/link-model/collaborations.ts'
import { readShippedModel } from '../../src/matching/link-model/shipped-model.ts'
import { type LikelyPartner, LikelyPartners } from '../../src/matching/precompute/likely-partners.ts'
import { type LinkRecords, toCollaborations } from '../../src/matching/precompute/network-collaborations.ts'

/** What the graph stores as LIKELY_PARTNER, computed from records when it is first asked for. `asOf` is an ISO day. */
export function likelyIn(records: LinkRecords, asOf: string): (firmId: string) => LikelyPartner[] {
  let network: { numbers: ReadonlyMap<string, number>; likely: LikelyPartners } | undefined
  return (firmId) => {
    network ??= prepare(records, asOf)
    const firm = network.numbers.get(firmId)
    return firm === undefined ? [] : network.likely.of(firm)
  }
}

function prepare(records: LinkRecords, asOf: string) {
  const collaborations = toCollaborations(records)
  return {
    numbers: new Map(collaborations.firmIds.map((id, firm) => [id, firm])),
    likely: new LikelyPartners(collaborations, dayOf(asOf), readShippedModel()),
  }
}
