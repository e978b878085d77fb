import { Readable } from 'node:stream'
import { findPersonalData, type PersonalData, readPersonalEvents } from '@heming/graph/data-rights'
import type { Graph } from '@heming/graph/driver'
import type { FastifyInstance } from 'fastify'
import type { Auth } from '../../kernel/auth/auth.ts'
import { findViewer } from '../../kernel/auth/viewer.ts'
import { sendErrorResponse } from '../../kernel/errors/error-response.ts'
import { MESSAGES } from '../../kernel/errors/messages.ts'
import { countAct } from '../../kernel/limits/write-limits.ts'

/** Where users who are signed in get what is kept of them. */
export const DATA_EXPORT_PATH = '/files/my-data.json'

/**
 * Returns what is kept of the viewer, as a file of JSON. The session or key says whose data it is;
 * nobody can name another account.
 */
export function registerDataExport(app: FastifyInstance, graph: Graph, auth: Auth): void {
  app.get(DATA_EXPORT_PATH, async (request, reply) => {
    reply.header('cache-control', 'no-store')
    const viewer = await findViewer(graph, auth, request)
    const data = viewer && (await findPersonalData(graph, viewer.accountId))
    if (!viewer || !data) {
      return sendErrorResponse(request, reply, { code: 'UNAUTHENTICATED', message: MESSAGES.UNAUTHENTICATED })
    }
    const { allowed, retryAfterSeconds } = await countAct(graph, 'export', viewer, LIMIT)
    if (!allowed) {
      reply.header('retry-after', retryAfterSeconds)
      return sendErrorResponse(request, reply, { code: 'TOO_MANY_ATTEMPTS', message: LATER })
    }
    return reply
      .type('application/json; charset=utf-8')
      .header('content-disposition', 'attachment; filename="heming-my-data.json"')
      .send(Readable.from(writeExport(graph, viewer.accountId, data)))
  })
}

/** The file, a piece at a time: what somebody did may be more than fits into memory at once. */
async function* writeExport(graph: Graph, accountId: string, data: PersonalData): AsyncGenerator<string> {
  const { account, ...rest } = data
  const head = { exportedAt: new Date().toISOString(), account, ...rest }
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "events": [`
  let separator = '\n'
  for await (const { before, after, ...event } of readPersonalEvents(graph, accountId)) {
    const exported = { ...event, before: before && JSON.parse(before), after: after && JSON.parse(after) }
    yield `${separator}    ${JSON.stringify(exported)}`
    separator = ',\n'
  }
  yield '\n  ]\n}\n'
}

/** A file may be long to read. */
const LIMIT = { windowSeconds: 60 * 60, max: 20 }

const LATER = { zh: '下载次数过多，请一小时后再试。', en: 'Too many downloads. Please try again in an hour.' }
