import { z } from 'zod'
import type { Graph } from '../driver.ts'
import { detailsShape, withPersonal } from '../kernel/events/details.ts'
import * as cypher from './personal-data.cypher.ts'

/** Most records of one kind; far more than a person has. */
const MOST_RECORDS = 10_000

/** Events that are read at once. */
const PAGE_SIZE = 500

const anything = z.record(z.string(), z.unknown())
const dataShape = z.object({
  account: anything,
  waysToSignIn: z.array(anything),
  sessions: z.array(anything),
  apiKeys: z.array(anything),
  memberships: z.array(anything),
  formerMemberships: z.array(anything),
  claims: z.array(anything),
  removalRequests: z.array(anything),
  documents: z.array(anything),
  invitations: z.array(anything),
  consents: z.array(anything),
  erasure: anything.nullable(),
})
/** What is kept of a person, for that person to read: names are those of the records, instants ISO 8601. */
export type PersonalData = z.infer<typeof dataShape>

const eventShape = z
  .object({
    id: z.string(),
    at: z.string(),
    action: z.string(),
    subject: z.string().nullable(),
    onBehalfOf: z.string().nullable(),
    ...detailsShape.shape,
  })
  .transform(withPersonal)
export type PersonalEvent = z.infer<typeof eventShape>

/** What is kept of a person beside events, without secrets and hashes; null where there is no such account. */
export async function findPersonalData(graph: Graph, accountId: string): Promise<PersonalData | null> {
  const parameters = { accountId, limit: MOST_RECORDS }
  const [row] = await graph.read(cypher.PERSONAL_DATA, parameters, z.object({ data: dataShape }))
  return row?.data ?? null
}

/** All that a person did and that was done to their account, each list oldest first, read a page at a time. */
export async function* readPersonalEvents(graph: Graph, accountId: string): AsyncGenerator<PersonalEvent> {
  for (const statement of [cypher.EVENTS_BY, cypher.EVENTS_ABOUT, cypher.EVENTS_OF]) {
    let key = { at: '1970-01-01T00:00:00Z', id: '' }
    for (;;) {
      const parameters = { accountId, ...key, limit: PAGE_SIZE }
      const rows = await graph.read(statement, parameters, z.object({ event: eventShape }))
      for (const { event } of rows) yield event
      const last = rows.at(-1)?.event
      if (!last || rows.length < PAGE_SIZE) break
      key = { at: last.at, id: last.id }
    }
  }
}
