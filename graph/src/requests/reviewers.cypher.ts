/**
 * Who decides in the name of a place. Here as in the rest, \`request\` and \`review\` are bound by the
 * statement that it is woven into when the module loads; never values.
 */
const DECIDES = "staff.role IN ['CURATOR', 'ADMIN', 'OWNER', 'EDITOR']"

/** Who asked, decided or left within this time is not uninvolved. */
export const LATELY = "datetime.transaction() - duration('P90D')"

const TIES = 'MEMBER_OF|WAS_MEMBER_OF|WAS_PARTY_TO'
const TIE_COUNTS = `(tie.until IS NULL OR tie.until > ${LATELY})`
const ASKED_LATELY = `(asked.decidedAt IS NULL OR asked.decidedAt > ${LATELY})`

/**
 * Whether an account is a party to the firm with an id, and so neither decides what others ask about it nor
 * reads that as a reviewer: it belongs to the firm or left it within the last 90 days, so that nobody leaves,
 * decides and comes back; it asks for something about the firm, or did so within 90 days of the end of that
 * request; or it was a party when the firm was removed. An invitation is no such tie: its sender does not
 * choose who decides. Cost: the account's own requests and memberships at worst.
 */
export const isPartyTo = (account: string, firmId: string) => `(
    EXISTS { (${account})-[tie:${TIES}]->(:Firm|RemovedFirm {id: ${firmId}}) WHERE ${TIE_COUNTS} }
    OR EXISTS { (${account})-[:MADE]->(asked:Request) WHERE asked.subjectId = ${firmId} AND ${ASKED_LATELY} }
  )`

/** Everybody who is one of them, as `account`. Cost: the members of the firm and the requests about it. */
export const PARTIES_TO_FIRM = `
  MATCH (account:Account)-[tie:${TIES}]->(:Firm {id: $firmId}) WHERE ${TIE_COUNTS}
  RETURN account
  UNION
  MATCH (account:Account)-[:MADE]->(asked:Request)
  WHERE asked.subjectId = $firmId AND asked.kind IS NOT NULL AND asked.status IS NOT NULL AND ${ASKED_LATELY}
  RETURN account`

/** Which of the pairs of an account and a firm are a party and its firm. Cost: as above, for each. */
export const FIND_PARTIES = `
UNWIND range(0, size($pairs) - 1) AS place
MATCH (account:Account {id: $pairs[place].accountId})
WHERE ${isPartyTo('account', '$pairs[place].firmId')}
RETURN place`

/**
 * Whether an account may not decide a request: it made it, or is a party to the firm that it is about, unless
 * that very firm is asked. Cost: as above.
 */
export const isParty = (account: string) => `(
    EXISTS { (${account})-[:MADE]->(request) }
    OR (request.subjectId <> review.reviewer AND ${isPartyTo(account, 'request.subjectId')})
  )`

/**
 * Whether a request still has its requester, and its firm where it needs one: one that lost them is left out
 * before a page is cut, for it would end the list. Cost: one relationship and one index seek.
 */
export const IS_WHOLE = `(
    EXISTS { (:Account)-[:MADE]->(request) }
    AND (NOT request.needsFirm OR EXISTS { (:Firm {id: request.subjectId}) })
  )`

/**
 * Whether a base has a member who can decide and is no party to the request. Cost: the members of the base up
 * to the first such one.
 */
const HAS_REVIEWER = `EXISTS {
    MATCH (:ExportBase {id: review.reviewer})<-[staff:MEMBER_OF]-(member:Account)
    WHERE ${DECIDES} AND NOT ${isParty('member')}
  }`

/**
 * Whether a firm has somebody with a confirmed address who decides in its name, other than the requester.
 * Cost: the members of the firm up to the first such one.
 */
export const hasDeciderOfFirm = (firmId: string, requester: string) => `EXISTS {
    MATCH (:Firm {id: ${firmId}})<-[staff:MEMBER_OF]-(member:Account)
    WHERE ${DECIDES} AND member.emailVerified AND member <> ${requester}
  }`

/**
 * Binds \`currentReviewer\`, who decides in a review: its base while a member can, otherwise the platform, so
 * that no request is without a reviewer. A base may lose its last member after the request was made, or be
 * deleted, so the reviewer of a pending review is computed on each read. A subquery, since an expression is
 * planned several times as slowly. Cost: the members of the base up to the first who can.
 */
