// What scoring reads of a firm stands on it as one record, with the version at which it was written: copies in memory read what came after theirs. Of a firm
// that is gone a tombstone says so for a while.

CREATE CONSTRAINT record_version_id IF NOT EXISTS FOR (version:RecordVersion) REQUIRE version.id IS UNIQUE;
CREATE CONSTRAINT record_tombstone_firm_id IF NOT EXISTS FOR (tombstone:RecordTombstone) REQUIRE tombstone.firmId IS UNIQUE;
CREATE INDEX record_tombstone_version IF NOT EXISTS FOR (tombstone:RecordTombstone) ON (tombstone.version);
CREATE INDEX firm_record_version IF NOT EXISTS FOR (firm:Firm) ON (firm.recordVersion, firm.id);
