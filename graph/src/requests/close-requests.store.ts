import { z } from 'zod'
import { discardDocumentsOfDecided } from '../documents/documents.store.ts'
import type { Run } from '../kernel/driver/driver.ts'
import type { RequestDefinition } from './define-request.ts'
import { reject } from './obstacle.ts'
import type { RequestRow, RequestStatus } from './request.row.ts'
import * as cypher from './requests.cypher.ts'

type Shape<Row extends RequestRow> = Pick<RequestDefinition<Row>, 'row' | 'kind'>

/**
 * Brings those of the requests that wait to their end, and keeps their documents for a while and no longer.
 */
export async function closeRequests<Row extends RequestRow>(
  run: Run,
  { row }: Shape<Row>,
  { ids, status, reason = null }: { ids: readonly string[]; status: RequestStatus; reason?: string | null },
): Promise<Row[]> {
  if (ids.length === 0) return []
  const parameters = { ids, status, reason, at: new Date().toISOString() }
  const rows = await run(cypher.CLOSE_REQUESTS, parameters, z.object({ request: row }))
  await discardDocumentsOfDecided(run, ids)
  return rows.map(({ request }) => request)
}

/**
 * Brings all requests of a kind that wait about a subject to the same end: what they ask for is done, or
 * cannot be any more.
 */
export async function closeRequestsAbout<Row extends RequestRow>(
  run: Run,
  definition: Shape<Row>,
  subjectId: string,
  status: 'ACCEPTED' | 'LAPSED',
): Promise<Row[]> {
  return closeRequests(run, definition, { ids: await findWaitingAbout(run, definition, subjectId), status })
}

/**
 * Lets lapse what waits of some kinds about a subject, or for a base or firm to decide; what else follows
 * their definitions say.
 */
export async function lapseRequests(
  run: Run,
  definitions: readonly RequestDefinition[],
  reach: { subjectId: string } | { reviewer: string },
): Promise<void> {
  for (const definition of definitions) {
    const kinds = [definition.kind]
    const found =
      'subjectId' in reach
        ? await run(cypher.WAITING_ABOUT, { ...reach, kinds }, idShape)
        : await run(cypher.WAITING_FOR, { ...reach, kinds }, idShape)
    const ids = found.map(({ id }) => id)
    for (const request of await closeRequests(run, definition, { ids, status: 'LAPSED' }))
      await definition.onLapsed?.({ run, reject, request })
  }
}

/** The requests of a kind that wait about a subject. */
export async function findRequestsAbout<Row extends RequestRow>(
  run: Run,
  definition: Shape<Row>,
  subjectId: string,
): Promise<Row[]> {
  const parameters = { ids: await findWaitingAbout(run, definition, subjectId), kinds: [definition.kind] }
  const rows = await run(cypher.REQUESTS_BY_IDS, parameters, z.object({ request: definition.row }))
  return rows.map(({ request }) => request)
}

const idShape = z.object({ id: z.string() })

async function findWaitingAbout(run: Run, { kind }: Pick<RequestDefinition, 'kind'>, subjectId: string) {
  const rows = await run(cypher.WAITING_ABOUT, { subjectId, kinds: [kind] }, idShape)
  return rows.map(({ id }) => id)
}
