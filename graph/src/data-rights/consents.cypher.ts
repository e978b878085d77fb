/**
 * Records a consent; earlier consents stay. Under the account's lock, which an erasure takes first. Cost: one
 * index seek.
 */
export const GIVE_CONSENT = `
MATCH (account:Account {id: $accountId})
SET account.id = account.id
WITH account WHERE account.id IS NOT NULL
CREATE (:Consent {accountId: account.id, purpose: $purpose, version: $version, way: $way, givenAt: datetime($at)})
RETURN account.id AS id`

/**
 * Withdraws the consent of an account for a purpose, if there is one. Cost: the account's own consents for
 * it, from the index.
 */
export const WITHDRAW_CONSENT = `
MATCH (consent:Consent) WHERE consent.accountId = $accountId AND consent.purpose = $purpose AND consent.withdrawnAt IS NULL
SET consent.withdrawnAt = datetime($at)
RETURN consent.accountId AS id`

/** What an account agreed to, newest first. Cost: the account's own consents, at most $limit. */
export const CONSENTS_OF_ACCOUNT = `
MATCH (consent:Consent) WHERE consent.accountId = $accountId
WITH consent, consent.givenAt AS at ORDER BY at DESC LIMIT $limit
RETURN consent {
  .purpose, .version, .way, givenAt: toString(consent.givenAt), withdrawnAt: toString(consent.withdrawnAt)
} AS consent ORDER BY at DESC`
