/**
 * Up to $limit firms, and as many tombstones, whose keys of names were made in an older manner. Cost: $limit
 * entries of each of two indexes of versions.
 */
export const FIRMS_OF_OLD_KEYS = `
CALL () {
  MATCH (firm:Firm) WHERE firm.nameKeyVersion < $version RETURN firm LIMIT $limit
  UNION ALL
  MATCH (firm:RemovedFirm) WHERE firm.nameKeyVersion < $version RETURN firm LIMIT $limit
}
RETURN elementId(firm) AS node, firm.nameZh AS nameZh, firm.nameEn AS nameEn`

/** Writes keys of names, unless a name has changed since it was read. Cost: $keys, each by its node. */
export const WRITE_NAME_KEYS = `
UNWIND $keys AS row
MATCH (firm) WHERE elementId(firm) = row.node
SET firm.nameKeyVersion = firm.nameKeyVersion
WITH firm, row
WHERE coalesce(firm.nameZh, '') = coalesce(row.nameZh, '') AND coalesce(firm.nameEn, '') = coalesce(row.nameEn, '')
SET firm.nameKeyZh = row.nameKeyZh, firm.nameKeyEn = row.nameKeyEn, firm.nameKeyVersion = $version`
