/**
 * How many firms that an account registered are unverified, including those with a withdrawn claim, under the
 * lock of the account: withdrawing must not free places. Cost: the account's own claims.
 */
export const LOCK_REGISTRANT = `
MATCH (account:Account {id: $accountId})
SET account.id = account.id
WITH account WHERE account.id IS NOT NULL
RETURN COUNT {
  MATCH (account)-[:MADE]->(claim:Request {kind: 'CLAIM', registers: true})
  MATCH (firm:Firm {id: claim.subjectId})
  WHERE claim.status = 'PENDING' OR (claim.status = 'WITHDRAWN' AND NOT firm.verified)
} AS waiting,
  $baseId IS NULL OR EXISTS { (:ExportBase {id: $baseId}) } AS baseExists`

/** Writes a firm that registers itself, and its registrant as owner. Cost: one index seek. */
export const REGISTER_FIRM = `
MATCH (account:Account {id: $accountId})
CREATE (firm:Firm {id: $firmId})
SET firm += $properties, firm.createdAt = datetime($at), firm.claimed = true, firm.verified = false, firm.projectCount = 0,
  firm.asksBase = $baseId
FOREACH (_ IN CASE $properties.kind WHEN 'TRADITIONAL' THEN [1] ELSE [] END | SET firm:Traditional)
FOREACH (_ IN CASE $properties.kind WHEN 'DIGITAL' THEN [1] ELSE [] END | SET firm:Digital)
CREATE (account)-[:MEMBER_OF {role: 'OWNER', since: datetime($at)}]->(firm)`
