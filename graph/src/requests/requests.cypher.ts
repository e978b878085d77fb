import {
  allReviewers,
  BIND_DECIDED_PLACES,
  BIND_REVIEWER,
  hasDeciderOfFirm,
  IS_WHOLE,
  isParty,
  LOCK_DECIDERS,
} from './reviewers.cypher.ts'

/**
 * What a request's row holds: all its own properties, with instants as text. Cost: its reviews. Woven into
 * constants when the module loads, never with values.
 */
const ROW = `request {
  .*,
  createdAt: toString(request.createdAt), decidedAt: toString(request.decidedAt), expiresAt: toString(request.expiresAt),
  accountId: account.id, accountName: account.name, accountEmail: account.email,
  reviews: COLLECT {
    MATCH (request)-[:AWAITS]->(review:Review)
    ${BIND_REVIEWER}
    WITH review, currentReviewer AS reviewer ORDER BY review.place
    RETURN {status: review.status, reviewer: reviewer, group: CASE reviewer WHEN 'platform' THEN 'PLATFORM' ELSE review.group END}
  }
}`

const REQUESTER = 'MATCH (request)<-[:MADE]-(account:Account)'

/**
 * How many requests of a kind an account has waiting, under its lock, so that of many at once each is
 * counted. Cost: the account's own requests.
 */
export const LOCK_REQUESTER = `
MATCH (account:Account {id: $accountId})
SET account.id = account.id
WITH account WHERE account.id IS NOT NULL
RETURN COUNT { (account)-[:MADE]->(:Request {kind: $kind, status: 'PENDING'}) } AS waiting`

/**
 * What waits about a subject, where $reviewers are given for one of them only, whose lock is held: whether
 * the account asked for the same, and how many requests have evidence of the same kind and worth and come
 * from the same domain of mail, so that others do not crowd them out. Cost: the waiting requests about the
 * subject, from their index.
 */
export const COUNT_ABOUT_SUBJECT = `
OPTIONAL MATCH (request:Request)
WHERE request.subjectId = $subjectId AND request.kind = $kind AND request.status = 'PENDING'
  AND ($reviewers IS NULL OR EXISTS { MATCH (request)-[:AWAITS]->(review:Review) WHERE review.reviewer IN $reviewers })
RETURN coalesce(any(own IN collect(EXISTS { (:Account {id: $accountId})-[:MADE]->(request) }) WHERE own), false) AS isPending,
  count(CASE WHEN coalesce(request.evidenceKind, '') = coalesce($evidenceKind, '') AND request.evidenceHolds = $evidenceHolds
    AND coalesce(request.mailDomain, '') = coalesce($mailDomain, '') THEN 1 END) AS waiting`

/** Writes a request and the reviews that it awaits. Cost: one index seek. */
export const CREATE_REQUEST = `
MATCH (account:Account {id: $accountId})
CREATE (account)-[:MADE]->(request:Request)
SET request += $properties, request.status = 'PENDING', request.createdAt = datetime($at),
  request.remindAt = datetime($remindAt), request.expiresAt = datetime($expiresAt)
FOREACH (place IN range(0, size($groups) - 1) |
  CREATE (request)-[:AWAITS]->(:Review {
    place: place, kind: request.kind, group: $groups[place].kind, reviewer: $groups[place].id, status: 'PENDING', createdAt: datetime($at)
  }))
WITH account, request
RETURN ${ROW} AS request`

/** Requests of these ids and kinds. Cost: one index seek an id. */
export const REQUESTS_BY_IDS = `
MATCH (request:Request) WHERE request.id IN $ids AND request.kind IN $kinds
${REQUESTER}
RETURN ${ROW} AS request`

/** The account $accountId as \`viewer\`; null if there is none. */
const VIEWER = 'OPTIONAL MATCH (viewer:Account {id: $accountId})'

/**
 * Ids of a page of the requests of a kind that wait for a reviewer, oldest first, without those to which the
 * account $accountId is a party, from the index of (status, reviewer, kind, createdAt). Cost: $limit index
 * entries a reviewer.
 */
