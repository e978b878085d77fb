/** Heritage domains of each firm, by id. Cost: at most $limit relationships a firm. */
export const DOMAINS_OF_FIRMS = `
UNWIND $ids AS parentId
MATCH (firm:Firm {id: parentId})
CALL (firm) {
  MATCH (firm)-[:WORKS_IN]->(domain:HeritageDomain)
  RETURN domain ORDER BY domain.id LIMIT $limit
}
RETURN parentId, domain {.id, .nameZh, .nameEn} AS row`

/** Markets of each firm, by id. Cost: the firm's own markets. */
export const MARKETS_OF_FIRMS = `
UNWIND $ids AS parentId
MATCH (firm:Firm {id: parentId})
CALL (firm) {
  MATCH (firm)-[:SELLS_TO]->(market:Market)
  RETURN market ORDER BY market.id LIMIT $limit
}
RETURN parentId, market {.id, .nameZh, .nameEn, .type} AS row`

/**
 * Capabilities that each firm offers, best proven first, then by code. Cost: the firm's own OFFERS and PROVED
 * relationships.
 */
export const CAPABILITIES_OF_FIRMS = `
UNWIND $ids AS parentId
MATCH (firm:Firm {id: parentId})
CALL (firm) {
  OPTIONAL MATCH (firm)-[proof:PROVED]->(proved:Capability)
  WITH firm, collect({id: proved.id, count: proof.count}) AS proofs
  MATCH (firm)-[offer:OFFERS]->(capability:Capability)
  WITH offer, capability, coalesce(head([proof IN proofs WHERE proof.id = capability.id | proof.count]), 0) AS proofCount
  RETURN offer.since AS since, capability, proofCount
  ORDER BY proofCount DESC, capability.id LIMIT $limit
}
RETURN parentId, {
  since: since, proofCount: proofCount,
  capability: capability {
    .id, .nameZh, .nameEn, .typicalSide, parentId: head([(capability)-[:PART_OF]->(group:Capability) | group.id])
  }
} AS row`

/** The export base that hosts each firm. Cost: one relationship a firm. */
export const BASES_OF_FIRMS = `
UNWIND $ids AS parentId
MATCH (firm:Firm {id: parentId})
CALL (firm) {
  MATCH (firm)-[:HOSTED_BY]->(base:ExportBase)
  RETURN base.id AS baseId ORDER BY baseId LIMIT 1
}
RETURN parentId, baseId AS row`

/** The base that hosts a firm; no row if there is no such firm. Cost: one index seek. */
export const BASE_OF_FIRM = `
MATCH (firm:Firm {id: $firmId})
RETURN head([(firm)-[:HOSTED_BY]->(base:ExportBase) | base.id]) AS baseId`
