// What is to be done after a write: found by the instant from which it may be done, by what it is about (work about one thing is done in
// order), and by the account whose owner it names (deleted with the account).

CREATE CONSTRAINT outbox_entry_id IF NOT EXISTS FOR (entry:OutboxEntry) REQUIRE entry.id IS UNIQUE;
CREATE INDEX outbox_entry_due IF NOT EXISTS FOR (entry:OutboxEntry) ON (entry.queue, entry.state, entry.dueAt);
CREATE INDEX outbox_entry_subject IF NOT EXISTS FOR (entry:OutboxEntry) ON (entry.subject);
CREATE INDEX outbox_entry_about IF NOT EXISTS FOR (entry:OutboxEntry) ON (entry.about);
