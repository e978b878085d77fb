// A copy of Heming as a user starts it, for tests: npm start in a data folder and on ports of its own.
import { execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ROOT } from '../start/settings.mjs'
import { readLock } from '../supervise/lock.mjs'
import { findFreePort } from '../supervise/ports.mjs'
import { nameProcess, signalGroup } from '../supervise/processes.mjs'

/** A first start builds web on a machine that may be busy with other tests. */
const READY_WITHIN_MILLISECONDS = 240_000

/** Settings of the developer that must not reach the copy. */
const NOT_PASSED_ON =
  /^(NEO4J_|npm_|VITEST|NODE_ENV$|NODE_OPTIONS$|DATA_DIR$|API_PORT$|WEB_PORT$|HOST$|PUBLIC_URL$)/

/**
 * The data folder and ports of a copy. It may be restarted any number of times.
 * @typedef {{ dataFolder: string, apiPort: number, webPort: number, mark: string }} Place
 */

/**
 * A place for a copy, with an empty data folder and two free ports.
 * @returns {Promise<Place>}
 */
export async function findPlace() {
  const [apiPort, webPort] = await Promise.all([findFreePort(), findFreePort()])
  return {
    dataFolder: mkdtempSync(join(tmpdir(), 'heming-start-')),
    apiPort,
    webPort,
    mark: `HEMING_TEST_COPY=${randomUUID()}`,
  }
}

/** @param {Place} place */
export function removePlace(place) {
  rmSync(place.dataFolder, { recursive: true, force: true, maxRetries: 5 })
}

/**
 * The environment of a start in a place, and nothing that the one who runs the tests has set for Heming.
 * @param {Place} place
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentOf(place) {
  const own = Object.entries(process.env).filter(([name]) => !NOT_PASSED_ON.test(name))
  const [name = '', value = ''] = place.mark.split('=')
  return {
    ...Object.fromEntries(own),
    [name]: value,
    DATA_DIR: place.dataFolder,
    API_PORT: String(place.apiPort),
    WEB_PORT: String(place.webPort),
  }
}

/**
 * Runs `npm start` under a shell, as from a terminal or a service manager: sh → npm → node.
 * @param {Place} place
 */
export function startCopy(place) {
  const child = spawn('sh', ['-c', 'npm start; exit $?'], {
    cwd: ROOT,
    env: environmentOf(place),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const shell = nameProcess(child.pid ?? 0)
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      output += chunk
    })
  /** @type {Promise<number | NodeJS.Signals | null>} */
  const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve(code ?? signal)))

  return {
    ended,
    /** All its output. */
    output: () => output,
    /** Resolves when everything is ready, with the seconds it says that took. */
    async ready() {
      const deadline = Date.now() + READY_WITHIN_MILLISECONDS
      while (Date.now() < deadline && child.exitCode === null) {
        const seconds = /Ready in ([\d.]+) s/.exec(output)?.[1]
        if (seconds) return Number(seconds)
        await sleep(100)
      }
      throw new Error(`The copy did not become ready:\n${output}`)
    },
    /** The start process and everything above it, up to the shell that we started. */
    chain() {
      const chain = [readRun(place).pid]
      while (chain[0] !== shell.pid) {
        const parent = Number(
          execFileSync('ps', ['-o', 'ppid=', '-p', String(chain[0])], { encoding: 'utf8' }),
        )
        if (parent <= 1) throw new Error(`The start process does not descend from ${shell.pid}: ${chain}`)
        chain.unshift(parent)
      }
      return chain
    },
    /** Ends whatever a failed test has left. */
    async cleanUp() {
      signalGroup(shell, 'SIGTERM')
      const deadline = Date.now() + 25_000
      while (leftOf(place).length > 0 && Date.now() < deadline) await sleep(200)
    },
  }
}

/**
 * What the data folder records of the copy that runs with it.
 * @param {Place} place
 */
export function readRun({ dataFolder }) {
  const run = readLock(join(dataFolder, 'run.json'))
  if (!run) throw new Error(`${dataFolder} names no running copy.`)
  const { pid, watchdog, children } = /** @type {any} */ (run)
  return { pid, watchdog, children }
}

/**
 * Processes that a copy, or anything it started, has left running. Each of them has inherited the place's
 * mark.
 * @param {Place} place
 * @returns {string[]} their command lines, empty when nothing runs
 */
export function leftOf({ mark }) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        if (!readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(mark)) return []
        return [`${pid} ${readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').slice(0, 120)}`]
      } catch {
        // It has ended in between, or belongs to another user.
        return []
      }
    })
}
