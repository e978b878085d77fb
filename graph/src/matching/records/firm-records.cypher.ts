/**
 * Begins a write of records: one at a time, so that versions come in the order of their commits. Returns the
 * version that it gives. Cost: one node.
 */
export const BEGIN_VERSION = `
MERGE (version:RecordVersion {id: 'firm records'})
  ON CREATE SET version.number = 0
SET version.number = version.number + 1
RETURN version.number AS number`

/** Stores records. A firm that is gone meanwhile is left out. Cost: an index seek each. */
export const WRITE_RECORDS = `
UNWIND $rows AS row
MATCH (firm:Firm {id: row.id})
SET firm.record = row.record, firm.recordVersion = $version`

/** Says of firms that they are gone. Cost: an index seek each. */
export const WRITE_TOMBSTONES = `
UNWIND $ids AS id
MERGE (tombstone:RecordTombstone {firmId: id})
SET tombstone.version = $version, tombstone.at = datetime()`

/** Of firms that are there (again). Cost: an index seek each. */
export const DELETE_TOMBSTONES = `
MATCH (tombstone:RecordTombstone) WHERE tombstone.firmId IN $ids
DELETE tombstone`

/**
 * Deletes tombstones that are older than $before, and notes that copies of an earlier version cannot go on
 * from there. Cost: the tombstones.
 */
export const PURGE_TOMBSTONES = `
MATCH (tombstone:RecordTombstone) WHERE tombstone.at < datetime($before)
WITH tombstone, tombstone.version AS purged
DELETE tombstone
WITH max(purged) AS purged WHERE purged IS NOT NULL
MATCH (version:RecordVersion {id: 'firm records'})
SET version.purgedTo = purged`

/** The shape of the records that are stored; 0 if there are none. Cost: one index seek. */
export const STORED_SHAPE = `
OPTIONAL MATCH (version:RecordVersion {id: 'firm records'})
RETURN coalesce(version.shape, 0) AS shape`

/** Notes that every firm is noted as stale whose record is of another shape. Cost: one node. */
export const SET_SHAPE = `
MERGE (version:RecordVersion {id: 'firm records'})
  ON CREATE SET version.number = 0
SET version.shape = $shape`

/** The version of the newest record. Cost: one index seek. */
export const NEWEST_VERSION = `
MATCH (version:RecordVersion {id: 'firm records'})
RETURN version.number AS number`

/** The newest version whose tombstones are purged. Cost: one index seek. */
export const PURGED_VERSION = `
MATCH (version:RecordVersion {id: 'firm records'})
RETURN coalesce(version.purgedTo, 0) AS purgedTo`

/**
 * A page of the records that were written after $version, in the order of their index, (version, id), which
 * the planner has to be shown: it takes that of ids while there are few firms. Cost: $limit index entries,
 * and those of one version.
 */
export const RECORDS_AFTER = `
MATCH (firm:Firm)
USING INDEX firm:Firm(recordVersion, id)
WHERE firm.recordVersion >= $version AND firm.id IS NOT NULL
  AND (firm.recordVersion > $version OR firm.id > $id)
WITH firm ORDER BY firm.recordVersion, firm.id LIMIT $limit
RETURN firm.id AS id, firm.recordVersion AS version, firm.record AS record
ORDER BY version, id`

/** Firms that went after $version. Cost: those tombstones, from their index. */
export const TOMBSTONES_AFTER = `
MATCH (tombstone:RecordTombstone) WHERE tombstone.version > $version
RETURN tombstone.firmId AS id, tombstone.version AS version`
