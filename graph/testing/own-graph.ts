import { type LocalNeo4j, startTemporaryNeo4j } from '../server/index.ts'
import { connectGraph, type Graph, type GraphOptions } from '../src/kernel/driver/driver.ts'
import { migrate } from '../src/kernel/migrations/migrate.ts'

/**
 * A migrated graph on a Neo4j of its own, for tests that look at the whole network, or whose firms would show
 * in the tests of others. Closing it ends both.
 */
export async function startOwnGraph(options: GraphOptions = {}): Promise<Graph & { server: LocalNeo4j }> {
  const server = await startTemporaryNeo4j()
  const graph = connectGraph(server, { transactionTimeout: 30_000, ...options })
  await migrate(graph)
  return {
    ...graph,
    server,
    async close() {
      await graph.close()
      await server.stop()
    },
  }
}
