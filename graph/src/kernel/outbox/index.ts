export { onEntriesAdded } from './added-entries.ts'
export { defineEntryKind, type EntryKind } from './entry-kind.ts'
export {
  addToOutbox,
  completeEntry,
  countOutboxEntries,
  deleteEntriesOfPerson,
  EntryLost,
  findOutboxEntries,
  type HeldEntry,
  type NewOutboxEntry,
  type OutboxEntryRow,
  type OutboxKey,
  type OutboxState,
  postponeEntry,
  setEntryAside,
  takeDueEntries,
} from './outbox.store.ts'
export { retryFailedEntries } from './retry-outbox.store.ts'
