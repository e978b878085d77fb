// All that a start of Neo4j needs and that is shared between instances. Builtin modules only: it runs next to
// the install.
import { ensureClassArchive } from './class-archive.mjs'
import { ensureNeo4jJars } from './jars.mjs'
import { findJava } from './java.mjs'

/**
 * Makes sure of Java, the jars and the class archive.
 * @param {{ guard: import('../../scripts/supervise/guard.mjs').Guard, onProgress?: (text: string) => void }}
 *   options
 * @throws {Error} with a message for the user when Java or the jars are not available
 */
export async function prepareNeo4j({ guard, onProgress }) {
  const java = findJava()
  if (!java.command) {
    throw new Error(
      'Java 17 or 21 is needed for Neo4j: install it (for example the package openjdk-17-jre-headless) or set JAVA_HOME.',
    )
  }
  const jars = await ensureNeo4jJars({ onProgress, guard })
  return { java: java.command, jars, archive: await ensureClassArchive({ jars, java, guard, onProgress }) }
}
