import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type LocalNeo4j, startTemporaryNeo4j } from '../server/index.ts'

/** Servers that tests borrow one after the other. */
export interface ServerPool {
  /** A test connects to this socket, reads the server's address as JSON, and returns it by disconnecting. */
  socket: string
  /** Stops every server of the pool. */
  close(): Promise<void>
}

/**
 * Lends servers to the tests that need the whole network for themselves. A new Neo4j plans every statement
 * for the first time, which costs more than the tests do; so a server that came back is lent again, and as
 * many are started as are lent at once. A borrower that crashes disconnects, and so returns its server, too.
 */
export async function openServerPool(): Promise<ServerPool> {
  const started: Promise<LocalNeo4j>[] = []
  const free: LocalNeo4j[] = []
  const folder = mkdtempSync(join(tmpdir(), 'heming-pool-'))
  const socket = join(folder, 'socket')

  function startServer(): Promise<LocalNeo4j> {
    const server = startTemporaryNeo4j()
    started.push(server)
    return server
  }
  async function lend(borrower: Socket): Promise<void> {
    const returned = new Promise<unknown>((resolve) => borrower.on('error', () => {}).once('close', resolve))
    const server = free.pop() ?? (await startServer())
    const { uri, user, password } = server
    borrower.write(`${JSON.stringify({ uri, user, password })}\n`)
    await returned
    free.push(server)
  }

  const listener = createServer((borrower) => {
    lend(borrower).catch((error: Error) => borrower.destroy(error))
  })
  await once(listener.listen(socket), 'listening')
  return {
    socket,
    async close() {
      listener.close()
      await Promise.allSettled(started.map(async (server) => (await server).stop()))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
