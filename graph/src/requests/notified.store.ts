import { z } from 'zod'
import type { Graph, Run } from '../kernel/driver/driver.ts'
import * as cypher from './requests.cypher.ts'

/** Reviews that one run takes at most; the next takes the rest. */
const MAX_AT_ONCE = 500

const unnotifiedShape = z.object({
  requestId: z.string(),
  kind: z.string(),
  subjectId: z.string(),
  /** Who made the request. */
  accountId: z.string(),
  /** Who decides just now: id of a base or firm, or PLATFORM. */
  reviewer: z.string(),
})
export type UnnotifiedReview = z.infer<typeof unnotifiedShape>

/**
 * Reviews of these kinds of request that wait since before an instant, and whose reviewer of just now was not
 * notified; at most 500.
 */
export function findUnnotifiedReviews(
  graph: Graph,
  kinds: readonly string[],
  before: Date,
): Promise<UnnotifiedReview[]> {
  const parameters = { kinds, before: before.toISOString(), limit: MAX_AT_ONCE }
  return graph.read(cypher.UNNOTIFIED_REVIEWS, parameters, unnotifiedShape)
}

/** Keeps that those who decide a request just now were notified. */
export async function markNotified(run: Run, requestId: string): Promise<void> {
  await run(cypher.MARK_NOTIFIED, { id: requestId }, z.unknown())
}