export const REQUEST_QUEUE = `${VIEWER}
${allReviewers()}
UNWIND reviewers AS reviewer
CALL (viewer, reviewer) {
  MATCH (review:Review)
  USING INDEX SEEK review:Review(status, reviewer, kind, createdAt)
  WHERE review.status = 'PENDING' AND review.reviewer = reviewer AND review.kind = $kind AND review.createdAt >= datetime($at)
  MATCH (request:Request)-[:AWAITS]->(review)
  WHERE (review.createdAt > datetime($at) OR request.id > $id) AND NOT ${isParty('viewer')} AND ${IS_WHOLE}
  ${BIND_REVIEWER}
  WITH request, review WHERE currentReviewer IN $reviewers
  // In the order of the index, so that no more is read of it.
  WITH request, review ORDER BY review.status, review.reviewer, review.kind, review.createdAt, request.id LIMIT $limit
  RETURN request, review.createdAt AS at
}
WITH DISTINCT request, at ORDER BY at, request.id LIMIT $limit
RETURN request.id AS id`

/** How many such requests wait for these reviewers, counted up to $limit. Cost: $limit index entries. */
export const COUNT_REQUEST_QUEUE = `${VIEWER}
${allReviewers()}
CALL (viewer, reviewers) {
  MATCH (review:Review)
  USING INDEX SEEK review:Review(status, reviewer, kind, createdAt)
  WHERE review.status = 'PENDING' AND review.reviewer IN reviewers AND review.kind = $kind AND review.createdAt IS NOT NULL
  MATCH (request:Request)-[:AWAITS]->(review)
  WHERE NOT ${isParty('viewer')} AND ${IS_WHOLE}
  ${BIND_REVIEWER}
  WITH request WHERE currentReviewer IN $reviewers
  WITH DISTINCT request LIMIT $limit
  RETURN count(request) AS count
}
RETURN count`

/**
 * How many requests of all kinds wait for these reviewers and can be decided by an account: not its own, nor
 * those about its firms. Each kind is counted up to $limit. Cost: up to $limit entries of the index for each
 * kind, and what stands among them that the account is a party to, or for the platform what a base decides
 * after all; $maxRead entries in any case, beyond which nothing is counted.
 */
export const COUNT_TO_REVIEW = `${VIEWER}
${allReviewers('$maxRead')}
UNWIND $kinds AS kind
CALL (viewer, kind, reviewers) {
  MATCH (review:Review)
  USING INDEX SEEK review:Review(status, reviewer, kind, createdAt)
  WHERE review.status = 'PENDING' AND review.reviewer IN reviewers AND review.kind = kind AND review.createdAt IS NOT NULL
  WITH viewer, review LIMIT $maxRead
  MATCH (request:Request)-[:AWAITS]->(review)
  WHERE NOT ${isParty('viewer')} AND ${IS_WHOLE}
  ${BIND_REVIEWER}
  WITH request WHERE currentReviewer IN $reviewers
  WITH DISTINCT request LIMIT $limit
  RETURN count(request) AS counted
}
RETURN sum(counted) AS count`

/** The newest requests of an account. Cost: the account's own requests. */
export const REQUESTS_OF_ACCOUNT = `
MATCH (account:Account {id: $accountId})-[:MADE]->(request:Request)
WHERE request.kind = $kind
WITH account, request ORDER BY request.createdAt DESC, request.id LIMIT $limit
WITH account, request, request.createdAt AS at, request.id AS id
RETURN ${ROW} AS request ORDER BY at DESC, id`

/**
 * Takes the locks of a request and of its reviewers, and returns its status and which of its reviews the
 * account $deciderId gives, by its current roles. Cost: one index seek, its reviews, and that of the
 * locks.
 */
export const LOCK_REQUEST = `
MATCH (request:Request {id: $id}) WHERE request.kind = $kind
SET request.id = request.id
WITH request
${LOCK_DECIDERS}
WITH request
${BIND_DECIDED_PLACES}
${REQUESTER}
RETURN ${ROW} AS request, places`

/** Writes down what a group decided. Cost: one index seek, and the reviews. */
export const DECIDE_REVIEWS = `
MATCH (request:Request {id: $id})-[:AWAITS]->(review:Review) WHERE review.place IN $places
${BIND_REVIEWER}
SET review.reviewer = currentReviewer, review.status = $status, review.reason = $reason, review.decidedBy = $actor, review.decidedAt = datetime($at)`

/**
 * Brings requests that wait to their end, each under its lock, and the reviews that are left. Cost: one index
 * seek an id, and their reviews.
 */
