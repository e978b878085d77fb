import { z } from 'zod'
import type { Graph } from '../driver/driver.ts'
import { recordEvent } from '../events/define-event.ts'
import { announceEntries } from './added-entries.ts'
import { RETRY_FAILED_ENTRIES } from './outbox.cypher.ts'
import { OUTBOX_RETRIED } from './outbox.events.ts'

/** Failed entries that one retry frees at most. */
const MAX_RETRIED = 10_000

/** Lets failed entries be tried again: those of `ids`, or all (10,000 at most). Returns how many. */
export function retryFailedEntries(
  graph: Graph,
  { ids, actor }: { ids: readonly string[] | null; actor: string },
): Promise<number> {
  return graph.write(async (run) => {
    const shape = z.object({ count: z.number().int() })
    const [row] = await run(RETRY_FAILED_ENTRIES, { ids, limit: MAX_RETRIED }, shape)
    const count = row?.count ?? 0
    if (count > 0) await recordEvent(run, OUTBOX_RETRIED, { actor, subject: actor, payload: { count } })
    run.afterCommit?.(announceEntries)
    return count
  })
}
