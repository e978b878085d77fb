// Several imports wait at once, each until it is published or dropped: a row is found by its import and its id, and shown in the order of its
// file. Files for them, and what their columns mean, are found by id, by day and by owner.

DROP CONSTRAINT WaitingFirm_id IF EXISTS;
DROP CONSTRAINT WaitingProject_id IF EXISTS;
DROP CONSTRAINT WaitingIPAsset_id IF EXISTS;
DROP CONSTRAINT WaitingBrief_id IF EXISTS;
CREATE CONSTRAINT waiting_firm IF NOT EXISTS FOR (node:WaitingFirm) REQUIRE (node.importName, node.id) IS UNIQUE;
CREATE CONSTRAINT waiting_project IF NOT EXISTS FOR (node:WaitingProject) REQUIRE (node.importName, node.id) IS UNIQUE;
CREATE CONSTRAINT waiting_ip_asset IF NOT EXISTS FOR (node:WaitingIPAsset) REQUIRE (node.importName, node.id) IS UNIQUE;
CREATE CONSTRAINT waiting_brief IF NOT EXISTS FOR (node:WaitingBrief) REQUIRE (node.importName, node.id) IS UNIQUE;
CREATE INDEX waiting_firm_line IF NOT EXISTS FOR (node:WaitingFirm) ON (node.importName, node.line);
CREATE INDEX waiting_project_line IF NOT EXISTS FOR (node:WaitingProject) ON (node.importName, node.line);
CREATE INDEX waiting_ip_asset_line IF NOT EXISTS FOR (node:WaitingIPAsset) ON (node.importName, node.line);
CREATE INDEX waiting_brief_line IF NOT EXISTS FOR (node:WaitingBrief) ON (node.importName, node.line);
CREATE INDEX import_uploaded IF NOT EXISTS FOR (import:Import) ON (import.uploadedAt);
CREATE CONSTRAINT import_file_id IF NOT EXISTS FOR (file:ImportFile) REQUIRE file.id IS UNIQUE;
CREATE INDEX import_file_discard IF NOT EXISTS FOR (file:ImportFile) ON (file.discardAt);
CREATE CONSTRAINT column_mapping IF NOT EXISTS FOR (mapping:ColumnMapping) REQUIRE (mapping.owner, mapping.header) IS UNIQUE;
CREATE INDEX import_account IF NOT EXISTS FOR (import:Import) ON (import.accountId);
