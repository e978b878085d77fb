/** The account's profile, without secrets. Cost: none; the node is bound already. */
export const EXPORT_ACCOUNT = `
RETURN account {.id, .name, .email, .image, .emailVerified, .twoFactorEnabled, .platformAdmin, .createdAt, .updatedAt} AS record`

/** An account's sign-in methods. Cost: the account's own credentials, from the index. */
export const EXPORT_CREDENTIALS = `
MATCH (credential:Credential {userId: $accountId}) WITH credential LIMIT $limit
RETURN credential {.providerId, .createdAt, .updatedAt}`

/** An account's sessions. Cost: the account's own sessions, from the index. */
export const EXPORT_SESSIONS = `
MATCH (session:Session {userId: $accountId}) WITH session LIMIT $limit
RETURN session {.createdAt, .updatedAt, .expiresAt, .ipAddress, .userAgent}`

/** Keys, without what they are checked against. Cost: the account's own keys, from the index. */
export const EXPORT_API_KEYS = `
MATCH (key:ApiKey {referenceId: $accountId}) WITH key LIMIT $limit
RETURN key {.id, .name, .start, kind: key.configId, .createdAt, .expiresAt, .lastRequest}`

/** The account itself with all that ties it. Cost: one index seek. */
export const DELETE_ACCOUNT = `
MATCH (account:Account {id: $accountId})
DETACH DELETE account`

/** Cost: the account's own credentials, from the index. */
export const DELETE_CREDENTIALS = `
MATCH (credential:Credential {userId: $accountId})
DETACH DELETE credential`

/** Cost: the account's own sessions, from the index. */
export const DELETE_SESSIONS = `
MATCH (session:Session {userId: $accountId})
DETACH DELETE session`

/** Cost: the account's own keys, from the index. */
export const DELETE_API_KEYS = `
MATCH (key:ApiKey {referenceId: $accountId})
DETACH DELETE key`

/** Cost: the account's own second step, from the index. */
export const DELETE_TWO_FACTORS = `
MATCH (factor:TwoFactor {userId: $accountId})
DETACH DELETE factor`

/** Links and codes that wait. Cost: all verifications, which last 30 days at most and are looked through. */
export const DELETE_VERIFICATIONS = `
MATCH (verification:Verification)
WHERE verification.value CONTAINS $accountId OR verification.identifier CONTAINS $email
DETACH DELETE verification`
