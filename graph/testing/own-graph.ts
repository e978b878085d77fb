import { connect } from 'node:net'
import { createInterface } from 'node:readline'
import { inject } from 'vitest'
import { z } from 'zod'
import { connectGraph, type Graph, type GraphOptions } from '../src/kernel/driver/driver.ts'
import { migrate } from '../src/kernel/migrations/migrate.ts'
import type { TestNeo4j } from './global-setup.ts'
import { REMOVE_NODES } from './own-graph.cypher.ts'

/**
 * An empty migrated graph on a Neo4j of its own, for tests that look at the whole network, or whose firms
 * would show in the tests of others. Closing it returns the server to the pool (see server-pool.ts).
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
  const connection = connect(inject('serverPool'))
  for await (const line of createInterface({ input: connection }))
    return { server: JSON.parse(line), release: () => connection.destroy() }
  throw new Error('The pool of servers has closed: see server-pool.ts.')
}

async function removeAll(graph: Graph): Promise<void> {
  const shape = z.object({ removed: z.number() })
  for (;;) {
    const [row] = await graph.write((run) => run(REMOVE_NODES, {}, shape))
    if (!row?.removed) return
  }
}
