import { refreshStaleRecords, STALE_RECORDS, wakeRecords } from '@heming/graph/matching'
import { z } from 'zod'
import type { ConsumerContext } from '../../kernel/outbox/event-consumer.ts'
import { defineConsumer, type OutboxConsumer } from '../../kernel/outbox/outbox-runner.ts'

/**
 * Milliseconds after which the work goes on with another entry: well within the lock of one, and requests are
 * not kept waiting by a long row of records.
 */
const TURN = 5_000

/**
 * What follows from every write of what recommendations read of firms: their records are brought up to date,
 * and copies of them in memory with their next question.
 */
export function consumers({ graph }: ConsumerContext): OutboxConsumer[] {
  return [
    defineConsumer({
      kind: STALE_RECORDS,
      payload: z.object({}),
      async consume(_payload, { complete }) {
        const until = performance.now() + TURN
        const { left } = await refreshStaleRecords(graph, () => performance.now() > until)
        await graph.write(async (run) => {
          if (left) await wakeRecords(run)
          await complete(run)
        })
      },
    }),
  ]
}
