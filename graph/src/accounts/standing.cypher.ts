/**
 * An account's standing: whether it runs the platform, and where it is a member. Cost: at most $limit
 * relationships of the account.
 */
export const STANDING_OF_ACCOUNT = `
MATCH (account:Account {id: $accountId})
CALL (account) {
  MATCH (account)-[membership:MEMBER_OF]->(place:Firm|ExportBase)
  WITH membership, place ORDER BY membership.since, place.id LIMIT $limit
  RETURN collect({
    role: membership.role,
    since: toString(membership.since),
    firmId: CASE WHEN place:Firm THEN place.id END,
    baseId: CASE WHEN place:ExportBase THEN place.id END
  }) AS memberships
}
RETURN coalesce(account.platformAdmin, false) AS platformAdmin, memberships`

/** Makes an account a platform admin. Cost: one index seek. */
export const MAKE_PLATFORM_ADMIN = `
MATCH (account:Account {id: $accountId})
SET account.platformAdmin = true
RETURN account.id AS id`
