import { type Recovered, recoverImports } from '../src/importing/recover-imports.ts'
import { describeRecovered } from '../src/importing/summary.ts'
import { LeaseTaken } from '../src/kernel/leases/lease.ts'
import { migrate } from '../src/kernel/migrations/migrate.ts'
import { connectForMaintenance } from './connect.ts'

/**
 * Brings the graph that NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD name to the shape that this copy of Heming
 * needs, and ends imports that were cut off.
 */
const graph = connectForMaintenance()
try {
  const applied = await migrate(graph)
  console.log(applied.length === 0 ? 'The graph is up to date.' : `Applied ${applied.join(', ')}.`)
  for (const line of describeRecovered(await recoverUnlessImporting())) console.log(line)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await graph.close()
}

/** An import in progress clears up after earlier imports on its own. */
async function recoverUnlessImporting(): Promise<Recovered[]> {
  try {
    return await recoverImports(graph)
  } catch (error) {
    if (error instanceof LeaseTaken) return []
    throw error
  }
}
