import type { Graph, Run } from '@heming/graph/driver'
import {
  type ConsumedEvent,
  consumedEventShape,
  type EventDefinition,
  entryKindOf,
} from '@heming/graph/events'
import { defineConsumer, type OutboxConsumer } from './outbox-runner.ts'

/** What consumers of events work with. */
export interface ConsumerContext {
  graph: Graph
  /** Address of the site, for links. */
  site: string
  /**
   * Mails within an hour that notify one reviewer of a request in one queue, each of its own; further
   * ones are notified together in one mail at its end.
   */
  noticesPerHour: number
  /** Does what an import of uploaded files asks for; throws where that is to be tried again. */
  workOnImport: (name: string) => Promise<void>
}

/** A write that follows from an event. */
export type Effect = (run: Run) => Promise<void>

/**
 * Declares what follows from an event. `prepare` reads what it needs and returns the writes; they take effect
 * in one transaction with the end of the entry, so exactly once.
 */
export function defineEventConsumer<Payload extends Record<string, unknown>>(
  graph: Graph,
  definition: EventDefinition<Payload>,
  prepare: (event: ConsumedEvent<Payload>) => Promise<Effect[]>,
): OutboxConsumer {
  return defineConsumer<ConsumedEvent<Payload>>({
    kind: entryKindOf(definition),
    payload: consumedEventShape(definition),
    async consume(event, { complete }) {
      const effects = await prepare(event)
      await graph.write(async (run) => {
        for (const effect of effects) await effect(run)
        await complete(run)
      })
    },
  })
}
