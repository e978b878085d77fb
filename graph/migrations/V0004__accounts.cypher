// Accounts and what signing in needs are found by one index seek: on every request a session by its token, at a sign-in an account by its
// address. What has a time to end is found by that time, so that clearing away the old looks at the old alone.

CREATE CONSTRAINT account_id IF NOT EXISTS FOR (account:Account) REQUIRE account.id IS UNIQUE;
CREATE CONSTRAINT account_email IF NOT EXISTS FOR (account:Account) REQUIRE account.email IS UNIQUE;

CREATE CONSTRAINT session_id IF NOT EXISTS FOR (session:Session) REQUIRE session.id IS UNIQUE;
CREATE CONSTRAINT session_token IF NOT EXISTS FOR (session:Session) REQUIRE session.token IS UNIQUE;
CREATE INDEX session_user_id IF NOT EXISTS FOR (session:Session) ON (session.userId);
CREATE INDEX session_expires_at IF NOT EXISTS FOR (session:Session) ON (session.expiresAt);

CREATE CONSTRAINT credential_id IF NOT EXISTS FOR (credential:Credential) REQUIRE credential.id IS UNIQUE;
CREATE CONSTRAINT credential_provider_account IF NOT EXISTS FOR (credential:Credential) REQUIRE (credential.providerId, credential.accountId) IS UNIQUE;
CREATE INDEX credential_user_id IF NOT EXISTS FOR (credential:Credential) ON (credential.userId);
CREATE INDEX credential_account_id IF NOT EXISTS FOR (credential:Credential) ON (credential.accountId);

CREATE CONSTRAINT verification_id IF NOT EXISTS FOR (verification:Verification) REQUIRE verification.id IS UNIQUE;
CREATE INDEX verification_identifier IF NOT EXISTS FOR (verification:Verification) ON (verification.identifier);
CREATE INDEX verification_expires_at IF NOT EXISTS FOR (verification:Verification) ON (verification.expiresAt);

CREATE CONSTRAINT two_factor_id IF NOT EXISTS FOR (factor:TwoFactor) REQUIRE factor.id IS UNIQUE;
CREATE INDEX two_factor_user_id IF NOT EXISTS FOR (factor:TwoFactor) ON (factor.userId);

CREATE CONSTRAINT api_key_id IF NOT EXISTS FOR (key:ApiKey) REQUIRE key.id IS UNIQUE;
CREATE CONSTRAINT api_key_key IF NOT EXISTS FOR (key:ApiKey) REQUIRE key.key IS UNIQUE;
CREATE INDEX api_key_reference_id IF NOT EXISTS FOR (key:ApiKey) ON (key.referenceId);
CREATE INDEX api_key_expires_at IF NOT EXISTS FOR (key:ApiKey) ON (key.expiresAt);

// How often somebody tried, counted for a while under a name (see graph/src/accounts/attempts.cypher.ts).
CREATE CONSTRAINT attempts_name IF NOT EXISTS FOR (attempts:Attempts) REQUIRE attempts.name IS UNIQUE;
CREATE INDEX attempts_until IF NOT EXISTS FOR (attempts:Attempts) ON (attempts.until);
