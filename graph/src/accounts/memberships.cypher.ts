/** An account's standing: whether it runs the platform, and where it is a member. Cost: at most $limit relationships of the account. */
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

/** Makes an account a member of a firm or a base, or gives it another role there; answers the role it had. Cost: two index seeks. */
export const SET_MEMBERSHIP = `
MATCH (account:Account {id: $accountId})
CALL () {
  MATCH (place:Firm {id: $firmId}) RETURN place
  UNION MATCH (place:ExportBase {id: $baseId}) RETURN place
}
MERGE (account)-[membership:MEMBER_OF]->(place)
WITH membership, membership.role AS before
SET membership.role = $role, membership.since = coalesce(membership.since, datetime($at))
RETURN before`

/** Lets an account look after the platform. Cost: one index seek. */
export const MAKE_PLATFORM_ADMIN = `
MATCH (account:Account {id: $accountId})
SET account.platformAdmin = true
RETURN account.id AS id`

/** The base that hosts a firm; no row where there is no such firm. Cost: one index seek. */
export const BASE_OF_FIRM = `
MATCH (firm:Firm {id: $firmId})
RETURN head([(firm)-[:HOSTED_BY]->(base:ExportBase) | base.id]) AS baseId`
