import { migrate } from '../src/migrations/migrate.ts'
import { connectForMaintenance } from './connect.ts'

/** Brings the graph that NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD name to the shape that this copy of Heming needs. */
const graph = connectForMaintenance()
try {
  const applied = await migrate(graph)
  console.log(applied.length === 0 ? 'The graph is up to date.' : `Applied ${applied.join(', ')}.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await graph.close()
}
