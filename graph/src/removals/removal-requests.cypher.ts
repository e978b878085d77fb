import {
  allReviewers,
  decidesOn,
  isOwnParty,
  isWhole,
  lockReviewer,
  reviewerOf,
} from '../reviews/reviewer.cypher.ts'

/** What a request's row holds, with the names that its firm had where those were kept: one index seek a row. Woven into constants when the module loads, never with values. */
const REQUEST_ROW = `request {
  .id, .firmId, .status, .evidenceKind, .evidence, .evidenceHolds, .note, .reason,
  reviewer: ${reviewerOf('request')},
  language: coalesce(request.language, 'zh'), accountId: account.id, accountName: account.name, accountEmail: account.email,
  createdAt: toString(request.createdAt), decidedAt: toString(request.decidedAt),
  formerName: head(COLLECT {
    MATCH (removed:RemovedFirm {id: request.firmId}) WHERE removed.nameZh IS NOT NULL
    RETURN removed {.nameZh, .nameEn}
  })
}`

const BY_WHOM = 'MATCH (request)<-[:ASKED]-(account:Account)'

/** How many requests of an account wait, under its lock, so that of many at once each is counted. Cost: the account's own requests. */
export const LOCK_REQUESTER = `
MATCH (account:Account {id: $accountId})
SET account.id = account.id
WITH account WHERE account.id IS NOT NULL
RETURN COUNT { (account)-[:ASKED]->(:RemovalRequest {status: 'PENDING'}) } AS waiting`

/**
 * A firm under its lock, whether the account asked already that it be removed, and how many requests with evidence of the same kind and worth
 * wait: others do not crowd them out. Cost: the requests about the firm, from the index of firms.
 */
export const LOCK_FIRM_FOR_REQUEST = `
MATCH (firm:Firm {id: $firmId})
SET firm.id = firm.id
RETURN firm.id AS id, head([(firm)-[:HOSTED_BY]->(base:ExportBase) | base.id]) AS baseId,
  EXISTS {
    MATCH (:Account {id: $accountId})-[:ASKED]->(request:RemovalRequest)
    WHERE request.firmId = $firmId AND request.status = 'PENDING'
  } AS isPending,
  COUNT {
    MATCH (request:RemovalRequest) WHERE request.firmId = $firmId AND request.status = 'PENDING'
      AND request.evidenceKind = $evidenceKind AND request.evidenceHolds = $evidenceHolds
  } AS waiting`

/** Writes a request. Cost: one index seek. */
export const CREATE_REQUEST = `
MATCH (account:Account {id: $accountId})
CREATE (account)-[:ASKED]->(request:RemovalRequest)
SET request += $properties, request.status = 'PENDING', request.createdAt = datetime($at)
RETURN ${REQUEST_ROW} AS request`

/** A request of this id. Cost: one index seek. */
export const REQUEST_BY_ID = `
MATCH (request:RemovalRequest {id: $id})
${BY_WHOM}
RETURN ${REQUEST_ROW} AS request`

/** A page of the requests that wait for a reviewer, oldest first, without those to which the account $accountId is a party, from the index of (status, reviewer, createdAt). Cost: $limit index entries a reviewer. */
export const REQUEST_QUEUE = `${allReviewers('RemovalRequest')}
UNWIND reviewers AS reviewer
CALL (reviewer) {
  MATCH (request:RemovalRequest)
  WHERE request.status = 'PENDING' AND request.reviewer = reviewer AND request.createdAt >= datetime($at)
  WITH request WHERE (request.createdAt > datetime($at) OR request.id > $id) AND ${reviewerOf('request')} IN $reviewers AND NOT ${isOwnParty('request')} AND ${isWhole('request')}
  RETURN request ORDER BY request.createdAt, request.id LIMIT $limit
}
WITH request ORDER BY request.createdAt, request.id LIMIT $limit
${BY_WHOM}
WITH *, request.createdAt AS at, request.id AS id
RETURN ${REQUEST_ROW} AS request ORDER BY at, id`

/** How many such requests wait for these reviewers, counted up to $limit. Cost: $limit index entries. */
export const COUNT_REQUEST_QUEUE = `${allReviewers('RemovalRequest')}
MATCH (request:RemovalRequest)
WHERE request.status = 'PENDING' AND request.reviewer IN reviewers AND request.createdAt IS NOT NULL
WITH request WHERE ${reviewerOf('request')} IN $reviewers AND NOT ${isOwnParty('request')} AND ${isWhole('request')}
WITH request LIMIT $limit
RETURN count(request) AS count`

/** The newest requests of an account. Cost: at most $limit relationships of the account. */
export const REQUESTS_OF_ACCOUNT = `
MATCH (account:Account {id: $accountId})-[:ASKED]->(request:RemovalRequest)
WITH account, request ORDER BY request.createdAt DESC, request.id LIMIT $limit
WITH *, request.createdAt AS at, request.id AS id
RETURN ${REQUEST_ROW} AS request ORDER BY at DESC, id`

/** Takes the locks of a request, its firm, its base and whoever decides, and says how it stands. Cost: four index seeks, and who decides for the base. */
export const LOCK_REQUEST = `
MATCH (request:RemovalRequest {id: $id})
SET request.id = request.id
WITH request
OPTIONAL MATCH (firm:Firm {id: request.firmId})
SET firm.id = firm.id
WITH request
${lockReviewer('request')}
RETURN request.status AS status, request.firmId AS firmId, ${reviewerOf('request')} AS decidedFor,
  ${decidesOn('reviewer', 'request')} AS byReviewer`

/** Writes down a decision. Cost: one index seek. */
export const DECIDE_REQUEST = `
MATCH (request:RemovalRequest {id: $id})
${BY_WHOM}
SET request.reviewer = ${reviewerOf('request')}
SET request.status = $status, request.reason = $reason, request.decidedAt = datetime($at), request.decidedBy = $reviewerId
RETURN ${REQUEST_ROW} AS request`

/** Ends the requests about a firm that is gone: what they asked for is done. Cost: those requests, from the index of firms. */
export const FULFIL_REQUESTS = `
MATCH (request:RemovalRequest) WHERE request.firmId = $firmId AND request.status = 'PENDING'
SET request.status = 'ACCEPTED', request.decidedAt = datetime($at)
WITH request
${BY_WHOM}
RETURN ${REQUEST_ROW} AS request`
