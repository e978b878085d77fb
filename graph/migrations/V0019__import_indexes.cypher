// An import is recorded once, its nodes in the network are found by its name, and those that wait by their ids. The importer made these itself
// before.

CREATE CONSTRAINT import_key IF NOT EXISTS FOR (import:Import) REQUIRE import.key IS UNIQUE;
CREATE INDEX Firm_import_name IF NOT EXISTS FOR (node:Firm) ON (node.importName);
CREATE INDEX Project_import_name IF NOT EXISTS FOR (node:Project) ON (node.importName);
CREATE INDEX IPAsset_import_name IF NOT EXISTS FOR (node:IPAsset) ON (node.importName);
CREATE INDEX Brief_import_name IF NOT EXISTS FOR (node:Brief) ON (node.importName);
CREATE CONSTRAINT WaitingFirm_id IF NOT EXISTS FOR (node:WaitingFirm) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT WaitingProject_id IF NOT EXISTS FOR (node:WaitingProject) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT WaitingCapability_id IF NOT EXISTS FOR (node:WaitingCapability) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT WaitingIPAsset_id IF NOT EXISTS FOR (node:WaitingIPAsset) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT WaitingBrief_id IF NOT EXISTS FOR (node:WaitingBrief) REQUIRE node.id IS UNIQUE;
