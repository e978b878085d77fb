type RequestName = 'claim' | 'request'

const DECIDES = "staff.role IN ['CURATOR', 'ADMIN']"

/** Whether a tie between an account and a firm counts: a membership, or one that ended within the last 90 days. */
const IS_RECENT = "(tie.until IS NULL OR tie.until > datetime.transaction() - duration('P90D'))"

/**
 * Whether an account is a party to a request, and so has no say in it: it made the request, or belongs to the firm that it is about, or did so
 * within the last 90 days, so that nobody leaves, decides and comes back. An invitation is no such tie: whoever sends one does not choose who
 * decides. Cost: the account's own requests and memberships at worst, one of each as a rule.
 */
export const isParty = (account: string, request: RequestName) => `(
    EXISTS { (${account})-[:MADE|ASKED]->(${request}) }
    OR EXISTS { (${account})-[tie:MEMBER_OF|WAS_MEMBER_OF]->(:Firm)<-[:FOR]-(${request}) WHERE ${IS_RECENT} }
    OR EXISTS { (${account})-[tie:MEMBER_OF|WAS_MEMBER_OF]->(:Firm {id: ${request}.firmId}) WHERE ${IS_RECENT} }
  )`

/** The same of the account $accountId. Cost: as above, and one index seek. */
export const isOwnParty = (request: RequestName) =>
  `EXISTS { MATCH (viewer:Account {id: $accountId}) WHERE ${isParty('viewer', request)} }`

/**
 * Whether a request still has its requester, and a claim its firm: one that lost them is left out before a page is cut, for it would end the
 * list. Cost: two relationships.
 */
export const isWhole = (request: RequestName) =>
  `(EXISTS { (:Account)-[:MADE]->(${request})-[:FOR]->(:Firm) } OR EXISTS { (:Account)-[:ASKED]->(${request}) })`

/** Whether a base has somebody who can decide on a request: no party to it. Cost: the members of the base up to the first such one. */
const hasReviewer = (request: RequestName) => `EXISTS {
    MATCH (:ExportBase {id: ${request}.reviewer})<-[staff:MEMBER_OF]-(member:Account)
    WHERE ${DECIDES} AND NOT ${isParty('member', request)}
  }`

/**
 * Who decides on a request: its base while somebody there can, else the platform, so that no request waits for nobody. No party to a request
 * decides it, so a base whose only curator made it, or belongs to the firm, cannot either. A base may lose its last member after the request
 * was made, or go, so a waiting request is read so each time. Cost: the members of the base up to the first who can.
 * Woven into constants when the module loads, never with values.
 */
export const reviewerOf = (request: RequestName) => `CASE
  WHEN ${request}.status <> 'PENDING' OR ${request}.reviewer = 'platform' THEN ${request}.reviewer
  WHEN ${hasReviewer(request)} THEN ${request}.reviewer
  ELSE 'platform'
END`

/**
 * Takes the locks of the base that a request is for, which whoever changes the role of its members takes too, and then of whoever is about to
 * decide, so that what they are is read as it is now. Cost: two index seeks.
 */
export const lockReviewer = (request: RequestName) => `
OPTIONAL MATCH (reviewingBase:ExportBase {id: ${request}.reviewer})
SET reviewingBase.id = reviewingBase.id
WITH *
OPTIONAL MATCH (reviewer:Account {id: $reviewerId})
SET reviewer.id = reviewer.id
WITH *`

/**
 * Whether an account decides on a request: it is no party to it, and now, whatever it was when it asked, decides for the base or the platform
 * that the request is for. To be read under the locks of both. Cost: the account's own memberships, and that of \`reviewerOf\`.
 */
export const decidesOn = (account: string, request: RequestName) => `(
    ${account} IS NOT NULL AND NOT ${isParty(account, request)} AND CASE ${reviewerOf(request)}
      WHEN 'platform' THEN coalesce(${account}.platformAdmin, false)
      ELSE EXISTS { MATCH (${account})-[staff:MEMBER_OF]->(:ExportBase {id: ${request}.reviewer}) WHERE ${DECIDES} }
    END
  )`

/**
 * Adds to $reviewers, where the platform is among them, the bases that have nobody to decide on one of the requests of a kind that wait for
 * them. Which of their requests the platform decides, \`reviewerOf\` says. Cost, for the platform: the waiting requests, in their index, and
 * the members of each base up to the first who can decide; with `atMost`, a parameter, no more requests than it says.
 */
export const allReviewers = (label: 'Claim' | 'RemovalRequest', atMost?: '$readAtMost') => `
WITH $reviewers + COLLECT {
  MATCH (request:${label})
  WHERE 'platform' IN $reviewers AND request.status = 'PENDING' AND request.reviewer IS NOT NULL AND request.createdAt IS NOT NULL
  ${atMost ? `WITH request LIMIT ${atMost}` : ''}
  WITH request WHERE NOT request.reviewer IN $reviewers AND NOT ${hasReviewer('request')}
  RETURN DISTINCT request.reviewer
} AS reviewers`

