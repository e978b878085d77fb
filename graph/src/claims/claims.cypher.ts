import { IS_VERIFIED } from '../firms/firms.cypher.ts'
import {
  allReviewers,
  decidesOn,
  isOwnParty,
  isWhole,
  lockReviewer,
  reviewerOf,
} from '../reviews/reviewer.cypher.ts'

/** Whether a firm is somebody's: it was claimed, or has an owner, however that one came to it. Cost: the firm's own members. */
const IS_CLAIMED = `(firm.claimed OR EXISTS { (:Account)-[:MEMBER_OF {role: 'OWNER'}]->(firm) })`

/** What a claim's row holds; woven into constants when the module loads, never with values. */
const CLAIM_ROW = `claim {
  .id, .status, .evidenceKind, .evidence, .evidenceHolds, .note, .reason, firmId: firm.id,
  reviewer: ${reviewerOf('claim')},
  removedBefore: coalesce(claim.removedBefore, false),
  language: coalesce(claim.language, 'zh'),
  accountId: account.id, accountName: account.name, accountEmail: account.email,
  createdAt: toString(claim.createdAt), decidedAt: toString(claim.decidedAt)
}`

const CLAIM_WITH_PARTIES = `
MATCH (claim)-[:FOR]->(firm:Firm)
MATCH (claim)<-[:MADE]-(account:Account)`

/** How many claims of an account wait, under its lock, so that of many at once each is counted. Cost: the account's own claims. */
export const LOCK_CLAIMANT = `
MATCH (account:Account {id: $accountId})
SET account.id = account.id
WITH account WHERE account.id IS NOT NULL
RETURN COUNT { (account)-[:MADE]->(:Claim {status: 'PENDING'}) } AS waiting`

/**
 * What stands in the way of a claim, and who reviews it. Takes the firm's lock first, so that of two claims of one account the second sees
 * the first. \`waiting\` counts the claims with evidence of the same kind and worth: others do not crowd them out. Cost: the firm's own claims.
 */
export const LOCK_FIRM_FOR_CLAIM = `
MATCH (firm:Firm {id: $firmId})
SET firm.id = firm.id
WITH firm
RETURN ${IS_CLAIMED} AS claimed,
  EXISTS { (:Account {id: $accountId})-[:MADE]->(:Claim {status: 'PENDING'})-[:FOR]->(firm) } AS isPending,
  COUNT {
    (firm)<-[:FOR]-(:Claim {status: 'PENDING', evidenceKind: $evidenceKind, evidenceHolds: $evidenceHolds})
  } AS waiting,
  ${IS_VERIFIED} AS verified,
  EXISTS { (:Account {id: $accountId})-[:MEMBER_OF {role: 'OWNER'}]->(firm) } AS owned,
  coalesce(head([(firm)-[:HOSTED_BY]->(base:ExportBase) | base.id]), firm.asksBase) AS baseId`

/** Writes a claim, and whether a firm of a name of its firm was removed. Cost: two index seeks, and one a name of two kinds. */
export const CREATE_CLAIM = `
MATCH (account:Account {id: $accountId})
MATCH (firm:Firm {id: $firmId})
CREATE (account)-[:MADE]->(claim:Claim)-[:FOR]->(firm)
SET claim += $properties, claim.status = 'PENDING', claim.createdAt = datetime($at),
  claim.removedBefore = EXISTS { MATCH (removed:RemovedFirm) WHERE removed.nameKeyZh IN [firm.nameKeyZh, firm.nameKeyEn] }
    OR EXISTS { MATCH (removed:RemovedFirm) WHERE removed.nameKeyEn IN [firm.nameKeyZh, firm.nameKeyEn] }
RETURN ${CLAIM_ROW} AS claim`

/** Claims of these ids. Cost: one index seek an id. */
export const CLAIMS_BY_IDS = `
MATCH (claim:Claim) WHERE claim.id IN $ids
${CLAIM_WITH_PARTIES}
RETURN ${CLAIM_ROW} AS claim`

/** Claims of a firm that wait. Cost: the firm's own claims. */
export const WAITING_CLAIMS_OF_FIRM = `
MATCH (claim:Claim {status: 'PENDING'})-[:FOR]->(firm:Firm {id: $firmId})
MATCH (claim)<-[:MADE]-(account:Account)
RETURN ${CLAIM_ROW} AS claim`

