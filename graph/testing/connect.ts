import { inject } from 'vitest'
import { connectGraph, type Graph, type GraphOptions } from '../src/kernel/driver/driver.ts'
import { migrate } from '../src/kernel/migrations/migrate.ts'

/** The key that global-setup.ts provides. */
import type {} from './global-setup.ts'

interface RoundTrips {
  /** How many statements were sent since counting began. */
  count(): number
  /** The statements, oldest first. */
  statements(): readonly string[]
  /** Begins again at 0. */
  reset(): void
}

const listeners = new WeakMap<Graph, Set<(cypher: string) => void>>()
let migrated: Promise<unknown> | undefined

/** Connects to the Neo4j of this test run, migrated. Close it after the last test of the file. */
export async function connectTestGraph(options: Omit<GraphOptions, 'onQuery'> = {}): Promise<Graph> {
  const heard = new Set<(cypher: string) => void>()
  const graph = connectGraph(inject('neo4j'), {
    // Tests of several files share two cores; only tests of time-outs want them short.
    transactionTimeout: 30_000,
    ...options,
    onQuery: (cypher) => {
      for (const listener of heard) listener(cypher)
    },
  })
  listeners.set(graph, heard)
  migrated ??= migrate(graph)
  await migrated
  return graph
}

/**
 * Counts the statements that a test graph sends from now on. Throws for a graph that is not from
 * connectTestGraph.
 */
export function countRoundTrips(graph: Graph): RoundTrips {
  const heard = listeners.get(graph)
  if (!heard) throw new Error('Only the graph of connectTestGraph counts its round trips.')
  let statements: string[] = []
  heard.add((cypher) => statements.push(cypher))
  return {
    count: () => statements.length,
    statements: () => statements,
    reset: () => {
      statements = []
    },
  }
}
