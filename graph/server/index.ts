/** The local Neo4j: fetched once, started as a child process, stopped with its master whatever becomes of it. */
export { checkOwnServer, OLDEST_VERSION, pingNeo4j, readVersion } from './health.mjs'
export { ensureNeo4jJars, hasNeo4jJars, NEO4J_VERSION } from './jars.mjs'
export {
  findFreePort,
  type LaunchOptions,
  type LocalNeo4j,
  startNeo4j,
  startTemporaryNeo4j,
} from './launcher.mjs'
