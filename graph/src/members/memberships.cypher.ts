/**
 * Makes an account a member of a firm or a base, or changes its role there; returns the former role.
 * Cost: two index seeks.
 */
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
