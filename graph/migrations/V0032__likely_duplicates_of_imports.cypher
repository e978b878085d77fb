// Pairs of an import that may be one firm wait with its rows: one of a kind, shown in the order of their file.

CREATE CONSTRAINT waiting_duplicate IF NOT EXISTS FOR (pair:WaitingDuplicate) REQUIRE (pair.importName, pair.rowId, pair.otherId) IS UNIQUE;
CREATE INDEX waiting_duplicate_position IF NOT EXISTS FOR (pair:WaitingDuplicate) ON (pair.importName, pair.position);
