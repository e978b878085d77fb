/**
 * Whether the account that asked for a firm's erasure still owns it. Cost: two index seeks, and the account's
 * own memberships.
 */
const IS_BY_OWNER = (firm: string) =>
  `EXISTS { (:Account {id: erasure.askedBy})-[:MEMBER_OF {role: 'OWNER'}]->(${firm}) }`

/**
 * Asks that an account or a firm be erased; asked twice, the first day counts, but for a firm that is no
 * longer its requester's. Cost: three index seeks, and the requester's own memberships.
 */
export const ASK_ERASURE = `
MATCH (subject:Account|Firm {id: $subject})
CALL (subject) {
  MATCH (erasure:Erasure {subject: $subject}) WHERE erasure.kind = 'FIRM' AND NOT ${IS_BY_OWNER('subject')}
  DELETE erasure
}
MERGE (erasure:Erasure {subject: subject.id})
ON CREATE SET erasure.kind = $kind, erasure.askedBy = $actor, erasure.askedAt = datetime($at), erasure.dueAt = datetime($dueAt), erasure.isNew = true
WITH erasure, coalesce(erasure.isNew, false) AS isNew
REMOVE erasure.isNew
RETURN erasure {.subject, .kind, askedAt: toString(erasure.askedAt), dueAt: toString(erasure.dueAt)} AS erasure, isNew`

/** Cancels an erasure. Cost: one index seek. */
export const WITHDRAW_ERASURE = `
MATCH (erasure:Erasure {subject: $subject})
DELETE erasure
RETURN $subject AS subject`

/**
 * Takes an erasure that is due, a firm's under its lock. `isByOwner`: whether its requester still owns the
 * firm, null where that is gone. Cost: three index seeks, and the requester's own memberships.
 */
export const TAKE_ERASURE = `
MATCH (erasure:Erasure {subject: $subject})
OPTIONAL MATCH (firm:Firm {id: $subject})
SET firm.id = firm.id
WITH erasure, firm, CASE WHEN firm IS NOT NULL THEN ${IS_BY_OWNER('firm')} END AS isByOwner
DELETE erasure
RETURN isByOwner`

/** Erasures that wait for these accounts and firms. Cost: one index seek an id. */
export const ERASURES_OF = `
MATCH (erasure:Erasure) WHERE erasure.subject IN $subjects
WITH erasure, erasure.dueAt AS due
RETURN erasure {.subject, .kind, askedAt: toString(erasure.askedAt), dueAt: toString(erasure.dueAt)} AS erasure ORDER BY due, erasure.subject`

/**
 * Erasures whose day has come, in order of it, from the index of days; those of firms first, for an owner may
 * go with their firm. Cost: $limit index entries.
 */
export const DUE_ERASURES = `
MATCH (erasure:Erasure) WHERE erasure.dueAt <= datetime($now) AND NOT erasure.subject IN $but
WITH erasure ORDER BY erasure.dueAt, erasure.subject LIMIT $limit
OPTIONAL MATCH (account:Account {id: erasure.subject})
RETURN erasure.subject AS subject, erasure.kind AS kind, erasure.askedBy AS askedBy, account.email AS email
ORDER BY erasure.kind DESC, erasure.dueAt, subject`

/** Takes the lock of an account, so that nothing is written for it meanwhile. Cost: one index seek. */
export const LOCK_ACCOUNT = `
MATCH (account:Account {id: $accountId})
SET account.id = account.id`
