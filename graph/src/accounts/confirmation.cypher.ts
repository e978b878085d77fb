/**
 * Confirms the address of an account by a password that was set through a mail to it, where it was not
 * confirmed before; sign-in methods that were added without proof of the address are deleted. Cost: one index
 * seek and the account's own credentials.
 */
export const CONFIRM_BY_RESET = `
MATCH (account:Account {id: $accountId}) WHERE NOT coalesce(account.emailVerified, false)
SET account.emailVerified = true
WITH account
CALL (account) {
  MATCH (credential:Credential {userId: account.id}) WHERE credential.providerId <> 'credential'
  DETACH DELETE credential
}
RETURN account.id AS id`
