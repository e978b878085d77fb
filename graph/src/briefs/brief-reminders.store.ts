import { z } from 'zod'
import type { Graph } from '../kernel/driver/driver.ts'
import { defineEntryKind } from '../kernel/outbox/entry-kind.ts'
import { addToOutbox } from '../kernel/outbox/outbox.store.ts'
import { type BriefRow, briefShape } from './brief.row.ts'
import * as cypher from './brief-reminders.cypher.ts'

/** Briefs that one run takes at most; the next takes the rest. */
const MAX_AT_ONCE = 500

/** Kind of the outbox entry that reminds the people of a firm of the deadline of a brief. */
export const BRIEF_REMINDER = defineEntryKind('brief-reminder')

export const briefReminderShape = z.object({ briefId: z.string() })

/**
 * Firms whose open brief ends within a week are reminded of it, once for each deadline, by the outbox.
 * `today` is the day in China (YYYY-MM-DD). Returns how many briefs.
 */
export async function remindOfDeadlines(graph: Graph, today: string): Promise<number> {
  const idShape = z.object({ id: z.string() })
  let reminded = 0
  for (const { id } of await graph.read(cypher.DUE_BRIEFS, { today, limit: MAX_AT_ONCE }, idShape))
    reminded += await graph.write(async (run) => {
      const taken = await run(cypher.TAKE_REMINDER, { id, today }, idShape)
      const entry = { kind: BRIEF_REMINDER, subject: `BRIEF:${id}`, payload: { briefId: id } }
      if (taken.length > 0) await addToOutbox(run, [entry])
      return taken.length
    })
  return reminded
}

/** A brief private or not, for what is done in the name of its firm; null where it is gone. */
export async function findBriefToRemindOf(graph: Graph, id: string, today: string): Promise<BriefRow | null> {
  const [row] = await graph.read(cypher.ANY_BRIEF, { id, today }, z.object({ brief: briefShape }))
  return row?.brief ?? null
}
