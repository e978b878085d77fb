// Documents that somebody shows as evidence: each is read by its id, and what is to be discarded is found by the day, however many are kept.

CREATE CONSTRAINT document_id IF NOT EXISTS FOR (document:Document) REQUIRE document.id IS UNIQUE;
CREATE INDEX document_discard IF NOT EXISTS FOR (document:Document) ON (document.discardAt);
