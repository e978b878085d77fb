import type { Graph } from '../driver.ts'
import { recordEvent } from '../events/events.store.ts'

/** Something that happened to an account. */
export interface AccountEvent {
  accountId: string
  /** A word in UPPER_SNAKE, e.g. SIGNED_IN. */
  action: string
  /** Who did it, where that is not the account itself. */
  actor?: string
  /** Never a secret, never personal data. */
  after?: Record<string, unknown> | null
}

/** Writes down what happened to an account where the deed itself is not ours, but that of the library for signing in. */
export function recordAccountEvent(
  graph: Graph,
  { accountId, action, actor = accountId, after = null }: AccountEvent,
): Promise<void> {
  return graph.write((run) => recordEvent(run, { actor, action, subject: accountId, after }))
}
