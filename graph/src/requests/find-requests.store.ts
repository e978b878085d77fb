import { z } from 'zod'
import type { Graph } from '../kernel/driver/driver.ts'
import {
  alignById,
  COUNT_CAP,
  type Count,
  cutCount,
  type Page,
  type PageRequest,
  readPage,
} from '../kernel/paging/page.ts'
import type { RequestDefinition } from './define-request.ts'
import type { RequestKey, RequestRow, ReviewQueue } from './request.row.ts'
import * as cypher from './requests.cypher.ts'

/** Requests of one account and kind that are listed at most. */
const MAX_OF_ACCOUNT = 50

/** Up to this many requests that wait are counted for who decides on them. */
export const MAX_COUNTED_REQUESTS = 100

/** Waiting requests that are read at most to count so many. */
const MAX_READ = 2_000

type Shape<Row extends RequestRow> = Pick<RequestDefinition<Row>, 'row' | 'kind'>

/** A request of a kind by its id; null if there is none. */
export async function findRequest<Row extends RequestRow>(
  graph: Graph,
  { kind, row }: Shape<Row>,
  id: string,
): Promise<Row | null> {
  const parameters = { ids: [id], kinds: [kind] }
  const [found] = await graph.read(cypher.REQUESTS_BY_IDS, parameters, z.object({ request: row }))
  return found?.request ?? null
}

/** A page of the requests of a kind that wait for any of the reviewers, oldest first. */
export async function findRequestQueue<Row extends RequestRow>(
  graph: Graph,
  { kind, row }: Shape<Row>,
  queue: ReviewQueue,
  { first, after }: PageRequest<RequestKey>,
): Promise<Page<Row, RequestKey>> {
  const key = { at: after?.createdAt ?? '1970-01-01T00:00:00Z', id: after?.id ?? '' }
  return readPage(first, async (limit) => {
    const parameters = { kind, ...queue, ...key, limit }
    const waiting = await graph.read(cypher.REQUEST_QUEUE, parameters, z.object({ id: z.string() }))
    const ids = waiting.map(({ id }) => id)
    // Rows have a statement of their own, which others use too: one for both takes twice as long to plan.
    const found = await graph.readList(
      cypher.REQUESTS_BY_IDS,
      { ids, kinds: [kind] },
      z.object({ request: row }),
    )
    const requests = found.rows.map(({ request }) => request)
    const rows = alignById(ids, requests).filter((request) => request !== null)
    return { rows, omitted: ids.length - rows.length }
  })
}

const countShape = z.object({ count: z.number().int() })

/** How many requests of a kind wait for the reviewers, exact up to COUNT_CAP. */
export async function countRequestQueue(
  graph: Graph,
  { kind }: Pick<RequestDefinition, 'kind'>,
  queue: ReviewQueue,
): Promise<Count> {
  const parameters = { kind, ...queue, limit: COUNT_CAP + 1 }
  const [row] = await graph.read(cypher.COUNT_REQUEST_QUEUE, parameters, countShape)
  return cutCount(row?.count ?? 0)
}

/**
 * How many requests of some kinds wait for the reviewers and can be decided by the account, which are all but
 * its own and those about its firms: 0..MAX_COUNTED_REQUESTS, the latter for so many and more.
 */
export async function countRequestsToReview(
  graph: Graph,
  kinds: readonly string[],
  queue: ReviewQueue,
): Promise<number> {
  const parameters = { ...queue, kinds, limit: MAX_COUNTED_REQUESTS, maxRead: MAX_READ }
  const [row] = await graph.read(cypher.COUNT_TO_REVIEW, parameters, countShape)
  return Math.min(row?.count ?? 0, MAX_COUNTED_REQUESTS)
}

/** The newest requests of a kind that an account made, at most MAX_OF_ACCOUNT. */
export async function findRequestsOfAccount<Row extends RequestRow>(
  graph: Graph,
  { kind, row }: Shape<Row>,
  accountId: string,
): Promise<Row[]> {
  const parameters = { kind, accountId, limit: MAX_OF_ACCOUNT }
  const { rows } = await graph.readList(cypher.REQUESTS_OF_ACCOUNT, parameters, z.object({ request: row }))
  return rows.map(({ request }) => request)
}
