/** How many firms that an account registered wait to be vouched for, under the lock of the account. Cost: the account's own claims. */
export const LOCK_REGISTRANT = `
MATCH (account:Account {id: $accountId})
SET account.id = account.id
RETURN COUNT { (account)-[:MADE]->(:Claim {status: 'PENDING', registers: true}) } AS waiting,
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
