import { parseArgs } from 'node:util'
import { readDemoNetwork } from '../seed/read-demo-network.ts'
import { moveSampleDays } from '../seed/sample-days.ts'
import { isEmpty, seed } from '../seed/seed.ts'
import { connectForMaintenance } from './connect.ts'

/**
 * Loads the demo network into the graph that NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD name; with --if-empty
 * only where it has no firm.
 */
const { values } = parseArgs({ options: { 'if-empty': { type: 'boolean', default: false } } })
const graph = connectForMaintenance()
try {
  if (values['if-empty'] && !(await isEmpty(graph))) {
    console.log('The graph has firms already; nothing was loaded.')
  } else {
    const network = moveSampleDays(await readDemoNetwork(), new Date().toISOString().slice(0, 10))
    await seed(graph, network)
    const { firms, ipAssets, projects, briefs } = network
    console.log(
      `Loaded ${firms.length} firms, ${ipAssets.length} IP assets, ${projects.length} projects and ${briefs.length} briefs.`,
    )
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await graph.close()
}
