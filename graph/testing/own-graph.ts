import { connect } from 'node:net'
import { createInterface } from 'node:readline'
import { inject } from 'vitest'
import { connectGraph, type Graph, type GraphOptions } from '../src/kernel/driver/driver.ts'
import { migrate } from '../src/kernel/migrations/migrate.ts'
import type { TestNeo4j } from './global-setup.ts'
import { removeAll } from './remove-all.ts'

/**
 * An empty migrated graph that nobody else uses meanwhile, for tests that look at the whole network, or whose
 * firms would show in the tests of others: a file that calls this runs after those that share the server (see
 * vitest.config.ts), and waits for its turn. Closing it ends the turn, so a file has one at a time.
 */
export async function startOwnGraph(options: GraphOptions = {}): Promise<Graph & { server: TestNeo4j }> {
  const { server, release } = await borrowServer()
  const graph = connectGraph(server, { transactionTimeout: 30_000, ...options })
  await removeAll(graph)
  await migrate(graph)
  return {
    ...graph,
    server,
    async close() {
      await graph.close()
      release()
    },
  }
}

async function borrowServer(): Promise<{ server: TestNeo4j; release: () => void }> {
  const connection = connect(inject('serverTurns'))
  for await (const line of createInterface({ input: connection }))
    return { server: JSON.parse(line), release: () => connection.destroy() }
  throw new Error('The tests have ended: see server-turns.ts.')
}
