// What somebody agreed to and the erasures that wait are reached from the account or by the day they are due; what a person did and what was
// done to them is handed to them a page at a time, in the order of time.

CREATE CONSTRAINT erasure_subject IF NOT EXISTS FOR (erasure:Erasure) REQUIRE erasure.subject IS UNIQUE;
CREATE INDEX erasure_due IF NOT EXISTS FOR (erasure:Erasure) ON (erasure.dueAt, erasure.subject);
CREATE INDEX erasure_asked_by IF NOT EXISTS FOR (erasure:Erasure) ON (erasure.askedBy);
CREATE INDEX consent_account IF NOT EXISTS FOR (consent:Consent) ON (consent.accountId, consent.purpose);
CREATE INDEX event_actor_at IF NOT EXISTS FOR (event:Event) ON (event.actor, event.at);
CREATE INDEX event_about_at IF NOT EXISTS FOR (event:Event) ON (event.about, event.at);
