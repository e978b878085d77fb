import type { ProvidedContext } from 'vitest'
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

interface Servers {
  users: number
  /** The one that all tests share, to be stopped where it is our own. */
  server: Promise<TestNeo4j & Partial<Pick<LocalNeo4j, 'stop'>>>
}

/**
 * Each project of a run loads this file for itself; what they share is found through the process.
 */
const shared = globalThis as typeof globalThis & { hemingTestServers?: Servers }

interface Project {
  provide: <Key extends keyof ProvidedContext>(key: Key, value: ProvidedContext[Key]) => void
}

/**
 * Starts one empty Neo4j for the whole run and passes its address to the tests; NEO4J_TEST_URI (with
 * NEO4J_TEST_USER and NEO4J_TEST_PASSWORD) names one that runs already. Should the run be killed, the
 * launcher's watchdog stops the server and removes its folder.
 */
export default async function setup(project: Project): Promise<() => Promise<void>> {
  shared.hemingTestServers ??= { users: 0, server: startShared() }
  const servers = shared.hemingTestServers
  servers.users += 1
  const { uri, user, password, stop } = await servers.server
  project.provide('neo4j', { uri, user, password })
  return async () => {
    servers.users -= 1
    if (servers.users > 0) return
    delete shared.hemingTestServers
    await stop?.()
  }
}

function startShared(): Servers['server'] {
  const {
    NEO4J_TEST_URI: uri,
    NEO4J_TEST_USER: user = 'neo4j',
    NEO4J_TEST_PASSWORD: password = '',
  } = process.env
  return uri ? Promise.resolve({ uri, user, password }) : startTemporaryNeo4j()
}
