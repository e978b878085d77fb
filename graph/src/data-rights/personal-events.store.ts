import { z } from 'zod'
import type { Graph } from '../kernel/driver/driver.ts'
import { detailsShape, mergePersonalDetails } from '../kernel/events/details.ts'
import * as cypher from './personal-events.cypher.ts'

/** Events that are read at once. */
const PAGE_SIZE = 500

const eventShape = z
  .object({
    id: z.string(),
    at: z.string(),
    action: z.string(),
    subject: z.string().nullable(),
    onBehalfOf: z.string().nullable(),
    ...detailsShape.shape,
  })
  .transform(mergePersonalDetails)
export type PersonalEvent = z.infer<typeof eventShape>

/**
 * All that a person did and that was done to their account, each list oldest first, read a page at a time.
 */
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
