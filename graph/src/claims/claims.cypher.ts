import { IS_VERIFIED } from '../firms/firms.cypher.ts'

/**
 * Whether a firm is claimed: by a claim, or because it has an owner. Cost: the
 * firm's own members.
 */
const IS_CLAIMED = `(firm.claimed OR EXISTS { (:Account)-[:MEMBER_OF {role: 'OWNER'}]->(firm) })`

const IS_OWNED_BY_CLAIMANT = `EXISTS { (:Account {id: $accountId})-[:MEMBER_OF {role: 'OWNER'}]->(firm) }`

/**
 * Whether a firm with a name of this one, as they are compared, was removed. Cost: two index seeks a name.
 */
const WAS_REMOVED = `(
    EXISTS { MATCH (removed:RemovedFirm) WHERE removed.nameKeyZh IN [firm.nameKeyZh, firm.nameKeyEn] }
    OR EXISTS { MATCH (removed:RemovedFirm) WHERE removed.nameKeyEn IN [firm.nameKeyZh, firm.nameKeyEn] }
  )`

/**
 * Reasons to reject a claim, or its acceptance, and who reviews it, under the firm's lock, so that
 * of two claims of one account the second sees the first. Cost: the firm's own members, and two index seeks a
 * name.
 */
export const LOCK_FIRM_FOR_CLAIM = `
MATCH (firm:Firm {id: $firmId})
SET firm.id = firm.id
// Gone if it was removed while this waited for the lock.
WITH firm WHERE firm.id IS NOT NULL
RETURN ${IS_CLAIMED} AS claimed, ${IS_OWNED_BY_CLAIMANT} AS owned,
  ${IS_VERIFIED} AS verified, ${WAS_REMOVED} AS removedBefore, coalesce(firm.version, 1) AS version,
  coalesce(head([(firm)-[:HOSTED_BY]->(base:ExportBase) | base.id]), firm.asksBase) AS baseId`

/**
 * Gives a firm to the one who claimed it. A newly registered one that asked a base is hosted by it from now
 * on: both have agreed. Cost: three index seeks.
 */
export const HAND_OVER_FIRM = `
MATCH (firm:Firm {id: $firmId})
MATCH (account:Account {id: $accountId})
SET firm.claimed = true, firm.verified = true, firm.verifiedBy = $reviewer, firm.verifiedUntil = date($until)
FOREACH (_ IN CASE $evidenceKind WHEN 'CREDIT_CODE' THEN [1] ELSE [] END | SET firm.creditCode = $evidence)
FOREACH (_ IN CASE $evidenceKind WHEN 'LEI' THEN [1] ELSE [] END | SET firm.lei = $evidence)
MERGE (account)-[membership:MEMBER_OF]->(firm)
ON CREATE SET membership.since = datetime()
SET membership.role = 'OWNER'
WITH firm WHERE firm.asksBase = $reviewer AND NOT EXISTS { (firm)-[:HOSTED_BY]->() }
MATCH (base:ExportBase {id: $reviewer})
MERGE (firm)-[:HOSTED_BY]->(base)
REMOVE firm.asksBase`

/** Which of the firms are claimed. Cost: an index seek and the firm's own members, each. */
export const CLAIMED_FIRMS = `
MATCH (firm:Firm) WHERE firm.id IN $ids AND ${IS_CLAIMED}
RETURN firm.id AS id`

/**
 * Takes from its firm the code that a claim brought with a registration: it ends without anybody having
 * judged the code. What an accepted claim of the firm showed stays. The statement that this is woven into
 * binds `claim`. Cost: an index seek, and the accepted claims of the firm, from their index.
 */
export const RELEASE_CODE = `CALL (claim) {
  MATCH (firm:Firm {id: claim.subjectId})
  WHERE claim.registers AND NOT EXISTS {
    MATCH (judged:Request)
    WHERE judged.subjectId = firm.id AND judged.kind = 'CLAIM' AND judged.status = 'ACCEPTED'
      AND judged.evidenceKind = claim.evidenceKind AND judged.evidence = claim.evidence
  }
  SET firm.creditCode = CASE WHEN firm.creditCode = claim.evidence THEN null ELSE firm.creditCode END,
    firm.lei = CASE WHEN firm.lei = claim.evidence THEN null ELSE firm.lei END
}`

/** The same of claims that have ended. Cost: as above, and an index seek, for each. */
export const RELEASE_CODES = `
MATCH (claim:Request) WHERE claim.id IN $claimIds
${RELEASE_CODE}`
