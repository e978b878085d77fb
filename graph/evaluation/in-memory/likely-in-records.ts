import { dayOf } from '../../src/matching/links/collaborations.ts'
import { type LikelyPartner, LikelyPartners } from '../../src/matching/links/likely-partners.ts'
import { type LinkRecords, toCollaborations } from '../../src/matching/links/network-collaborations.ts'
import { readShippedModel } from '../../src/matching/links/shipped-model.ts'

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
