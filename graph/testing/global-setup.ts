import type { ProvidedContext } from 'vitest'
import { type LocalNeo4j, startTemporaryNeo4j } from '../server/index.ts'
import { openServerPool, type ServerPool } from './server-pool.ts'

/** Where the tests of this run find their Neo4j: `inject('neo4j')`. */
export interface TestNeo4j {
  uri: string
  user: string
  password: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: TestNeo4j
    serverPool: string
  }
}

interface Servers {
  users: number
  /** The one that all tests share. */
  server: Promise<LocalNeo4j> | undefined
  pool: Promise<ServerPool>
}

/**
 * Each project of a run loads this file for itself; what they share is found through the process.
 */
const shared = globalThis as typeof globalThis & { hemingTestServers?: Servers }

interface Project {
  provide: <Key extends keyof ProvidedContext>(key: Key, value: ProvidedContext[Key]) => void
}

/**
 * Starts one empty Neo4j for the whole run and passes its address to the tests, with that of the pool whose
 * servers they borrow; NEO4J_TEST_URI (with NEO4J_TEST_USER and NEO4J_TEST_PASSWORD) names one that runs
 * already. Should the run be killed, the launcher's watchdog stops the servers and removes their folders.
 */
export default async function setup(project: Project): Promise<() => Promise<void>> {
  const uri = process.env.NEO4J_TEST_URI
  shared.hemingTestServers ??= {
    users: 0,
    server: uri ? undefined : startTemporaryNeo4j(),
    pool: openServerPool(),
  }
  const servers = shared.hemingTestServers
  servers.users += 1
  const user = process.env.NEO4J_TEST_USER ?? 'neo4j'
  const given = { uri: uri ?? '', user, password: process.env.NEO4J_TEST_PASSWORD ?? '' }
  const { uri: address, user: name, password } = (await servers.server) ?? given
  project.provide('neo4j', { uri: address, user: name, password })
  project.provide('serverPool', (await servers.pool).socket)
  return async () => {
    servers.users -= 1
    if (servers.users > 0) return
    delete shared.hemingTestServers
    await Promise.all([
      servers.server?.then((server) => server.stop()),
      servers.pool.then((pool) => pool.close()),
    ])
  }
}
