/**
 * Whether a session or an API key is valid, under its lock. Ending it needs the same lock, so it stays valid
 * until the commit. The last statement of a transaction, so that nothing else is waited for under this lock.
 * Cost: one index seek.
 */
export const LOCK_CREDENTIAL = `
OPTIONAL MATCH (session:Session {id: $sessionId})
SET session.id = session.id
WITH session
OPTIONAL MATCH (key:ApiKey {id: $keyId})
SET key.id = key.id
RETURN session.id IS NOT NULL OR (key.id IS NOT NULL AND coalesce(key.enabled, true)) AS holds`
