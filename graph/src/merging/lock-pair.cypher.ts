/** Two firms under their locks, which are taken in the order of ids. Cost: two index seeks. */
export const LOCK_PAIR = `
MATCH (firm:Firm) WHERE firm.id IN $ids
WITH firm ORDER BY firm.id
SET firm.id = firm.id
WITH collect(firm.id) AS locked
// Read after the locks: one may have been merged or removed while this waited.
MATCH (firm:Firm) WHERE firm.id IN locked
RETURN firm.id AS id, firm.nameZh AS nameZh, firm.nameEn AS nameEn,
  head([(firm)-[:HOSTED_BY]->(base:ExportBase) | base.id]) AS baseId`
