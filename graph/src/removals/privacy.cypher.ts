/** Requests for removal that somebody made, with their evidence. Cost: the account's own requests. */
export const EXPORT_REMOVAL_REQUESTS = `
MATCH (account)-[:ASKED]->(request:RemovalRequest) WITH request LIMIT $limit
RETURN request {
  .id, .status, .firmId, .evidenceKind, .evidence, .note, .language, .reason,
  createdAt: toString(request.createdAt), decidedAt: toString(request.decidedAt)
}`

/** Those that the account made go; those that it decided stay without it. Cost: those requests. */
export const DELETE_REMOVAL_REQUESTS = `
CALL () { MATCH (:Account {id: $accountId})-[:ASKED]->(request:RemovalRequest) DETACH DELETE request }
CALL () { MATCH (request:RemovalRequest) WHERE request.decidedBy = $accountId SET request.decidedBy = 'erased' }`
