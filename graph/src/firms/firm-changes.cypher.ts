import { IS_VERIFIED, ORGANISATION_TYPE } from './firms.cypher.ts'

/**
 * A firm's current profile and verification, under its lock. Cost: the firm's own relationships,
 * at most $limit of each type.
 */
export const LOCK_PROFILE = `
MATCH (firm:Firm {id: $firmId})
SET firm.id = firm.id
RETURN coalesce(firm.version, 1) AS version,
  CASE WHEN ${IS_VERIFIED} THEN {by: firm.verifiedBy, until: toString(firm.verifiedUntil)} END AS verification,
  firm {
  .nameZh, .nameEn, .descriptionZh, .descriptionEn, .cityZh, .cityEn, .province, .provinceZh, .foundedYear,
  organisationType: ${ORGANISATION_TYPE},
  heritageDomains: COLLECT { MATCH (firm)-[:WORKS_IN]->(domain:HeritageDomain) RETURN domain.id ORDER BY domain.id LIMIT $limit },
  capabilities: COLLECT { MATCH (firm)-[:OFFERS]->(capability:Capability) RETURN capability.id ORDER BY capability.id LIMIT $limit },
  markets: COLLECT { MATCH (firm)-[:SELLS_TO]->(market:Market) RETURN market.id ORDER BY market.id LIMIT $limit }
} AS profile`

/**
 * Which of the ids exist and can belong to a firm; a capability must be a leaf. Cost: one index
 * seek an id.
 */
export const KNOWN_IDS = `
RETURN COLLECT { MATCH (domain:HeritageDomain) WHERE domain.id IN $heritageDomains RETURN domain.id } AS heritageDomains,
  COLLECT { MATCH (capability:Capability)-[:PART_OF]->() WHERE capability.id IN $capabilities RETURN capability.id } AS capabilities,
  COLLECT { MATCH (market:Market) WHERE market.id IN $markets RETURN market.id } AS markets`

/** Sets what is the firm's own, and makes it a new version. Cost: one index seek. */
export const CHANGE_PROFILE = `
MATCH (firm:Firm {id: $firmId})
SET firm += $changes, firm.updatedAt = datetime($at), firm.version = coalesce(firm.version, 1) + 1`

/** Ends the verification of a firm. Cost: one index seek. */
export const END_VERIFICATION = `
MATCH (firm:Firm {id: $firmId})
SET firm.verified = false
REMOVE firm.verifiedBy, firm.verifiedUntil`

/** Leaves a firm exactly these heritage domains. Cost: the ids and the firm's own relationships. */
export const SET_DOMAINS = `
MATCH (firm:Firm {id: $firmId})
CALL (firm) {
  MATCH (firm)-[old:WORKS_IN]->(domain:HeritageDomain) WHERE NOT domain.id IN $ids
  DELETE old
}
MATCH (domain:HeritageDomain) WHERE domain.id IN $ids
MERGE (firm)-[:WORKS_IN]->(domain)`

/**
 * Leaves a firm exactly these capabilities; those it had keep since when. Cost: the ids and the firm's own
 * relationships.
 */
export const SET_CAPABILITIES = `
MATCH (firm:Firm {id: $firmId})
CALL (firm) {
  MATCH (firm)-[old:OFFERS]->(capability:Capability) WHERE NOT capability.id IN $ids
  DELETE old
}
MATCH (capability:Capability) WHERE capability.id IN $ids
MERGE (firm)-[:OFFERS]->(capability)`

/** Leaves a firm exactly these markets. Cost: the ids and the firm's own relationships. */
export const SET_MARKETS = `
MATCH (firm:Firm {id: $firmId})
CALL (firm) {
  MATCH (firm)-[old:SELLS_TO]->(market:Market) WHERE NOT market.id IN $ids
  DELETE old
}
MATCH (market:Market) WHERE market.id IN $ids
MERGE (firm)-[:SELLS_TO]->(market)`

/**
 * Locks the names of firms until the transaction ends: of two concurrent writers of one name the second sees
 * the first. Cost: one node.
 */
export const LOCK_NAMES = `
MERGE (lease:Lease {name: 'names of firms'})
SET lease.asked = datetime.realtime()`

/**
 * Whether a firm is verified or was imported from a source, and not merely registered by an account.
 */
const HAS_STANDING = `(NOT coalesce(firm.selfRegistered, false) OR ${IS_VERIFIED})`

/**
 * Whether another firm has a name of one of the keys. A firm that only registered itself does not count,
 * otherwise anybody could block a firm's own name. A tombstone does not count either, otherwise anybody could
 * find out what was removed. Cost: two index seeks a key.
 */
export const NAME_IS_TAKEN = `
RETURN EXISTS { MATCH (firm:Firm) WHERE firm.nameKeyZh IN $nameKeys AND firm.id <> $firmId AND ${HAS_STANDING} }
  OR EXISTS { MATCH (firm:Firm) WHERE firm.nameKeyEn IN $nameKeys AND firm.id <> $firmId AND ${HAS_STANDING} } AS taken`

/**
 * Marks a firm's claims for their reviewers: it took the name of a firm that was removed. Cost: the firm's
 * waiting claims, from their index.
 */
export const MARK_REMOVED_NAME = `
MATCH (claim:Request) WHERE claim.subjectId = $firmId AND claim.kind = 'CLAIM' AND claim.status = 'PENDING'
SET claim.removedBefore = true`
