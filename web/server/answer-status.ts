import { AsyncLocalStorage } from 'node:async_hooks'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** Pages are bundled apart from this server, so the two meet at one name; see `src/lib/answer/status.ts`. */
const meetingPoint = Symbol.for('heming.answerStatus')
const answers = new AsyncLocalStorage<(status: number) => void>()
Object.assign(globalThis, { [meetingPoint]: answers })

/**
 * Runs a page so that it can set the status of its answer until the first byte has left. Next knows only
 * `notFound()`, which sends an empty page that needs script, and has no word for 'try again later'. An answer
 * to the router in the browser keeps 200: with any other it would load the whole page again.
 */
export function withAnswerStatus<Result>(
  request: IncomingMessage,
  response: ServerResponse,
  run: () => Result,
): Result {
  const forRouter = request.headers.rsc !== undefined
  return answers.run((status) => {
    if (!forRouter && !response.headersSent) response.statusCode = status
  }, run)
}
