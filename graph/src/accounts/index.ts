export {
  endAccess,
  endAccessNow,
  endExchangedSessions,
  endResetLinks,
  endUnconfirmedSecondStep,
  findEndOfAccess,
  readAccessClock,
  unlockSecondStep,
  useOneTimeCode,
} from './access.store.ts'
export { recordAccountEvent } from './account-events.store.ts'
export { AccountGone } from './account-gone.ts'
export { readableName } from './account-name.ts'
export * as accountEvents from './accounts.events.ts'
export { AUTH_RECORD_KINDS, type AuthRecordKind } from './auth-record-kinds.ts'
export {
  type AuthRecord,
  type AuthRecordClause,
  type AuthRecordPage,
  authRecordStore,
} from './auth-records.store.ts'
export { confirmByReset } from './confirmation.store.ts'
export { type Credential, holdsCredential } from './credentials.store.ts'
export {
  type AccountStanding,
  findStanding,
  type MemberRole,
  type MembershipRow,
  makePlatformAdmin,
  memberRoleShape,
} from './standing.store.ts'
