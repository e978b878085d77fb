// What must be there before anything is installed or started. Each failure is one message that says what to
// install or set.
import { spawnSync } from 'node:child_process'
import { existsSync, statfsSync } from 'node:fs'
import { createServer } from 'node:net'
import { freemem, platform } from 'node:os'
import { dirname, join } from 'node:path'
import { hasNeo4jJars } from '../../graph/server/jars.mjs'
import { findJava } from '../../graph/server/java.mjs'
import { memoryOfMachine } from '../../graph/server/settings.mjs'
import { ROOT } from './settings.mjs'
import { StartError } from './start-error.mjs'

const GIGABYTE = 2 ** 30

/** What Neo4j, api and web take together with the demo network; without a Neo4j of ours, the rest. */
const MEMORY_NEEDED = { withNeo4j: 1.5 * GIGABYTE, without: 0.7 * GIGABYTE }

/** Packages, jars and build of a first start; afterwards, room for data and logs. */
const DISK_NEEDED = { first: 2.5 * GIGABYTE, later: 0.5 * GIGABYTE }

/**
 * Checks the machine.
 * @param {import('./settings.mjs').Settings} settings
 * @throws {import('./start-error.mjs').StartError}
 */
export async function checkMachine(settings) {
  if (!settings.ownServer) {
    checkJava()
    checkMaven()
  }
  checkMemory(settings.ownServer ? MEMORY_NEEDED.without : MEMORY_NEEDED.withNeo4j)
  checkDisk(
    ROOT,
    existsSync(join(ROOT, 'node_modules', '.modules.yaml')) ? DISK_NEEDED.later : DISK_NEEDED.first,
  )
  checkDisk(settings.dataFolder, DISK_NEEDED.later)
  await checkPort(settings.host, settings.webPort, 'WEB_PORT')
  await checkPort(settings.host, settings.apiPort, 'API_PORT')
}

function checkJava() {
  const java = findJava()
  if (java.command) return
  const found = 'found' in java && java.found ? `Java ${java.found} was found, but` : 'No Java was found:'
  throw new StartError(
    `${found} Neo4j needs Java 17 or 21. Install one (Debian and Ubuntu: apt install openjdk-17-jre-headless; macOS: brew install openjdk@21) or set JAVA_HOME to it, or set NEO4J_URI to a Neo4j of your own.`,
  )
}

function checkMaven() {
  if (hasNeo4jJars() || spawnSync('mvn', ['-v'], { stdio: 'ignore' }).status === 0) return
  throw new StartError(
    'Maven is needed once, to fetch Neo4j: install it (Debian and Ubuntu: apt install maven; macOS: brew install maven), or set NEO4J_URI to a Neo4j of your own.',
  )
}

/** @param {number} needed bytes */
function checkMemory(needed) {
  // macOS counts memory that it would give back at once as used, so there only the machine's size can be
  // judged.
  const free = platform() === 'darwin' ? memoryOfMachine() : Math.min(freemem(), memoryOfMachine())
  if (free >= needed) return
  throw new StartError(
    `Only ${inGigabytes(free)} GB of memory are free and ${inGigabytes(needed)} GB are needed: close other programs, or set NEO4J_URI to a Neo4j on another machine.`,
  )
}

/**
 * @param {string} folder need not exist yet
 * @param {number} needed bytes
 */
function checkDisk(folder, needed) {
  let existing = folder
  while (!existsSync(existing)) existing = dirname(existing)
  const { bavail, bsize } = statfsSync(existing)
  const free = bavail * bsize
  if (free >= needed) return
  throw new StartError(
    `Only ${inGigabytes(free)} GB are free on the disk of ${existing} and ${inGigabytes(needed)} GB are needed: make room there, or set DATA_DIR to a folder on another disk.`,
  )
}

/** @param {number} bytes */
function inGigabytes(bytes) {
  return (bytes / GIGABYTE).toFixed(1)
}

/**
 * Checks that a port is free.
 * @param {string} host
 * @param {number} port
 * @param {'WEB_PORT' | 'API_PORT'} name the variable that sets it
 * @throws {StartError}
 */
export async function checkPort(host, port, name) {
  const code = await new Promise((resolve) => {
    const server = createServer()
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code))
    server.listen({ host, port }, () => server.close(() => resolve(undefined)))
  })
  if (code === undefined) return
  if (code === 'EADDRINUSE') {
    throw new StartError(
      `Port ${port} is in use by another program: stop that one, or choose another port, for example ${name}=${port + 10} npm start.`,
    )
  }
  if (code === 'EACCES') {
    throw new StartError(`Port ${port} may not be used by this user: set ${name} to one above 1024.`)
  }
  throw new StartError(
    `HOST=${host} is no address of this machine (${code}): set HOST to 127.0.0.1 or 0.0.0.0.`,
  )
}
