import { IS_VERIFIED } from '../firms/firms.cypher.ts'
import { BRIEF_IS_OPEN_AFTER, BRIEF_PASSES, BRIEF_ROW, TAKES_ANSWERS } from './briefs.cypher.ts'

/** Whether the account belongs to a firm that is verified now. Cost: the account's own memberships. */
const IS_OF_VERIFIED = `EXISTS { (account)-[:MEMBER_OF]->(firm:Firm) WHERE ${IS_VERIFIED} }`

/** Whether the account may see a private brief of the firm `poster`. Cost: the account's own memberships. */
const IS_VISIBLE = `(EXISTS { (account)-[:MEMBER_OF]->(poster) }
  OR brief.status <> 'DRAFT' AND (
    brief.visibility = 'VERIFIED' AND ${IS_OF_VERIFIED}
    OR brief.visibility = 'BASE' AND EXISTS { (account)-[:MEMBER_OF]->(:Firm)-[:HOSTED_BY]->(:ExportBase)<-[:HOSTED_BY]-(poster) }
  ))`

/**
 * Private briefs of these ids that the account may see now. Cost: one index seek an id and the account's own
 * memberships.
 */
export const VISIBLE_BRIEFS_BY_IDS = `
MATCH (account:Account {id: $accountId})
MATCH (brief:PrivateBrief)<-[:POSTED]-(poster:Firm) WHERE brief.id IN $ids AND ${IS_VISIBLE}
RETURN ${BRIEF_ROW} AS brief`

/**
 * The open private briefs that the account may see, after a key, at most $limit, as `brief`. Cost: $limit
 * entries of the index of visibility and deadline, and the briefs of the account's firms and of the firms of
 * their bases.
 */
const OPEN_FOR_ACCOUNT = `
MATCH (account:Account {id: $accountId})
CALL (account) {
  WITH account WHERE ${IS_OF_VERIFIED}
  MATCH (brief:PrivateBrief)
  WHERE brief.visibility = 'VERIFIED' AND ${BRIEF_IS_OPEN_AFTER} AND ${BRIEF_PASSES}
  RETURN brief ORDER BY brief.visibility, brief.status, brief.deadline, brief.id LIMIT $limit
  UNION
  MATCH (account)-[:MEMBER_OF]->(:Firm)-[:POSTED]->(brief:PrivateBrief)
  WHERE ${BRIEF_IS_OPEN_AFTER} AND ${BRIEF_PASSES}
  RETURN brief
  UNION
  MATCH (account)-[:MEMBER_OF]->(:Firm)-[:HOSTED_BY]->(base:ExportBase)
  WITH DISTINCT base
  MATCH (base)<-[:HOSTED_BY]-(:Firm)-[:POSTED]->(brief:PrivateBrief)
  WHERE brief.visibility = 'BASE' AND ${BRIEF_IS_OPEN_AFTER} AND ${BRIEF_PASSES}
  RETURN brief
}
WITH brief ORDER BY brief.deadline, brief.id LIMIT $limit`

/** A page of the open private briefs that the account may see. Cost: as above. */
export const OPEN_PRIVATE_BRIEFS = `${OPEN_FOR_ACCOUNT}
RETURN ${BRIEF_ROW} AS brief`

/** How many there are, up to $limit. Cost: as above. */
export const COUNT_OPEN_PRIVATE_BRIEFS = `${OPEN_FOR_ACCOUNT}
RETURN count(brief) AS count`

/** Those of each firm that the account may see. Cost: the firm's own briefs. */
export const OPEN_PRIVATE_BRIEFS_OF_FIRMS = `
MATCH (account:Account {id: $accountId})
UNWIND $ids AS parentId
MATCH (poster:Firm {id: parentId})
CALL (account, poster) {
  MATCH (poster)-[:POSTED]->(brief:PrivateBrief) WHERE ${BRIEF_IS_OPEN_AFTER} AND ${IS_VISIBLE}
  RETURN brief ORDER BY brief.deadline, brief.id LIMIT $limit
}
RETURN parentId, ${BRIEF_ROW} AS row`

/** How many of each firm the account may see, up to $limit. Cost: the firm's own briefs. */
export const COUNT_OPEN_PRIVATE_BRIEFS_OF_FIRMS = `
MATCH (account:Account {id: $accountId})
UNWIND $ids AS parentId
MATCH (poster:Firm {id: parentId})
CALL (account, poster) {
  MATCH (poster)-[:POSTED]->(brief:PrivateBrief)
  WHERE brief.status = 'OPEN' AND ${TAKES_ANSWERS} AND ${IS_VISIBLE}
  WITH brief LIMIT $limit
  RETURN count(brief) AS row
}
RETURN parentId, row`

/**
 * All briefs of a firm, whatever their state, for its own people: newest first, after the key ($postedOn,
 * $id). Cost: the firm's own briefs.
 */
export const BRIEFS_OF_FIRM = `
MATCH (:Firm {id: $firmId})-[:POSTED]->(brief:Brief|PrivateBrief)
WHERE brief.postedOn < date($postedOn) OR (brief.postedOn = date($postedOn) AND brief.id > $id)
WITH brief ORDER BY brief.postedOn DESC, brief.id LIMIT $limit
RETURN ${BRIEF_ROW} AS brief`

/** How many briefs a firm has, up to $limit. Cost: the firm's own briefs. */
export const COUNT_BRIEFS_OF_FIRM = `
MATCH (:Firm {id: $firmId})-[:POSTED]->(brief:Brief|PrivateBrief)
WITH brief LIMIT $limit
RETURN count(brief) AS count`
