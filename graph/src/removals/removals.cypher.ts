/** A firm under its lock, the version of its profile, and who hosts it. Cost: one index seek. */
export const LOCK_FIRM_FOR_REMOVAL = `
MATCH (firm:Firm {id: $firmId})
SET firm.id = firm.id
// Gone if it was removed while this waited for the lock.
WITH firm WHERE firm.id IS NOT NULL
RETURN head([(firm)-[:HOSTED_BY]->(base:ExportBase) | base.id]) AS baseId, coalesce(firm.version, 1) AS version`

/** What firms were called that were removed, where their names were kept. Cost: one index seek an id. */
export const FORMER_NAMES = `
MATCH (removed:RemovedFirm) WHERE removed.id IN $firmIds AND removed.nameZh IS NOT NULL
RETURN removed.id AS id, removed.nameZh AS nameZh, removed.nameEn AS nameEn`
