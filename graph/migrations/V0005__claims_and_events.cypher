// Claims that wait are read by who is to review them, oldest first; those of an account or a firm over their relationships.
// Events are the audit log: read by what they are about, by the base on whose behalf somebody acted, and by who acted, newest first.

CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (claim:Claim) REQUIRE claim.id IS UNIQUE;
CREATE INDEX claim_queue IF NOT EXISTS FOR (claim:Claim) ON (claim.status, claim.reviewer, claim.createdAt);

CREATE INDEX event_subject_at IF NOT EXISTS FOR (event:Event) ON (event.subject, event.at);
CREATE INDEX event_base_at IF NOT EXISTS FOR (event:Event) ON (event.onBehalfOf, event.at);
CREATE INDEX event_actor IF NOT EXISTS FOR (event:Event) ON (event.actor);
