import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readLock, releaseLock, takeLock } from '../../scripts/supervise/lock.mjs'
import { isRunning } from '../../scripts/supervise/processes.mjs'
import { startNeo4j } from '../server/index.ts'
import type { Graph, GraphSettings } from '../src/kernel/driver/driver.ts'
import { migrate } from '../src/kernel/migrations/migrate.ts'
import { connectForMaintenance } from './connect.ts'

export interface FoundGraph {
  graph: Graph
  /** Closes the connection, and stops the Neo4j if it was started for this. */
  close(): Promise<void>
}

/** The folder that `npm start` keeps its data in. */
export function findDataFolder(): string {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  return resolve(process.env.DATA_DIR || join(root, '.data'))
}

/**
 * Finds the graph that is meant: the one of NEO4J_URI, else that of `npm start`, which is started for as long
 * as it is needed where it does not run. Null if there is none yet.
 */
export async function findGraph(onProgress: (text: string) => void): Promise<FoundGraph | null> {
  if (process.env.NEO4J_URI) {
    process.env.NEO4J_USER ||= 'neo4j'
    return openGraph({ close: async () => {} })
  }
  const dataFolder = findDataFolder()
  const home = join(dataFolder, 'neo4j')
  if (!existsSync(join(home, 'data'))) return null
  const lock = join(dataFolder, 'run.json')
  const holder = readLock(lock)
  if (holder && isRunning(holder)) {
    setLogin(readLogin(home))
    return openGraph({ close: async () => {} })
  }
  const taken = takeLock(lock)
  if (!taken.taken) return findGraph(onProgress)
  try {
    const neo4j = await startNeo4j({ home, onProgress })
    setLogin(neo4j)
    return await openGraph({
      async close() {
        await neo4j.stop()
        releaseLock(lock)
      },
    })
  } catch (error) {
    releaseLock(lock)
    throw error
  }
}

async function openGraph({ close }: { close: () => Promise<void> }): Promise<FoundGraph> {
  const graph = connectForMaintenance()
  const found: FoundGraph = {
    graph,
    async close() {
      await graph.close()
      await close()
    },
  }
  try {
    await migrate(graph)
    return found
  } catch (error) {
    await found.close()
    throw error
  }
}

function setLogin({ uri, user, password }: GraphSettings): void {
  Object.assign(process.env, { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password })
}

/** How the Neo4j that `npm start` keeps running is reached. */
function readLogin(home: string): GraphSettings {
  const configuration = readFileSync(join(home, 'conf', 'neo4j.conf'), 'utf8')
  const address = /^server\.bolt\.listen_address=(.+)$/m.exec(configuration)?.[1]
  if (!address) throw new Error(`${home} does not say where its Neo4j listens: start Heming again.`)
  return {
    uri: `bolt://${address}`,
    user: 'neo4j',
    password: readFileSync(join(home, 'password'), 'utf8').trim(),
  }
}
