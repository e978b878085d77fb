// An invitation is found by the hash of the token that was mailed, and those of a place over its relationships. What is left of a person
// is found by address and account, so that it can be erased.

CREATE CONSTRAINT invitation_id IF NOT EXISTS FOR (invitation:Invitation) REQUIRE invitation.id IS UNIQUE;
CREATE CONSTRAINT invitation_token IF NOT EXISTS FOR (invitation:Invitation) REQUIRE invitation.tokenHash IS UNIQUE;
CREATE INDEX invitation_email IF NOT EXISTS FOR (invitation:Invitation) ON (invitation.email);
CREATE INDEX invitation_invited_by IF NOT EXISTS FOR (invitation:Invitation) ON (invitation.invitedBy);
CREATE INDEX claim_decided_by IF NOT EXISTS FOR (claim:Claim) ON (claim.decidedBy);
CREATE INDEX event_about IF NOT EXISTS FOR (event:Event) ON (event.about);
