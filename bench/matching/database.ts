import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { connectGraph } from '@heming/graph/driver'
import { type LocalNeo4j, startNeo4j } from '@heming/graph/server'
import { readDemoNetwork } from '../../graph/seed/read-demo-network.ts'
import { loadNetwork } from './load.ts'
import { makeNetwork } from './network.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const CACHE = join(ROOT, 'bench', '.cache')

/** One batch at a million firms takes minutes. */
const LOADING_TIMEOUT = 30 * 60_000

/** What decides the content of a database: when one of these changes, it is rebuilt. */
const WHAT_DECIDES = [
  'bench/matching/random.ts',
  'bench/matching/network.ts',
  'bench/matching/derive.ts',
  'bench/matching/load.ts',
  'bench/matching/load.cypher.ts',
  'graph/seed/write-network.cypher.ts',
  'graph/seed/facts/taxonomy.json',
  'graph/seed/market-regions.json',
  'graph/src/matching/precompute/asset-forms.ts',
  'graph/src/matching/precompute/asset-forms-pictures.ts',
  'graph/src/matching/precompute/asset-forms-works.ts',
  'graph/src/matching/precompute/asset-things.ts',
  'graph/src/matching/precompute/likely-partners.store.ts',
  'graph/src/matching/precompute/likely-partners.ts',
  'graph/src/matching/link-model/link-model.json',
  'graph/src/matching/records/build-record.ts',
  'graph/src/matching/records/firm-record.ts',
  'graph/src/matching/records/firm-sources.cypher.ts',
  'graph/src/matching/records/firm-sources.store.ts',
  'graph/src/matching/precompute/seeded-random.ts',
  ...readdirSync(join(ROOT, 'graph', 'migrations')).map((file) => `graph/migrations/${file}`),
]

export interface LoadedDatabase {
  server: LocalNeo4j
  /** Seconds that making and loading the network took when it was made. */
  loadSeconds: number
}

/**
 * Starts a Neo4j of its own that holds the synthetic network of this size and seed, with heap and page cache
 * as `npm start` gives them. Kept under bench/.cache, because a million firms take long to load; older ones
 * of the same size go.
 */
export async function startDatabase(
  size: number,
  seed: number,
  say: (text: string) => void,
): Promise<LoadedDatabase> {
  const name = `${size}-${fingerprint(seed)}`
  const home = join(CACHE, name)
  const mark = join(home, 'loaded')
  mkdirSync(CACHE, { recursive: true })
  for (const entry of readdirSync(CACHE))
    if (entry.startsWith(`${size}-`) && (entry !== name || !existsSync(mark)))
      rmSync(join(CACHE, entry), { recursive: true, force: true })

  const server = await startNeo4j({ home, onProgress: say })
  if (existsSync(mark)) return { server, loadSeconds: Number(readFileSync(mark, 'utf8')) }
  const graph = connectGraph(server, { transactionTimeout: LOADING_TIMEOUT, serverTimeout: 60_000 })
  const begin = performance.now()
  try {
    const demo = await readDemoNetwork()
    await loadNetwork(graph, makeNetwork(size, seed, demo.taxonomy), demo, say)
  } catch (error) {
    await server.stop()
    throw error
  } finally {
    await graph.close()
  }
  const loadSeconds = Math.round((performance.now() - begin) / 1000)
  writeFileSync(mark, String(loadSeconds))
  return { server, loadSeconds }
}

function fingerprint(seed: number): string {
  const hash = createHash('sha256').update(String(seed))
  for (const file of WHAT_DECIDES) hash.update(file).update(readFileSync(join(ROOT, file)))
  return hash.digest('hex').slice(0, 12)
}