export const BIND_REVIEWER = `CALL (request, review) {
  OPTIONAL MATCH (base:ExportBase)<-[staff:MEMBER_OF]-(member:Account)
  WHERE base.id = CASE WHEN review.status = 'PENDING' AND review.group = 'BASE' THEN review.reviewer END
    AND ${DECIDES} AND NOT ${isParty('member')}
  WITH review, member LIMIT 1
  RETURN CASE
    WHEN review.status <> 'PENDING' OR review.group <> 'BASE' OR member IS NOT NULL THEN review.reviewer
    ELSE 'platform'
  END AS currentReviewer
}`

/**
 * Takes the locks of the firm that a request is about, of the bases and firms that decide on it, which
 * every change of a member's role takes too, and then of the account $deciderId, so that its current roles
 * are read. Cost: an index seek each.
 */
export const LOCK_DECIDERS = `CALL (request) {
  MATCH (firm:Firm {id: request.subjectId})
  SET firm.id = firm.id
}
CALL (request) {
  MATCH (request)-[:AWAITS]->(review:Review {group: 'BASE'})
  MATCH (base:ExportBase {id: review.reviewer})
  WITH base ORDER BY base.id
  SET base.id = base.id
}
CALL (request) {
  MATCH (request)-[:AWAITS]->(review:Review {group: 'FIRM'})
  MATCH (firm:Firm {id: review.reviewer})
  WITH firm ORDER BY firm.id
  SET firm.id = firm.id
}
CALL () {
  MATCH (decider:Account {id: $deciderId})
  SET decider.id = decider.id
}`

/**
 * Binds \`places\`, those of the reviews of a request that the account $deciderId gives: it is no party to
 * the request, and now, whatever it was when it asked, belongs to the group in the right role. To be read
 * under the locks above. Cost: the account's own memberships, and that of \`BIND_REVIEWER\`, for each
 * review.
 */
export const BIND_DECIDED_PLACES = `CALL (request) {
  MATCH (request)-[:AWAITS]->(review:Review)
  MATCH (decider:Account {id: $deciderId}) WHERE NOT ${isParty('decider')}
  ${BIND_REVIEWER}
  WITH review, decider, currentReviewer
  WHERE CASE currentReviewer
    WHEN 'platform' THEN coalesce(decider.platformAdmin, false)
    ELSE EXISTS {
      MATCH (decider)-[staff:MEMBER_OF]->(place) WHERE (place:ExportBase OR place:Firm) AND place.id = review.reviewer AND ${DECIDES}
    }
  END
  WITH review.place AS place ORDER BY place
  RETURN collect(place) AS places
}`

/**
 * Binds \`reviewers\`: $reviewers and, where the platform is among them, the bases without a reviewer for a
 * request that waits for them. Which of their requests the platform decides, \`BIND_REVIEWER\` says. Cost,
 * for the platform: the waiting reviews, in their index, and the members of each base up to the first who can
 * decide; with \`maxReviews\`, a parameter, no more reviews than it says.
 */
export const allReviewers = (maxReviews?: '$maxRead') => `CALL () {
  UNWIND CASE WHEN 'platform' IN $reviewers THEN ['PENDING'] ELSE [] END AS waiting
  MATCH (review:Review)
  USING INDEX SEEK review:Review(status, reviewer, kind, createdAt)
  WHERE review.status = waiting AND review.reviewer IS NOT NULL AND review.kind IS NOT NULL AND review.createdAt IS NOT NULL
  ${maxReviews ? `WITH review LIMIT ${maxReviews}` : ''}
  WITH review WHERE review.group = 'BASE' AND NOT review.reviewer IN $reviewers
  MATCH (request:Request)-[:AWAITS]->(review) WHERE NOT ${HAS_REVIEWER}
  WITH DISTINCT review.reviewer AS reviewer
  RETURN $reviewers + collect(reviewer) AS reviewers
}`

/**
 * Whether the platform has no admin yet: then its first admin will decide. Cost: the index of
 * platform admins.
 */
const NO_PLATFORM_ADMIN = 'NOT EXISTS { MATCH (admin:Account) WHERE admin.platformAdmin = true }'

const IS_NO_PARTY = `other <> account AND NOT ${isPartyTo('other', '$subjectId')}`

/**
 * Which of the groups $groups would have a reviewer for a request of an account about a subject: neither
 * the account itself nor a party to the firm that it is about. Cost: the people of each group, and the index
 * of platform admins.
 */
