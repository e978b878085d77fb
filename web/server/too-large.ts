import type { IncomingMessage, ServerResponse } from 'node:http'
import { Transform } from 'node:stream'
import { MAX_FILE_BYTES } from '../src/features/documents/pick-files.ts'
import { MAX_TABLE_BYTES } from '../src/features/imports/max-table-bytes.ts'

/**
 * Max bodies that the API accepts, in bytes (api/src/server.ts, documents.routes.ts, imports.routes.ts). What
 * is longer never reaches it: it would respond before it has read it all and close the connection, so that
 * its response may be lost.
 */
const MAX_BODY_BYTES: [RegExp, number][] = [
  [/^\/files\/documents(?=[/?]|$)/, MAX_FILE_BYTES],
  [/^\/files\/imports(?=[/?]|$)/, MAX_TABLE_BYTES],
  [/^\/(graphql|api\/auth|files)(?=[/?]|$)/, 256 * 1024],
]

/**
 * Max bytes of a rejected body that are read and thrown away, and max time for it, so that its sender
 * comes to read the response.
 */
const MAX_DISCARDED_BYTES = 64 * 1024 * 1024
const DISCARD_TIMEOUT = 60_000

/**
 * The longest body that the API accepts at an address, in bytes; for what is none of its addresses as for the
 * smallest.
 */
export function maxBodyBytesOf(url = ''): number {
  return MAX_BODY_BYTES.find(([path]) => path.test(url))?.[1] ?? 256 * 1024
}

/**
 * A body as it comes in, of `maxBytes` bytes at most: what is beyond stays behind, and `exceed` is called
 * once.
 */
export function boundBody(request: IncomingMessage, maxBytes: number, exceed: () => void): Transform {
  let length = 0
  const bounded = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      length += chunk.length
      if (length <= maxBytes) {
        done(null, chunk)
        return
      }
      // Nothing is passed on from here on: the transform is never done with this chunk.
      request.unpipe(bounded)
      exceed()
    },
  })
  return request.pipe(bounded)
}

/**
 * Sends 413 and closes the connection, but not before the sender has sent all, or as much as is thrown
 * away: a connection that is closed on unread bytes is reset, and the sender never sees the response.
 */
export function sendTooLarge(
  response: ServerResponse,
  request: IncomingMessage,
  { message, code, requestId }: { message: string; code: string; requestId: string },
): void {
  const body = Buffer.from(JSON.stringify({ errors: [{ message, extensions: { code, requestId } }] }))
  response.writeHead(413, {
    'cache-control': 'no-store',
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
    connection: 'close',
  })
  // The response is whole for its reader; only the connection stays.
  response.write(body)
  discardBody(request, () => response.end())
}

/** Returns 400 without a word, and closes the connection as `sendTooLarge` does. */
export function sendBadAddress(response: ServerResponse, request: IncomingMessage): void {
  response.writeHead(400, { 'content-length': 0, connection: 'close' })
  response.flushHeaders()
  discardBody(request, () => response.end())
}

function discardBody(request: IncomingMessage, done: () => void): void {
  let left = MAX_DISCARDED_BYTES
  const timer = setTimeout(finish, DISCARD_TIMEOUT)
  function finish() {
    clearTimeout(timer)
    request.off('data', discard).off('end', finish).off('close', finish)
    done()
  }
  function discard(chunk: Buffer) {
    left -= chunk.length
    if (left < 0) finish()
  }
  if (request.complete && request.readableEnded) finish()
  else request.on('data', discard).once('end', finish).once('close', finish).resume()
}
