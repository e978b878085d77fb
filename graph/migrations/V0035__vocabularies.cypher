// Vocabularies are changed by one transaction at a time, which counts, so that what is kept of them is read again. Entries that an import brings
// wait like its other rows, and briefs are counted by their field of use.

CREATE CONSTRAINT vocabulary_version_id IF NOT EXISTS FOR (version:VocabularyVersion) REQUIRE version.id IS UNIQUE;
CREATE INDEX waiting_capability_entry_line IF NOT EXISTS FOR (node:WaitingCapabilityEntry) ON (node.importName, node.line);
CREATE INDEX waiting_heritage_domain_entry_line IF NOT EXISTS FOR (node:WaitingHeritageDomainEntry) ON (node.importName, node.line);
CREATE INDEX waiting_market_entry_line IF NOT EXISTS FOR (node:WaitingMarketEntry) ON (node.importName, node.line);
CREATE INDEX brief_field IF NOT EXISTS FOR (brief:Brief) ON (brief.field);
