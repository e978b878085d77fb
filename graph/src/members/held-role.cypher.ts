/**
 * The role of an account at a place, under the lock of the place, which every change of a role takes too;
 * at a base also under that of the account, which may be a platform admin. A firm is not locked after an
 * account: its removal locks its members after it. Cost: two index seeks, and the account's own
 * memberships.
 */
export const LOCK_HELD_ROLE = `
OPTIONAL MATCH (firm:Firm {id: $firmId})
SET firm.id = firm.id
WITH firm
OPTIONAL MATCH (base:ExportBase {id: $baseId})
SET base.id = base.id
WITH firm, base
OPTIONAL MATCH (account:Account {id: $accountId})
FOREACH (_ IN CASE WHEN base IS NULL THEN [] ELSE [1] END | SET account.id = account.id)
WITH account, firm, base
RETURN coalesce(account.platformAdmin, false) AS platformAdmin,
  head(COLLECT {
    MATCH (account)-[membership:MEMBER_OF]->(place) WHERE place = firm OR place = base
    RETURN membership.role
  }) AS role`
