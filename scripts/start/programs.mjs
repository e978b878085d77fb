// Programs that run once (install, build, migrate) and servers that are kept running (api, web).
import { setTimeout as sleep } from 'node:timers/promises'
import { spawnGroup, stopGroups } from '../supervise/processes.mjs'
import { say } from './progress.mjs'
import { StartError } from './start-error.mjs'

/** @typedef {import('../supervise/processes.mjs').ProcessName} ProcessName */

/**
 * @typedef {object} Program
 * @property {string} name
 * @property {string} command
 * @property {string[]} parameters
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} environment
 * @property {import('./log-file.mjs').LogFile} log
 * @property {(line: string) => void} [onLine] called with each line it writes
 */

/** How long a server may take to end after it was asked to. */
const STOP_WITHIN_MILLISECONDS = 12_000

/** A server that ends this often within the window is given up. */
const RESTARTS = { most: 5, windowMilliseconds: 300_000 }

/**
 * @param {Program} program
 * @param {import('../supervise/guard.mjs').Guard} guard
 */
function launch({ command, parameters, cwd, environment, log, onLine }, guard) {
  const child = spawnGroup(command, parameters, { cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [child.stdout, child.stderr]) {
    let rest = ''
    stream?.on('data', (/** @type {Buffer} */ chunk) => {
      log.write(chunk)
      if (!onLine) return
      const lines = (rest + chunk.toString('utf8')).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) onLine(line)
    })
  }
  /** @type {Promise<number | NodeJS.Signals | null>} */
  const ended = new Promise((resolve) => {
    child.on('error', (error) => {
      log.write(`${error.message}\n`)
      resolve(127)
    })
    child.on('exit', (code, signal) => resolve(code ?? signal))
  })
  const name = child.pid ? guard.watch(child.pid) : undefined
  void ended.then(() => name && guard.unwatch(name.pid))
  return { name, ended }
}

/**
 * Runs a program to its end.
 * @param {Program} program
 * @param {import('../supervise/guard.mjs').Guard} guard
 * @param {AbortSignal} signal ends it early
 * @throws {StartError} with the end of its log when it fails
 */
export async function runProgram(program, guard, signal) {
  signal.throwIfAborted()
  program.log.write(`\n$ ${program.command} ${program.parameters.join(' ')}\n`)
  const { name, ended } = launch(program, guard)
  const stop = () => name && stopGroups([name], 2_000)
  signal.addEventListener('abort', stop)
  const code = await ended
  signal.removeEventListener('abort', stop)
  signal.throwIfAborted()
  if (code === 0) return
  throw new StartError(
    `${program.name} failed (${code}). The end of ${program.log.path}:\n${program.log.tail(25)}`,
  )
}

/**
 * A server that is kept running.
 * @typedef {object} Server
 * @property {() => ProcessName | undefined} process
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a server, resolves when it responds, and restarts it if it ends unexpectedly.
 * @param {Program & { readyAt: string, readyWithinMilliseconds: number, onChange?: () => void, onGivenUp: ()
 *   => void }} program
 * @param {import('../supervise/guard.mjs').Guard} guard
 * @param {AbortSignal} signal
 * @returns {Promise<Server>}
 * @throws {StartError} with the end of its log when it does not come up the first time
 */
export async function keepServer(program, guard, signal) {
  signal.throwIfAborted()
  let stopping = false
  let current = launch(program, guard)
  /** @type {number[]} */
  const restarts = []

  async function attend() {
    for (;;) {
      const code = await current.ended
      if (stopping || signal.aborted) return
      const now = Date.now()
      restarts.push(now)
      const recent = restarts.filter((time) => now - time < RESTARTS.windowMilliseconds).length
      if (recent > RESTARTS.most) {
        say(`  ! ${program.name} ended ${recent} times in five minutes; giving up. See ${program.log.path}`)
        return program.onGivenUp()
      }
      say(`  ! ${program.name} ended (${code}); starting it again. See ${program.log.path}`)
      await sleep(Math.min(10_000, 500 * 2 ** (recent - 1)))
      if (stopping || signal.aborted) return
      current = launch(program, guard)
      program.onChange?.()
    }
  }

  /** Also when only its wrapper has ended: what it started ends with it. */
  async function stop() {
    stopping = true
    if (current.name) await stopGroups([current.name], STOP_WITHIN_MILLISECONDS)
  }

  try {
    await Promise.race([
      waitUntilItAnswers(program, signal),
      current.ended.then((code) => {
        throw new StartError(
          `${program.name} ended while starting (${code}). The end of ${program.log.path}:\n${program.log.tail(25)}`,
        )
      }),
    ])
  } catch (error) {
    await stop()
    throw error
  }
  void attend()
  return { process: () => current.name, stop }
}

/**
 * @param {{ name: string, readyAt: string, readyWithinMilliseconds: number, log:
 *   import('./log-file.mjs').LogFile }} program
 * @param {AbortSignal} signal
 */
async function waitUntilItAnswers({ name, readyAt, readyWithinMilliseconds, log }, signal) {
  const deadline = Date.now() + readyWithinMilliseconds
  for (;;) {
    signal.throwIfAborted()
    try {
      const answer = await fetch(readyAt, {
        signal: AbortSignal.timeout(Math.max(1_000, deadline - Date.now())),
      })
      await answer.body?.cancel()
      if (answer.status < 500) return
    } catch {
      // Not there yet.
    }
    if (Date.now() > deadline) {
      throw new StartError(
        `${name} did not answer at ${readyAt} within ${readyWithinMilliseconds / 1_000} seconds. The end of ${log.path}:\n${log.tail(25)}`,
      )
    }
    await sleep(100)
  }
}
