import { z } from 'zod'
import type { Graph } from '../kernel/driver/driver.ts'
import { defineEntryKind } from '../kernel/outbox/entry-kind.ts'
import { addToOutbox } from '../kernel/outbox/outbox.store.ts'
import { closeRequests } from './close-requests.store.ts'
import type { RequestDefinition } from './define-request.ts'
import { reject } from './obstacle.ts'
import * as cypher from './requests.cypher.ts'

/** Requests that one run takes at most; the next takes the rest. */
const MAX_AT_ONCE = 500

/** Kind of the outbox entry that reminds the reviewers of a request. */
export const REQUEST_REMINDER = defineEntryKind('request-reminder')

export const requestReminderShape = z.object({ kind: z.string(), requestId: z.string() })

/** Requests whose reminder is due get one, by the outbox. Returns how many. */
export async function remindReviewers(
  graph: Graph,
  definitions: readonly RequestDefinition[],
  now = new Date(),
): Promise<number> {
  let reminded = 0
  for (const { id, kind } of await findDue(graph, cypher.DUE_REMINDERS, definitions, now)) {
    reminded += await graph.write(async (run) => {
      const parameters = { id, now: now.toISOString() }
      const [taken] = await run(cypher.TAKE_REMINDER, parameters, z.object({ accountId: z.string() }))
      if (!taken) return 0
      const entry = { kind: REQUEST_REMINDER, subject: `REQUEST:${id}`, about: taken.accountId }
      await addToOutbox(run, [{ ...entry, payload: { kind, requestId: id } }])
      return 1
    })
  }
  return reminded
}

/** Requests that waited for too long expire. Returns how many. */
export async function expireRequests(
  graph: Graph,
  definitions: readonly RequestDefinition[],
  now = new Date(),
): Promise<number> {
  let expired = 0
  for (const { id, kind } of await findDue(graph, cypher.DUE_EXPIRIES, definitions, now)) {
    const definition = definitions.find((each) => each.kind === kind)
    if (!definition) continue
    expired += await graph.write(async (run) => {
      const [request] = await closeRequests(run, definition, { ids: [id], status: 'EXPIRED' })
      if (request) await definition.onExpired?.({ run, reject, request })
      return request ? 1 : 0
    })
  }
  return expired
}

function findDue(graph: Graph, statement: string, definitions: readonly RequestDefinition[], now: Date) {
  const kinds = definitions.map(({ kind }) => kind)
  const parameters = { kinds, now: now.toISOString(), limit: MAX_AT_ONCE }
  return graph.read(statement, parameters, z.object({ id: z.string(), kind: z.string() }))
}