export const CLOSE_REQUESTS = `
MATCH (request:Request) WHERE request.id IN $ids
SET request.id = request.id
WITH request WHERE request.status = 'PENDING'
CALL (request) {
  MATCH (request)-[:AWAITS]->(review:Review {status: 'PENDING'})
  ${BIND_REVIEWER}
  SET review.reviewer = currentReviewer, review.status = 'CLOSED'
}
SET request.status = $status, request.reason = $reason, request.decidedAt = datetime($at)
REMOVE request.remindAt, request.expiresAt
WITH request
${REQUESTER}
RETURN ${ROW} AS request`

/** Ids of the requests of these kinds that wait, about a subject. Cost: those requests, from their index. */
export const WAITING_ABOUT = `
MATCH (request:Request)
WHERE request.subjectId = $subjectId AND request.kind IN $kinds AND request.status = 'PENDING'
RETURN request.id AS id`

/**
 * Ids of the requests of these kinds that wait for a firm or base to decide. Cost: those requests, from the
 * index of reviews.
 */
export const WAITING_FOR = `
MATCH (review:Review)
USING INDEX SEEK review:Review(status, reviewer, kind, createdAt)
WHERE review.status = 'PENDING' AND review.reviewer = $reviewer AND review.kind IN $kinds AND review.createdAt IS NOT NULL
MATCH (request:Request)-[:AWAITS]->(review)
RETURN DISTINCT request.id AS id`

/** Requests with a due reminder. Cost: $limit entries of the index of those instants. */
export const DUE_REMINDERS = `
MATCH (request:Request) WHERE request.remindAt <= datetime($now) AND request.kind IN $kinds
RETURN request.id AS id, request.kind AS kind ORDER BY request.remindAt LIMIT $limit`

/** Requests that expire. Cost: $limit entries of the index of those instants. */
export const DUE_EXPIRIES = `
MATCH (request:Request) WHERE request.expiresAt <= datetime($now) AND request.kind IN $kinds
RETURN request.id AS id, request.kind AS kind ORDER BY request.expiresAt LIMIT $limit`

/**
 * Takes the reminder of a request that waits, once, under the lock of its requester, which an erasure takes
 * first. Cost: one index seek.
 */
export const TAKE_REMINDER = `
MATCH (request:Request {id: $id})
${REQUESTER}
SET account.id = account.id
WITH account, request WHERE account.id IS NOT NULL
SET request.id = request.id
WITH account, request WHERE request.status = 'PENDING' AND request.remindAt <= datetime($now)
REMOVE request.remindAt
RETURN account.id AS accountId`

/** Stores who was notified of the pending reviews of a request. Cost: its reviews. */
export const MARK_NOTIFIED = `
MATCH (request:Request {id: $id})-[:AWAITS]->(review:Review)
WHERE review.status = 'PENDING'
${BIND_REVIEWER}
SET review.notified = currentReviewer`

/** Has a request that had no reviewer yet count its days from now on. Cost: one index seek. */
export const START_DAYS = `
MATCH (request:Request {id: $id}) WHERE request.awaitsReviewer AND request.status = 'PENDING'
SET request.remindAt = datetime($remindAt), request.expiresAt = datetime($expiresAt)
REMOVE request.awaitsReviewer`

/**
 * Pending reviews whose current reviewer was not notified: the base that was asked has no reviewer left, or
 * has one again, or the same request was withdrawn and made again. Those of firms without anybody who can
 * decide are left out, however many wait: they would fill the list. Cost: the waiting reviews, in their
 * index, and the people of their firms; at most $limit are returned.
 */
export const UNNOTIFIED_REVIEWS = `
MATCH (review:Review)
USING INDEX SEEK review:Review(status, reviewer, kind, createdAt)
WHERE review.status = 'PENDING' AND review.reviewer IS NOT NULL AND review.kind IN $kinds AND review.createdAt <= datetime($before)
MATCH (account:Account)-[:MADE]->(request:Request)-[:AWAITS]->(review)
${BIND_REVIEWER}
WITH account, request, currentReviewer AS reviewer, review
WHERE coalesce(review.notified, '') <> reviewer AND ${IS_WHOLE}
  AND (review.group <> 'FIRM' OR ${hasDeciderOfFirm('reviewer', 'account')})
RETURN request.id AS requestId, request.kind AS kind, request.subjectId AS subjectId, account.id AS accountId, reviewer
LIMIT $limit`
