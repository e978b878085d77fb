/** Makes the address of an account one that was never confirmed. Cost: one index seek. */
export const UNCONFIRM_ADDRESS = `
MATCH (account:Account {email: $email})
SET account.emailVerified = false
RETURN account.id AS id`
