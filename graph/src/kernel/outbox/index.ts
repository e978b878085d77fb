export { onEntriesAdded } from './added-entries.ts'
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
  retryFailedEntries,
  setEntryAside,
  takeDueEntries,
} from './outbox.store.ts'
