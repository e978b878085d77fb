/** How the graph stores one model of Better Auth: node label and indexed properties. */
export interface AuthRecordKind {
  /**
   * The label of its nodes. Inserted into the text of Cypher statements, so it must be a constant, never user
   * input.
   */
  label: string
  /** Indexed properties. A search for an exact value of one is an index seek. */
  keys: readonly string[]
  /** Indexed instants, searched by range to find expired records. */
  times: readonly string[]
}

/**
 * The kinds of records, by the names that Better Auth gives its models. Its `user` is our Account. Its
 * `account` is our Credential: a password, or a sign-in with another provider, of an Account. Instants are
 * stored as ISO 8601 text in UTC, so that text order is time order. The indexes are made in
 * `V0004__accounts.cypher`.
 */
export const AUTH_RECORD_KINDS: Readonly<Record<string, AuthRecordKind>> = {
  user: { label: 'Account', keys: ['id', 'email'], times: [] },
  session: { label: 'Session', keys: ['id', 'token', 'userId'], times: ['expiresAt'] },
  account: { label: 'Credential', keys: ['id', 'userId', 'accountId'], times: [] },
  verification: { label: 'Verification', keys: ['id', 'identifier'], times: ['expiresAt'] },
  twoFactor: { label: 'TwoFactor', keys: ['id', 'userId'], times: [] },
  apikey: { label: 'ApiKey', keys: ['id', 'key', 'referenceId'], times: ['expiresAt'] },
}
