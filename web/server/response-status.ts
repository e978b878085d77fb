import { AsyncLocalStorage } from 'node:async_hooks'
import type { IncomingMessage, ServerResponse } from 'node:http'

/**
 * Pages are bundled apart from this server, so the two meet at one name; see `src/lib/response/status.ts`.
 */
const meetingPoint = Symbol.for('heming.answerStatus')
const responses = new AsyncLocalStorage<(status: number) => void>()
Object.assign(globalThis, { [meetingPoint]: responses })

/**
 * Runs a page so that it can set the status of its response until the first byte has left. Next knows only
 * `notFound()`, which sends an empty page that needs script, and has no word for 'try again later'. An
 * response to the router in the browser keeps 200: with any other it would load the whole page again.
 */
export function withResponseStatus<Result>(
  request: IncomingMessage,
  response: ServerResponse,
  run: () => Result,
): Result {
  const forRouter = request.headers.rsc !== undefined
  return responses.run((status) => {
    if (!forRouter && !response.headersSent) response.statusCode = status
  }, run)
}
