import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GraphSettings } from '../src/kernel/driver/driver.ts'

/** One server that tests have for themselves, one after the other. */
export interface ServerTurns {
  /** A test connects to this socket, reads the server's address as JSON, and returns it by disconnecting. */
  socket: string
  close(): void
}

/**
 * Gives the server to one test file after the other. A new Neo4j would plan every statement for the first
 * time, which costs more than the tests do. A borrower that crashes disconnects, and so returns it, too.
 */
export async function openServerTurns(server: GraphSettings): Promise<ServerTurns> {
  const folder = mkdtempSync(join(tmpdir(), 'heming-turns-'))
  const socket = join(folder, 'socket')
  let last: Promise<unknown> = Promise.resolve()
  const listener = createServer((borrower) => {
    const returned = new Promise((resolve) => borrower.on('error', () => {}).once('close', resolve))
    last = last.then(() => {
      borrower.write(`${JSON.stringify(server)}\n`)
      return returned
    })
  })
  await once(listener.listen(socket), 'listening')
  return {
    socket,
    close() {
      listener.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
