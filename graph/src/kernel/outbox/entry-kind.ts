declare const declared: unique symbol

/** Names the consumer of an entry of the outbox. */
export type EntryKind = string & { readonly [declared]: true }

/** Declares a kind of entry. A test holds that each that is declared in the code has its consumer. */
export function defineEntryKind(name: string): EntryKind {
  return name as EntryKind
}