export const GROUPS_WITH_REVIEWER = `
MATCH (account:Account {id: $accountId})
UNWIND $groups AS group
RETURN CASE group.kind
  WHEN 'FIRM' THEN EXISTS {
    MATCH (other:Account)-[staff:MEMBER_OF]->(:Firm {id: group.id}) WHERE ${DECIDES} AND other <> account
  }
  ELSE ${NO_PLATFORM_ADMIN}
    OR EXISTS { MATCH (other:Account)-[staff:MEMBER_OF]->(:ExportBase {id: group.id}) WHERE ${DECIDES} AND ${IS_NO_PARTY} }
    OR EXISTS { MATCH (other:Account) WHERE other.platformAdmin = true AND ${IS_NO_PARTY} }
END AS decidable`

const SOME_PLATFORM_ADMIN = (condition: string) =>
  `EXISTS { MATCH (other:Account) WHERE other.platformAdmin = true AND ${condition} AND NOT ${isParty('other')} }`

/**
 * A pending request whose only possible reviewer is an account, where the account is about to become a party
 * to the firm $firmId or to leave the place $placeId. Cost: the waiting requests of the firm or place, from
 * their indexes; for each the people of its group and of the platform, up to the first who can decide.
 */
export const STRANDED_REQUEST = `
MATCH (account:Account {id: $accountId})
// A platform admin decides for the platform after leaving a base, too.
WHERE $placeId IS NULL OR NOT coalesce(account.platformAdmin, false)
CALL () {
  MATCH (request:Request)-[:AWAITS]->(review:Review {status: 'PENDING'})
  WHERE request.subjectId = $firmId AND request.kind IS NOT NULL AND request.status = 'PENDING'
  RETURN request, review
  UNION
  MATCH (review:Review)
  USING INDEX SEEK review:Review(status, reviewer, kind, createdAt)
  WHERE review.status = 'PENDING' AND review.reviewer = $placeId AND review.kind IS NOT NULL AND review.createdAt IS NOT NULL
  MATCH (request:Request)-[:AWAITS]->(review)
  RETURN request, review
}
WITH account, request, review
WHERE review.group <> 'FIRM' AND NOT ${isParty('account')}
  AND (
    account.platformAdmin = true
    OR EXISTS { MATCH (account)-[staff:MEMBER_OF]->(:ExportBase {id: review.reviewer}) WHERE ${DECIDES} }
  )
  AND NOT (
    ${NO_PLATFORM_ADMIN}
    OR EXISTS {
      MATCH (:ExportBase {id: review.reviewer})<-[staff:MEMBER_OF]-(other:Account)
      WHERE ${DECIDES} AND other <> account AND NOT ${isParty('other')}
    }
    OR ${SOME_PLATFORM_ADMIN('other <> account')}
  )
RETURN request.id AS id LIMIT 1`

/**
 * How many pending reviews have no possible reviewer: all candidates are parties, or there are none. Cost:
 * the waiting reviews, in their index, and for each the people of its base and of the platform up to the
 * first who can decide.
 */
export const COUNT_UNDECIDABLE = `
MATCH (review:Review)
USING INDEX SEEK review:Review(status, reviewer, kind, createdAt)
WHERE review.status = 'PENDING' AND review.reviewer IS NOT NULL AND review.kind IS NOT NULL AND review.createdAt IS NOT NULL
MATCH (request:Request)-[:AWAITS]->(review)
WHERE review.group <> 'FIRM' AND NOT ${HAS_REVIEWER} AND NOT ${SOME_PLATFORM_ADMIN('true')}
RETURN count(review) AS count`

/**
 * Accounts that decide for a reviewer on a request about a subject: the people of a base or firm, or the
 * platform admins, with a confirmed address, but for the requester and, unless that firm is asked, the
 * parties to the firm that it is about. Cost: the people of the place, or the index of platform
 * admins; at most $limit.
 */
export const ACCOUNTS_OF_REVIEWER = `
CALL () {
  MATCH (account:Account)-[staff:MEMBER_OF]->(:ExportBase {id: $reviewer}) WHERE ${DECIDES}
  RETURN account
  UNION
  MATCH (account:Account)-[staff:MEMBER_OF]->(:Firm {id: $reviewer}) WHERE ${DECIDES}
  RETURN account
  UNION
  MATCH (account:Account) WHERE $reviewer = 'platform' AND account.platformAdmin = true
  RETURN account
}
WITH account
WHERE account.emailVerified AND account.id <> $exceptAccountId
  AND ($subjectId = $reviewer OR NOT ${isPartyTo('account', '$subjectId')})
RETURN account.id AS accountId, account.name AS name, account.email AS email ORDER BY account.id LIMIT $limit`
