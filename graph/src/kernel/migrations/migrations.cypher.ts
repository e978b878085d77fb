/**
 * What the runner itself needs before the first file: migrations run under a lease, with at most
 * one of a name. Cost: schema only; nothing to do when it exists.
 */
export const ONE_LEASE_A_NAME = `
CREATE CONSTRAINT lease_name IF NOT EXISTS FOR (lease:Lease) REQUIRE lease.name IS UNIQUE`

/** A migration is recorded once. Cost: as above. */
export const ONE_RECORD_A_MIGRATION = `
CREATE CONSTRAINT migration_series_version IF NOT EXISTS
FOR (migration:Migration) REQUIRE (migration.series, migration.version) IS UNIQUE`

/** What was applied so far, in order. Cost: the migrations of the series. */
export const APPLIED_MIGRATIONS = `
MATCH (migration:Migration {series: $series})
RETURN migration.version AS version, migration.name AS name, migration.checksum AS checksum
ORDER BY version`

/** Records a migration. Cost: one node. */
export const RECORD_MIGRATION = `
CREATE (:Migration {series: $series, version: $version, name: $name, checksum: $checksum, appliedAt: datetime.realtime()})`

/** Indexes that do not answer yet, or never will. Cost: the schema. */
export const INDEXES_NOT_ONLINE = `
SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE'
RETURN name, state`
