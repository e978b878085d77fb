import { z } from 'zod'
import type { Graph } from '../driver.ts'
import { COUNT_REQUESTS_TO_REVIEW } from './waiting-requests.cypher.ts'

/** Up to this many requests that wait are counted for who decides on them. */
export const MOST_COUNTED_REQUESTS = 100

/** Most requests of a queue that are read to count so many. */
const READ_AT_MOST = 2_000

/**
 * How many claims and requests for removal wait for the reviewers (ids of bases, or PLATFORM) and can be decided by the account, which are all
 * but its own and those about its firms: 0..MOST_COUNTED_REQUESTS, the latter for so many and more.
 */
export async function countRequestsToReview(
  graph: Graph,
  { reviewers, accountId }: { reviewers: readonly string[]; accountId: string },
): Promise<number> {
  const parameters = { reviewers, accountId, limit: MOST_COUNTED_REQUESTS, readAtMost: READ_AT_MOST }
  const shape = z.object({ count: z.number().int() })
  const [row] = await graph.read(COUNT_REQUESTS_TO_REVIEW, parameters, shape)
  return Math.min(row?.count ?? 0, MOST_COUNTED_REQUESTS)
}
