/** How often access to any account has ended. Cost: one index seek. */
export const READ_ACCESS_CLOCK = `
OPTIONAL MATCH (clock:AccessClock {id: 'access'})
RETURN coalesce(clock.now, 0) AS now`

/**
 * When access to an account last ended, by the access clock; with $passwordOnly, when its password was last
 * changed. Takes its lock, so that none ends before the commit. Cost: one index seek.
 */
export const FIND_END_OF_ACCESS = `
MATCH (account:Account {id: $accountId})
SET account.id = account.id
WITH account WHERE account.id IS NOT NULL
RETURN coalesce(CASE WHEN $passwordOnly THEN account.passwordEndedAt ELSE account.accessEndedAt END, 0) AS endedAt`

/**
 * Ends the access to an account: what began before may no longer write for it. Both locks are held until the
 * commit, so that the clock shows only ends that can be seen. With $password, what ends is a password. Cost:
 * two index seeks.
 */
export const END_ACCESS = `
MATCH (account:Account {id: $accountId})
SET account.id = account.id
WITH account WHERE account.id IS NOT NULL
WITH account, coalesce(account.accessEndedAt, 0) AS endedAt
MERGE (clock:AccessClock {id: 'access'})
SET clock.id = clock.id
WITH account, clock, endedAt
SET clock.now = coalesce(clock.now, 0) + 1
SET account.accessEndedAt = clock.now,
  account.passwordEndedAt = CASE WHEN $password THEN clock.now ELSE account.passwordEndedAt END
RETURN endedAt, clock.now AS now`

/**
 * Deletes a second step that was never confirmed with a code, and does not ask for it: turning it on may have
 * been cut off in between. Cost: two index seeks.
 */
export const END_UNCONFIRMED_SECOND_STEP = `
MATCH (account:Account {id: $accountId})
OPTIONAL MATCH (factor:TwoFactor {userId: $accountId})
WITH account, factor WHERE factor IS NULL OR factor.verified = false
SET account.twoFactorEnabled = false
DETACH DELETE factor`

/**
 * Deletes the open reset links of an account. Cost: all open reset links, which last an hour, from the index
 * of identifiers.
 */
export const END_RESET_LINKS = `
MATCH (link:Verification)
WHERE link.identifier STARTS WITH 'reset-password:' AND link.value = $accountId
DETACH DELETE link`

/**
 * Ends the trust in devices that skip the second step. Cost: all trusted devices, which last 30 days, from
 * the index of identifiers.
 */
export const END_TRUSTED_DEVICES = `
MATCH (device:Verification)
WHERE device.identifier STARTS WITH 'trust-device-' AND device.value = $accountId
DETACH DELETE device`

/** Deletes the sessions of an account but the one with a token. Cost: the account's own sessions. */
export const END_SESSIONS = `
MATCH (session:Session {userId: $accountId}) WHERE session.token <> coalesce($exceptToken, '')
DETACH DELETE session`

/**
 * Deletes the sign-ins of an account that wait for the second step. Cost: all such sign-ins, which last ten
 * minutes, from the index of identifiers.
 */
export const END_WAITING_SIGN_INS = `
MATCH (half:Verification) WHERE half.identifier STARTS WITH '2fa-' AND half.value = $accountId
DETACH DELETE half`

/**
 * Deletes the sessions of an account that another one was exchanged for. Cost: the account's own sessions.
 */
export const END_EXCHANGED_SESSIONS = `
MATCH (session:Session {userId: $accountId}) WHERE $token IN session.formerTokens
DETACH DELETE session`

/** Deletes the API keys of an account and returns their ids. Cost: the account's own keys. */
export const END_API_KEYS = `
MATCH (key:ApiKey {referenceId: $accountId})
WITH key, key.id AS id
DETACH DELETE key
RETURN id`

/** Deletes the wrong codes of an account's second step, and unlocks it. Cost: one index seek. */
export const UNLOCK_SECOND_STEP = `
MATCH (factor:TwoFactor {userId: $accountId})
SET factor.failedVerificationCount = 0, factor.lockedUntil = null`

/**
 * Records the counter of a one-time code as used, where no code of that or a later counter was used with the
 * same secret. Takes the lock first, so that of two requests with one code the second sees the first. Cost:
 * one index seek.
 */
export const USE_ONE_TIME_CODE = `
MATCH (factor:TwoFactor {userId: $accountId}) WHERE factor.secret = $secret
SET factor.id = factor.id
WITH factor WHERE coalesce(factor.lastUsedCounter, -1) < $counter
SET factor.lastUsedCounter = $counter
RETURN factor.id AS id`
