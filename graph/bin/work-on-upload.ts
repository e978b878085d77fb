import { workOnUpload } from '../src/importing/work-on-upload.ts'
import { connectForMaintenance } from './connect.ts'

/**
 * Does what an import of uploaded files asks for (`workOnUpload`), in the graph that NEO4J_URI, NEO4J_USER
 * and NEO4J_PASSWORD name: `work-on-upload.ts NAME FOLDER`. Started by the api, it ends with it; what it
 * leaves is cleared up and done again by the next.
 */
const endAlone = () => process.exit(1)
process.on('disconnect', endAlone)
const [, , name = '', folder = ''] = process.argv
const graph = connectForMaintenance()
try {
  await workOnUpload(graph, name, { folder, signal: new AbortController().signal })
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await graph.close()
  process.off('disconnect', endAlone)
}
