import { type LocalNeo4j, startTemporaryNeo4j } from '../server/index.ts'

/** Where the tests of this run find their Neo4j: `inject('neo4j')`. */
export interface TestNeo4j {
  uri: string
  user: string
  password: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: TestNeo4j
  }
}

interface SharedServer {
  users: number
  server: Promise<LocalNeo4j>
}

/**
 * Each project of a run loads this file for itself; the one server they share is found through the process.
 */
const shared = globalThis as typeof globalThis & { hemingTestServer?: SharedServer }

/**
 * Starts one empty Neo4j for the whole run and passes its address to the tests; NEO4J_TEST_URI (with
 * NEO4J_TEST_USER and NEO4J_TEST_PASSWORD) names one that runs already. Should the run be killed, the
 * launcher's watchdog stops the server and removes its folder.
 */
export default async function setup(project: {
  provide: (key: 'neo4j', value: TestNeo4j) => void
}): Promise<() => Promise<void>> {
  const uri = process.env.NEO4J_TEST_URI
  if (uri) {
    const user = process.env.NEO4J_TEST_USER ?? 'neo4j'
    project.provide('neo4j', { uri, user, password: process.env.NEO4J_TEST_PASSWORD ?? '' })
    return async () => {}
  }
  shared.hemingTestServer ??= { users: 0, server: startTemporaryNeo4j() }
  const own = shared.hemingTestServer
  own.users += 1
  const { uri: startedUri, user, password } = await own.server
  project.provide('neo4j', { uri: startedUri, user, password })
  return async () => {
    own.users -= 1
    if (own.users > 0) return
    delete shared.hemingTestServer
    await (await own.server).stop()
  }
}
