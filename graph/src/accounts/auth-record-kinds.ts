/** A kind of record for sign-in, and its representation in the graph. */
export interface AuthRecordKind {
  /** The label of its nodes. Part of statements: only ever written in code, never taken from a request. */
  label: string
  /** Properties with an index for equality: a search by one of them is a seek. */
  keys: readonly string[]
  /** Properties with an index for order, by which what is out of date is found. */
  times: readonly string[]
}

/**
 * The kinds of records, by the names that Better Auth gives its models. Its `user` is our Account, its
 * `account` a Credential of one: a password or a sign-in elsewhere. Instants in them are ISO 8601 texts in
 * UTC, which order as they stand. The indexes are made by the migration `accounts`.
 */
export const AUTH_RECORD_KINDS: Readonly<Record<string, AuthRecordKind>> = {
  user: { label: 'Account', keys: ['id', 'email'], times: [] },
  session: { label: 'Session', keys: ['id', 'token', 'userId'], times: ['expiresAt'] },
  account: { label: 'Credential', keys: ['id', 'userId', 'accountId'], times: [] },
  verification: { label: 'Verification', keys: ['id', 'identifier'], times: ['expiresAt'] },
  twoFactor: { label: 'TwoFactor', keys: ['id', 'userId'], times: [] },
  apikey: { label: 'ApiKey', keys: ['id', 'key', 'referenceId'], times: ['expiresAt'] },
}
