// A Java class archive for Neo4j: what the JVM would otherwise parse and verify at each start, kept in the
// cache. Halves the start.
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { withLock } from '../../scripts/supervise/lock.mjs'
import { findFreePort } from '../../scripts/supervise/ports.mjs'
import { spawnGroup, stopGroups } from '../../scripts/supervise/processes.mjs'
import { cacheFolder, NEO4J_VERSION } from './jars.mjs'
import { javaParameters, writeConfiguration } from './settings.mjs'

/** Beyond this we go on without an archive: it is a convenience. */
const TIMEOUT_MILLISECONDS = 90_000

const MEMORY = { heapMegabytes: 512, pageCacheMegabytes: 64 }

/**
 * Makes sure of the archive for this Java, by starting Neo4j once on an empty folder and stopping it.
 * @param {{ jars: string, java: { command: string, build: string }, guard:
 *   import('../../scripts/supervise/guard.mjs').Guard, onProgress?: (text: string) => void }} options
 * @returns {Promise<string | undefined>} its path; undefined if none can be made, which is then not tried
 *   again
 */
export async function ensureClassArchive({ jars, java, guard, onProgress }) {
  const build = createHash('sha256').update(`${java.build}\0${jars}`).digest('hex').slice(0, 12)
  const path = join(cacheFolder(), `neo4j-${NEO4J_VERSION}-classes-${build}.jsa`)
  if (sizeOf(path) === undefined) {
    await withLock(
      `${path}.lock`,
      async () => {
        if (sizeOf(path) !== undefined) return
        onProgress?.('preparing Neo4j for fast starts')
        await makeArchive({ path, jars, command: java.command, guard })
      },
      () => onProgress?.('somebody else is preparing Neo4j, waiting for them'),
    )
  }
  return sizeOf(path) ? path : undefined
}

/** @param {string} path */
function sizeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.size
}

/**
 * @param {{ path: string, jars: string, command: string, guard:
 * import('../../scripts/supervise/guard.mjs').Guard }} options
 */
async function makeArchive({ path, jars, command, guard }) {
  const home = mkdtempSync(join(tmpdir(), 'heming-neo4j-archive-'))
  guard.removeAtEnd(home)
  const draft = join(cacheFolder(), `neo4j-${NEO4J_VERSION}.partial-${process.pid}.jsa`)
  try {
    const port = await findFreePort()
    const configuration = join(home, 'conf')
    mkdirSync(configuration)
    writeFileSync(join(configuration, 'neo4j.conf'), writeConfiguration({ port, memory: MEMORY }))
    const child = spawnGroup(
      command,
      [
        `-XX:ArchiveClassesAtExit=${draft}`,
        ...javaParameters({ jars, home, configuration, memory: MEMORY, small: false }),
      ],
      { stdio: 'ignore', cwd: home },
    )
    /** @type {Promise<void>} */
    const ended = new Promise((resolve) => child.once('close', () => resolve()))
    child.once('error', () => {})
    if (child.pid) {
      const name = guard.watch(child.pid)
      await waitForPort(port, () => child.exitCode === null && child.signalCode === null)
      await stopGroups([name], TIMEOUT_MILLISECONDS)
      await ended
      guard.unwatch(child.pid)
    }
    if (sizeOf(draft)) renameSync(draft, path)
    else writeFileSync(path, '')
  } finally {
    rmSync(draft, { force: true })
    rmSync(home, { recursive: true, force: true, maxRetries: 3 })
    guard.keep(home)
  }
}

/**
 * Waits until something listens on the port, or it is no use to wait longer.
 * @param {number} port
 * @param {() => boolean} isAlive
 */
async function waitForPort(port, isAlive) {
  const deadline = Date.now() + TIMEOUT_MILLISECONDS
  while (isAlive() && Date.now() < deadline) {
    const open = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1')
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
      socket.once('connect', () => socket.destroy())
    })
    if (open) return
    await sleep(200)
  }
}