/** Whether nobody looks after the platform yet: then whoever will can decide. Cost: the index of who looks after the platform. */
const NO_PLATFORM_ADMIN = 'NOT EXISTS { MATCH (admin:Account) WHERE admin.platformAdmin = true }'

const isNoMember = (account: string) =>
  `NOT EXISTS { (${account})-[tie:MEMBER_OF|WAS_MEMBER_OF]->(:Firm {id: $firmId}) WHERE ${IS_RECENT} }`

/**
 * Whether a request of an account about a firm (null for a new one) would have somebody to decide it, at the base or the platform: neither
 * the account itself nor a member of the firm. Cost: the people of the base, and the index of who looks after the platform.
 */
export const HAS_SOMEBODY_TO_DECIDE = `
MATCH (account:Account {id: $accountId})
RETURN ${NO_PLATFORM_ADMIN}
  OR EXISTS {
    MATCH (other:Account)-[staff:MEMBER_OF]->(:ExportBase {id: $baseId}) WHERE ${DECIDES} AND other <> account AND ${isNoMember('other')}
  }
  OR EXISTS { MATCH (other:Account) WHERE other.platformAdmin = true AND other <> account AND ${isNoMember('other')} } AS decidable`

/**
 * A request that waits and that nobody but an account can decide, where the account is about to join the firm $firmId or to leave the base
 * $baseId. Cost: the waiting requests of the firm or base, from their indexes; for each the people of its base and of the platform, up to the
 * first who can decide.
 */
export const STRANDED_REQUEST = `
MATCH (account:Account {id: $accountId})
// Whoever looks after the platform decides for it after leaving a base, too.
WHERE $baseId IS NULL OR NOT coalesce(account.platformAdmin, false)
CALL () {
  MATCH (request:Claim {status: 'PENDING'})-[:FOR]->(:Firm {id: $firmId}) RETURN request
  UNION
  MATCH (request:RemovalRequest) WHERE request.firmId = $firmId AND request.status = 'PENDING' RETURN request
  UNION
  MATCH (request:Claim) WHERE request.status = 'PENDING' AND request.reviewer = $baseId AND request.createdAt IS NOT NULL RETURN request
  UNION
  MATCH (request:RemovalRequest) WHERE request.status = 'PENDING' AND request.reviewer = $baseId AND request.createdAt IS NOT NULL RETURN request
}
WITH account, request
WHERE NOT ${isParty('account', 'request')}
  AND (
    account.platformAdmin = true
    OR EXISTS { MATCH (account)-[staff:MEMBER_OF]->(:ExportBase {id: request.reviewer}) WHERE ${DECIDES} }
  )
  AND NOT (
    ${NO_PLATFORM_ADMIN}
    OR EXISTS {
      MATCH (:ExportBase {id: request.reviewer})<-[staff:MEMBER_OF]-(other:Account)
      WHERE ${DECIDES} AND other <> account AND NOT ${isParty('other', 'request')}
    }
    OR EXISTS {
      MATCH (other:Account) WHERE other.platformAdmin = true AND other <> account AND NOT ${isParty('other', 'request')}
    }
  )
RETURN request.id AS id LIMIT 1`

const countUndecidable = (request: RequestName, label: 'Claim' | 'RemovalRequest') => `COUNT {
    MATCH (${request}:${label})
    WHERE ${request}.status = 'PENDING' AND ${request}.reviewer IS NOT NULL AND ${request}.createdAt IS NOT NULL
      AND NOT ${hasReviewer(request)}
      AND NOT EXISTS { MATCH (admin:Account) WHERE admin.platformAdmin = true AND NOT ${isParty('admin', request)} }
  }`

/**
 * How many requests wait that nobody can decide: everybody who could is a party to them, or there is nobody. Cost: the waiting requests, in
 * their index, and for each the people of its base and of the platform up to the first who can decide.
 */
export const COUNT_UNDECIDABLE = `
RETURN ${countUndecidable('claim', 'Claim')} + ${countUndecidable('request', 'RemovalRequest')} AS count`

/**
 * Accounts that decide for a reviewer on a request about a firm: the people of a base, or who looks after the platform, with a confirmed
 * address, but for the requester and the firm's members. Cost: the people of the base, or the index of who looks after the platform; at most $limit.
 */
export const ACCOUNTS_OF_REVIEWER = `
CALL () {
  MATCH (account:Account)-[staff:MEMBER_OF]->(:ExportBase {id: $reviewer}) WHERE ${DECIDES}
  RETURN account
  UNION
  MATCH (account:Account) WHERE $reviewer = 'platform' AND account.platformAdmin = true
  RETURN account
}
WITH account
WHERE account.emailVerified AND account.id <> $exceptAccountId AND ${isNoMember('account')}
RETURN account.id AS accountId, account.name AS name, account.email AS email ORDER BY account.id LIMIT $limit`

/**
 * Whether an account decided about a firm since a day: by its own events, which stay when what was decided is erased. Cost: the account's events
 * since then, from the index of (actor, at).
 */
export const DECIDED_SINCE = `
MATCH (event:Event)
WHERE event.actor = $accountId AND event.at > datetime($since) AND event.subject = $firmId AND event.action IN $decisions
RETURN event.id AS id LIMIT 1`
