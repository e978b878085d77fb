import { inject } from 'vitest'
import { connectGraph, type Graph, type GraphOptions } from '../src/kernel/driver/driver.ts'
import { migrate } from '../src/kernel/migrations/migrate.ts'
import type { TestNeo4j } from './global-setup.ts'
import { removeAll } from './remove-all.ts'

/**
 * An empty migrated graph that nobody else uses meanwhile, for tests that look at the whole network, or whose
 * firms would show in the tests of others: a file that calls this runs after those that share the server, one
 * at a time (`…-alone` in vitest.config.ts).
 */
export async function startOwnGraph(options: GraphOptions = {}): Promise<Graph & { server: TestNeo4j }> {
  const server = inject('neo4j')
  const graph = connectGraph(server, { transactionTimeout: 30_000, ...options })
  await removeAll(graph)
  await migrate(graph)
  return { ...graph, server }
}
