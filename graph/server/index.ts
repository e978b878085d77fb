/**
 * The local Neo4j: fetched once, started as a child process, stopped with its master whatever becomes of it.
 */

export { findFreePort } from '../../scripts/supervise/ports.mjs'
export { checkOwnServer, OLDEST_VERSION, pingNeo4j, readVersion } from './health.mjs'
export { hasNeo4jJars, NEO4J_VERSION } from './jars.mjs'
export { type LaunchOptions, type LocalNeo4j, startNeo4j, startTemporaryNeo4j } from './launcher.mjs'
export { prepareNeo4j } from './prepare.mjs'
