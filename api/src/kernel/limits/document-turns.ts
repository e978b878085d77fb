import { createInFlight } from './in-flight.ts'

/** Documents of one requester that may wait for their turn. */
const MAX_WAITING = 100

/**
 * Lets one document after the other be parsed and validated, each in a turn of the event loop of its
 * own, so that what others asked for goes on in between. Each requester has one turn after the other. Throws
 * BUSY where too many wait, and CLIENT_LEFT where `left` is aborted before its turn.
 */
export function createDocumentTurns() {
  const inTurn = createInFlight({
    atOnce: 1,
    waiting: MAX_WAITING,
    objectsAtOnce: 1,
    objectsOfAll: 1,
    large: 1,
  })
  return async (requester: string, left: AbortSignal): Promise<void> => {
    const end = await inTurn(requester, 1, left)
    // Apollo Server parses and validates before this turn of the loop is over.
    setImmediate(end)
  }
}

export type DocumentTurns = ReturnType<typeof createDocumentTurns>
