/** Firms that were removed while an account was a party to them. Cost: those relationships of the account. */
export const EXPORT_REMOVED_FIRMS = `
MATCH (account)-[:WAS_PARTY_TO]->(removed:RemovedFirm) WITH removed LIMIT $limit
RETURN removed {.id, .nameZh, .nameEn, removedAt: toString(removed.removedAt)}`
