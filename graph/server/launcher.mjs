// Starts a Neo4j of our own as a child process, and stops it.
import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startGuard } from '../../scripts/supervise/guard.mjs'
import { findFreePort } from '../../scripts/supervise/ports.mjs'
import { spawnGroup, stopGroups } from '../../scripts/supervise/processes.mjs'
import { waitUntilReady } from './health.mjs'
import { prepareNeo4j } from './prepare.mjs'
import { javaParameters, sizeMemory, writeConfiguration } from './settings.mjs'

const USER = 'neo4j'

/** Recovery after a crash replays the transaction logs, so a big graph may need minutes. */
const READY_WITHIN_MILLISECONDS = 300_000

/** How long a stop may take before it is forced; the store recovers by itself from that. */
const STOP_WITHIN_MILLISECONDS = 20_000

/**
 * A Neo4j that runs.
 * @typedef {object} LocalNeo4j
 * @property {string} uri
 * @property {string} user
 * @property {string} password
 * @property {number} port
 * @property {number} pid
 * @property {string} home
 * @property {Promise<number | NodeJS.Signals | null>} ended resolves with the exit code or signal when the
 *   process is gone
 * @property {() => Promise<void>} stop closes the store and ends the process; a second call waits for the
 *   first
 */

/**
 * @typedef {object} LaunchOptions
 * @property {string} home the folder with everything of this instance: store, logs, password (file mode 0600)
 * @property {number} [port] of Bolt on 127.0.0.1; a free one is chosen when it is left away
 * @property {number} [heapMegabytes] sized to the machine when left away
 * @property {number} [pageCacheMegabytes] sized to the machine when left away
 * @property {boolean} [small] starts faster, for tests
 * @property {boolean} [lasting] of a small one: lives for more than some minutes
 * @property {import('../../scripts/supervise/guard.mjs').Guard} [guard] the watchdog to notify; one of its
 *   own
 *   is started when left away
 * @property {(text: string) => void} [onProgress]
 */

/**
 * Starts Neo4j and resolves when it responds to queries. What a crash has left in `home` is recovered.
 * @param {LaunchOptions} options
 * @returns {Promise<LocalNeo4j>}
 * @throws {Error} with a message for the user when Java or the jars are missing, or with the end of Neo4j's
 *   log when it
 *   does not start
 */
export async function startNeo4j(options) {
  const { home, small = false, lasting = false, onProgress } = options
  const guard = options.guard ?? startGuard()
  try {
    const { java, jars, archive } = await prepareNeo4j({ onProgress, guard })
    const memory = { ...sizeMemory(), ...pickMemory(options) }
    const configuration = join(home, 'conf')
    mkdirSync(configuration, { recursive: true, mode: 0o700 })
    const fresh = !existsSync(join(home, 'data', 'databases', 'system'))
    const password = keepPassword(join(home, 'password'))
    const port = options.port ?? (await findFreePort())
    writeFileSync(join(configuration, 'neo4j.conf'), writeConfiguration({ port, memory, small }), {
      mode: 0o600,
    })
    onProgress?.('starting Neo4j')
    return await launch({
      command: java,
      parameters: [
        ...(archive ? [`-XX:SharedArchiveFile=${archive}`] : []),
        ...javaParameters({ jars, home, configuration, memory, small, lasting }),
      ],
      login: { uri: `bolt://127.0.0.1:${port}`, user: USER, password },
      home,
      port,
      fresh,
      guard,
      ownGuard: !options.guard,
    })
  } catch (error) {
    if (!options.guard) guard.close()
    throw error
  }
}

/**
 * @param {{ command: string, parameters: string[], login: import('./health.mjs').Login, home: string, port:
 *   number, fresh: boolean, guard: import('../../scripts/supervise/guard.mjs').Guard, ownGuard: boolean }}
 *   options
 * @returns {Promise<LocalNeo4j>}
 */
async function launch({ command, parameters, login, home, port, fresh, guard, ownGuard }) {
  const log = join(home, 'logs', 'console.log')
  mkdirSync(join(home, 'logs'), { recursive: true })
  const output = openSync(log, 'w', 0o600)
  const child = spawnGroup(command, parameters, { stdio: ['ignore', output, output], cwd: home })
  closeSync(output)
  /** @type {Promise<number | NodeJS.Signals | null>} */
  const ended = new Promise((resolve) => {
    child.on('error', () => resolve(null))
    child.on('exit', (code, signal) => resolve(code ?? signal))
  })
  const pid = child.pid
  if (!pid) throw new Error(`${command} did not start.`)
  const name = guard.watch(pid)
  let alive = true
  void ended.then(() => {
    alive = false
    guard.unwatch(pid)
  })

  /** @type {Promise<void> | undefined} */
  let stopping
  const stop = () => {
    stopping ??= stopGroups([name], STOP_WITHIN_MILLISECONDS).then(async () => {
      await ended
      if (ownGuard) guard.close()
    })
    return stopping
  }

  try {
    await waitUntilReady({
      ...login,
      fresh,
      isAlive: () => alive,
      timeoutMilliseconds: READY_WITHIN_MILLISECONDS,
    })
  } catch (error) {
    await stop()
    throw new Error(
      `${/** @type {Error} */ (error).message} The end of ${log}:\n${readFileSync(log, 'utf8').slice(-2_000)}`,
    )
  }
  return { ...login, port, pid, home, ended, stop }
}

/**
 * Starts a Neo4j of one's own in a temporary folder, for tests and benchmarks. The folder goes when it stops,
 * also when this process is killed.
 * @param {Omit<LaunchOptions, 'home' | 'guard'>} [options]
 * @returns {Promise<LocalNeo4j>}
 */
export async function startTemporaryNeo4j(options = {}) {
  const home = mkdtempSync(join(tmpdir(), 'heming-neo4j-'))
  const guard = startGuard()
  guard.removeAtEnd(home)
  const clean = () => {
    rmSync(home, { recursive: true, force: true, maxRetries: 3 })
    guard.keep(home)
    guard.close()
  }
  try {
    const neo4j = await startNeo4j({
      small: true,
      heapMegabytes: 512,
      pageCacheMegabytes: 128,
      ...options,
      home,
      guard,
    })
    return { ...neo4j, stop: () => neo4j.stop().then(clean) }
  } catch (error) {
    clean()
    throw error
  }
}

/** @param {LaunchOptions} options */
function pickMemory({ heapMegabytes, pageCacheMegabytes }) {
  return {
    ...(heapMegabytes === undefined ? {} : { heapMegabytes }),
    ...(pageCacheMegabytes === undefined ? {} : { pageCacheMegabytes }),
  }
}

/**
 * Reads the password of this instance, or makes one. It is on disk before the server learns it, so a crash in
 * between loses nothing.
 * @param {string} path
 */
function keepPassword(path) {
  if (!existsSync(path)) {
    writeFileSync(path, `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  }
  return readFileSync(path, 'utf8').trim()
}
