/** Claims that somebody made, with their evidence. Cost: the account's own claims. */
export const EXPORT_CLAIMS = `
MATCH (account)-[:MADE]->(claim:Claim)-[:FOR]->(firm:Firm) WITH claim, firm LIMIT $limit
RETURN claim {
  .id, .status, .evidenceKind, .evidence, .note, .language, .reason, firmId: firm.id,
  createdAt: toString(claim.createdAt), decidedAt: toString(claim.decidedAt)
}`

/** Those that the account made go; those that it decided stay without it. Cost: those claims. */
export const DELETE_CLAIMS = `
CALL () { MATCH (:Account {id: $accountId})-[:MADE]->(claim:Claim) DETACH DELETE claim }
CALL () { MATCH (claim:Claim) WHERE claim.decidedBy = $accountId SET claim.decidedBy = 'erased' }`

/** Cost: the firm's own claims. */
export const DELETE_CLAIMS_OF_FIRM = `
MATCH (:Firm {id: $firmId})<-[:FOR]-(claim:Claim)
DETACH DELETE claim`
