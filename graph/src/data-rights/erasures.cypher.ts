/**
 * Ids of the owners of a firm among those who asked for its erasure, the first who asked included. Cost: the
 * members of the firm.
 */
const OWNERS_WHO_ASKED = (firm: string) => `COLLECT {
  MATCH (owner:Account)-[:MEMBER_OF {role: 'OWNER'}]->(${firm})
  WHERE owner.id = erasure.askedBy OR EXISTS { (owner)-[:ALSO_ASKED_FOR]->(erasure) }
  RETURN owner.id
}`

/**
 * Asks that an account or a firm be erased; asked again, the first day counts, but for a firm that is no
 * longer any requester's. `isNew`: whether this account had not asked for it. Cost: three index seeks, and
 * that of the owners who asked.
 */
export const ASK_ERASURE = `
MATCH (subject:Account|Firm {id: $subject})
CALL (subject) {
  MATCH (erasure:Erasure {subject: $subject}) WHERE erasure.kind = 'FIRM' AND size(${OWNERS_WHO_ASKED('subject')}) = 0
  DETACH DELETE erasure
}
MERGE (erasure:Erasure {subject: subject.id})
ON CREATE SET erasure.kind = $kind, erasure.askedBy = $actor, erasure.askedAt = datetime($at), erasure.dueAt = datetime($dueAt), erasure.isNew = true
WITH erasure, coalesce(erasure.isNew, erasure.askedBy <> $actor AND NOT EXISTS { (:Account {id: $actor})-[:ALSO_ASKED_FOR]->(erasure) }) AS isNew
CALL (erasure, isNew) {
  MATCH (other:Account {id: $actor}) WHERE isNew AND erasure.isNew IS NULL
  MERGE (other)-[:ALSO_ASKED_FOR]->(erasure)
}
REMOVE erasure.isNew
RETURN erasure {.subject, .kind, askedAt: toString(erasure.askedAt), dueAt: toString(erasure.dueAt)} AS erasure, isNew`

/** Cancels an erasure. Cost: one index seek. */
export const WITHDRAW_ERASURE = `
MATCH (erasure:Erasure {subject: $subject})
DETACH DELETE erasure
RETURN $subject AS subject`

/**
 * Takes an erasure that is due, a firm's under its lock. `owners`: who asked for it and still owns the firm,
 * null where that is gone. Cost: three index seeks, and that of the owners who asked.
 */
export const TAKE_ERASURE = `
MATCH (erasure:Erasure {subject: $subject})
OPTIONAL MATCH (firm:Firm {id: $subject})
SET firm.id = firm.id
WITH erasure, firm, CASE WHEN firm IS NOT NULL THEN ${OWNERS_WHO_ASKED('firm')} END AS owners
DETACH DELETE erasure
RETURN owners`

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
