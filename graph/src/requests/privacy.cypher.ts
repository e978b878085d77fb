import { RELEASE_CODE } from '../claims/claims.cypher.ts'

/** An account's requests, with the evidence. Cost: the account's own requests. */
export const EXPORT_REQUESTS = `
MATCH (account)-[:MADE]->(request:Request) WITH request ORDER BY request.createdAt, request.id LIMIT $limit
RETURN request {
  .id, .kind, .subjectId, .status, .evidenceKind, .evidence, .note, .language, .reason,
  createdAt: toString(request.createdAt), decidedAt: toString(request.decidedAt)
}`

/**
 * Requests that the account made go, and with those that wait the codes that they brought to their firms.
 * Each is locked first, so that one accepted meanwhile keeps its code. Cost: those requests, their reviews
 * and firms.
 */
export const DELETE_REQUESTS = `
MATCH (:Account {id: $accountId})-[:MADE]->(request:Request)
SET request.id = request.id
WITH collect(request) AS requests
CALL (requests) {
  UNWIND requests AS claim
  WITH claim WHERE claim.status = 'PENDING'
  ${RELEASE_CODE}
}
UNWIND requests AS request
OPTIONAL MATCH (request)-[:AWAITS]->(review:Review)
DETACH DELETE request, review`

/**
 * Requests go with the firm that they are about, but for those that outlive it. Cost: those requests, from
 * their index, and their reviews.
 */
export const DELETE_REQUESTS_OF_FIRM = `
MATCH (request:Request)
WHERE request.subjectId = $firmId AND request.kind IS NOT NULL AND request.status IS NOT NULL AND request.needsFirm
OPTIONAL MATCH (request)-[:AWAITS]->(review:Review)
DETACH DELETE request, review`

/** Reviews that the account gave stay without it. Cost: those reviews, from their index. */
export const ANONYMISE_REVIEWS = `
MATCH (review:Review) WHERE review.decidedBy = $accountId
SET review.decidedBy = 'erased'`
