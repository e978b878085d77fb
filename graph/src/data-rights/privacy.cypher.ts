/** An account's consents. Cost: the account's own consents, from the index. */
export const EXPORT_CONSENTS = `
MATCH (consent:Consent {accountId: $accountId}) WITH consent ORDER BY consent.givenAt LIMIT $limit
RETURN consent {.purpose, .version, .way, givenAt: toString(consent.givenAt), withdrawnAt: toString(consent.withdrawnAt)}`

/** The erasure that waits. Cost: one index seek. */
export const EXPORT_ERASURE = `
MATCH (erasure:Erasure {subject: $accountId})
RETURN erasure {askedAt: toString(erasure.askedAt), dueAt: toString(erasure.dueAt)}`

/** Cost: the account's own consents, from the index. */
export const DELETE_CONSENTS = `
MATCH (consent:Consent) WHERE consent.accountId = $accountId
DELETE consent`

/** Its own goes; those that it asked for stay without it. Cost: those erasures, each from its index. */
export const DELETE_ERASURE = `
CALL () { MATCH (erasure:Erasure) WHERE erasure.subject = $accountId DETACH DELETE erasure }
CALL () { MATCH (erasure:Erasure) WHERE erasure.askedBy = $accountId SET erasure.askedBy = 'erased' }`
