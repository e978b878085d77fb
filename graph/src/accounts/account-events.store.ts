import type { Graph } from '../kernel/driver/driver.ts'
import { type EventDefinition, recordEvent } from '../kernel/events/define-event.ts'

/** Something that happened to an account. */
export interface AccountEvent<Payload> {
  accountId: string
  /** Who did it, where that is not the account itself. */
  actor?: string
  payload: Payload
}

/**
 * Records what happened to an account where the write itself is not ours, but that of the library for signing
 * in.
 */
export function recordAccountEvent<Payload extends Record<string, unknown>>(
  graph: Graph,
  definition: EventDefinition<Payload>,
  { accountId, actor = accountId, payload }: AccountEvent<Payload>,
): Promise<void> {
  return graph.write((run) => recordEvent(run, definition, { actor, subject: accountId, payload }))
}
