// The Neo4j jars: fetched once with Maven into a cache outside the work tree, shared by all work trees of
// this user.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { withLock } from '../../scripts/supervise/lock.mjs'
import { spawnGroup } from '../../scripts/supervise/processes.mjs'

const POM = fileURLToPath(new URL('./pom.xml', import.meta.url))

/** The version of Neo4j that pom.xml names. */
export const NEO4J_VERSION = readPinnedVersion()

/** How many jars this version comes with; only the progress shown depends on it. */
const ABOUT_JARS = 213

function readPinnedVersion() {
  const match = /<neo4j\.version>([^<]+)</.exec(readFileSync(POM, 'utf8'))
  if (!match?.[1]) throw new Error(`${POM} names no <neo4j.version>.`)
  return match[1]
}

/**
 * The folder for what is fetched or shared between work trees: XDG_CACHE_HOME/heming or ~/.cache/heming.
 * @param {NodeJS.ProcessEnv} [environment]
 */
export function cacheFolder(environment = process.env) {
  return join(environment.XDG_CACHE_HOME || join(homedir(), '.cache'), 'heming')
}

function jarsFolder() {
  return join(cacheFolder(), `neo4j-${NEO4J_VERSION}`)
}

/** Whether the jars are in the cache, so that Maven and the network are not needed. */
export function hasNeo4jJars() {
  return existsSync(join(jarsFolder(), `neo4j-${NEO4J_VERSION}.jar`))
}

/**
 * Makes sure of the jars. The cache is either whole or absent: they are copied next to it and moved there at
 * the end.
 * @param {{ onProgress?: (text: string) => void, guard?: import('../../scripts/supervise/guard.mjs').Guard }}
 *   [options]
 * @returns {Promise<string>} the folder with the jars
 * @throws {Error} with a message for the user when Maven cannot bring them
 */
export async function ensureNeo4jJars({ onProgress, guard } = {}) {
  if (hasNeo4jJars()) return jarsFolder()
  mkdirSync(cacheFolder(), { recursive: true })
  await withLock(
    `${jarsFolder()}.lock`,
    async () => {
      if (!hasNeo4jJars()) await fetchJars(onProgress, guard)
    },
    () => onProgress?.('somebody else is fetching Neo4j, waiting for them'),
  )
  return jarsFolder()
}

/**
 * @param {((text: string) => void) | undefined} onProgress
 * @param {import('../../scripts/supervise/guard.mjs').Guard | undefined} guard
 */
async function fetchJars(onProgress, guard) {
  const draft = mkdtempSync(`${jarsFolder()}.partial-`)
  guard?.removeAtEnd(draft)
  try {
    await runMaven(draft, onProgress, guard)
    rmSync(jarsFolder(), { recursive: true, force: true })
    renameSync(draft, jarsFolder())
  } finally {
    rmSync(draft, { recursive: true, force: true })
    guard?.keep(draft)
  }
}

/**
 * @param {string} folder
 * @param {((text: string) => void) | undefined} onProgress
 * @param {import('../../scripts/supervise/guard.mjs').Guard | undefined} guard
 */
function runMaven(folder, onProgress, guard) {
  // -C: a jar whose checksum is wrong is rejected instead of warned about.
  const parameters = ['-B', '-C', '-f', POM, 'dependency:copy-dependencies', '-DincludeScope=runtime']
  const maven = spawnGroup('mvn', [...parameters, `-DoutputDirectory=${folder}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (maven.pid) guard?.watch(maven.pid)
  /** @type {string[]} */
  const tail = []
  let copied = 0
  for (const stream of [maven.stdout, maven.stderr]) {
    if (!stream) continue
    createInterface({ input: stream }).on('line', (line) => {
      tail.push(line)
      if (tail.length > 30) tail.shift()
      if (/Downloaded from .*\.jar|Copying .*\.jar/.test(line)) copied += 1
      onProgress?.(`Neo4j ${NEO4J_VERSION}: ${Math.min(99, Math.round((copied / (2 * ABOUT_JARS)) * 100))} %`)
    })
  }
  return /** @type {Promise<void>} */ (
    new Promise((resolve, reject) => {
      maven.on('error', (error) =>
        reject(
          new Error(`Maven did not start (${error.message}): install it (package "maven") and try again.`),
        ),
      )
      maven.on('close', (code) => {
        if (maven.pid) guard?.unwatch(maven.pid)
        if (code === 0) return resolve()
        const cause = tail.filter((line) => line.includes('ERROR')).slice(0, 4)
        reject(
          new Error(
            `Maven could not fetch Neo4j ${NEO4J_VERSION} (exit code ${code}): check the connection to Maven Central or the mirror in ~/.m2/settings.xml.\n${cause.join('\n')}`,
          ),
        )
      })
    })
  )
}
