const listeners = new Set<() => void>()

/**
 * Calls `listener` after each transaction of this process that added to an outbox. Returns how to stop that.
 */
export function onEntriesAdded(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Says that a transaction that added to an outbox has been committed. */
export function announceEntries(): void {
  for (const listener of listeners) listener()
}
