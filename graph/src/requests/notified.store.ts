import { z } from 'zod'
import type { Graph, Run } from '../kernel/driver/driver.ts'
import { dueInstants } from './due-instants.ts'
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

/**
 * Keeps that those who decide a request just now were notified; from then on the days of one that had no
 * reviewer before are counted.
 */
export async function markNotified(
  run: Run,
  definition: Parameters<typeof dueInstants>[0],
  requestId: string,
): Promise<void> {
  await run(cypher.MARK_NOTIFIED, { id: requestId }, z.unknown())
  await run(cypher.START_DAYS, { id: requestId, ...dueInstants(definition, new Date()) }, z.unknown())
}