/** A page of the claims that wait for a reviewer, oldest first, without those to which the account $accountId is a party, from the index of (status, reviewer, createdAt). Cost: $limit index entries a reviewer. */
export const CLAIM_QUEUE = `${allReviewers('Claim')}
UNWIND reviewers AS reviewer
CALL (reviewer) {
  MATCH (claim:Claim)
  WHERE claim.status = 'PENDING' AND claim.reviewer = reviewer AND claim.createdAt >= datetime($at)
  WITH claim WHERE (claim.createdAt > datetime($at) OR claim.id > $id) AND ${reviewerOf('claim')} IN $reviewers AND NOT ${isOwnParty('claim')} AND ${isWhole('claim')}
  RETURN claim ORDER BY claim.createdAt, claim.id LIMIT $limit
}
WITH claim ORDER BY claim.createdAt, claim.id LIMIT $limit
${CLAIM_WITH_PARTIES}
WITH *, claim.createdAt AS at, claim.id AS id
RETURN ${CLAIM_ROW} AS claim ORDER BY at, id`

/** How many such claims wait for these reviewers, counted up to $limit. Cost: $limit index entries. */
export const COUNT_CLAIM_QUEUE = `${allReviewers('Claim')}
MATCH (claim:Claim)
WHERE claim.status = 'PENDING' AND claim.reviewer IN reviewers AND claim.createdAt IS NOT NULL
WITH claim WHERE ${reviewerOf('claim')} IN $reviewers AND NOT ${isOwnParty('claim')} AND ${isWhole('claim')}
WITH claim LIMIT $limit
RETURN count(claim) AS count`

/** The newest claims of an account. Cost: at most $limit relationships of the account. */
export const CLAIMS_OF_ACCOUNT = `
MATCH (account:Account {id: $accountId})-[:MADE]->(claim:Claim)
WITH account, claim ORDER BY claim.createdAt DESC, claim.id LIMIT $limit
MATCH (claim)-[:FOR]->(firm:Firm)
WITH *, claim.createdAt AS at, claim.id AS id
RETURN ${CLAIM_ROW} AS claim ORDER BY at DESC, id`

/** Takes the locks of a claim, its firm, its base and whoever decides, and says how they stand. Cost: three index seeks, and who decides for the base. */
export const LOCK_CLAIM = `
MATCH (claim:Claim {id: $id})-[:FOR]->(firm:Firm)
SET claim.id = claim.id, firm.id = firm.id
WITH claim, firm
${lockReviewer('claim')}
RETURN claim.status AS status, ${IS_CLAIMED} AS claimed, head([(claim)<-[:MADE]-(account:Account) | account.id]) AS accountId,
  ${decidesOn('reviewer', 'claim')} AS byReviewer,
  EXISTS { (claim)<-[:MADE]-(:Account)-[:MEMBER_OF {role: 'OWNER'}]->(firm) } AS ownedByClaimant`

/** Writes down a decision. Cost: one index seek. */
export const DECIDE_CLAIM = `
MATCH (claim:Claim {id: $id})
${CLAIM_WITH_PARTIES}
SET claim.reviewer = ${reviewerOf('claim')}
SET claim.status = $status, claim.reason = $reason, claim.decidedAt = datetime($at), claim.decidedBy = $reviewerId
RETURN ${CLAIM_ROW} AS claim`

/**
 * Gives a firm to the one who claimed it. One that registered anew and asked a base is hosted by it from now on: both have agreed. Cost: two
 * index seeks.
 */
export const HAND_OVER_FIRM = `
MATCH (claim:Claim {id: $id})
${CLAIM_WITH_PARTIES}
SET firm.claimed = true, firm.verified = true, firm.verifiedBy = claim.reviewer, firm.verifiedUntil = date($until)
FOREACH (_ IN CASE claim.evidenceKind WHEN 'CREDIT_CODE' THEN [1] ELSE [] END | SET firm.creditCode = claim.evidence)
FOREACH (_ IN CASE claim.evidenceKind WHEN 'LEI' THEN [1] ELSE [] END | SET firm.lei = claim.evidence)
MERGE (account)-[membership:MEMBER_OF]->(firm)
ON CREATE SET membership.since = datetime($at)
SET membership.role = 'OWNER'
WITH claim, firm WHERE firm.asksBase = claim.reviewer AND NOT EXISTS { (firm)-[:HOSTED_BY]->() }
MATCH (base:ExportBase {id: claim.reviewer})
MERGE (firm)-[:HOSTED_BY]->(base)
REMOVE firm.asksBase`

/** Takes from a firm that nobody vouches for the code that its registration showed, when that claim was declined or withdrawn. Cost: one index seek. */
export const RELEASE_CODE = `
MATCH (claim:Claim {id: $id})-[:FOR]->(firm:Firm)
WHERE claim.registers AND NOT firm.verified
SET firm.creditCode = CASE WHEN firm.creditCode = claim.evidence THEN null ELSE firm.creditCode END,
  firm.lei = CASE WHEN firm.lei = claim.evidence THEN null ELSE firm.lei END`
