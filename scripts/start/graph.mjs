// The graph of a start: a Neo4j of our own, kept running, or one of the user's; then its shape and the demo
// network.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openLog } from './log-file.mjs'
import { runProgram } from './programs.mjs'
import { say } from './progress.mjs'
import { ROOT } from './settings.mjs'
import { StartError } from './start-error.mjs'

/** @typedef {{ uri: string, user: string, password: string }} Login */

/**
 * Checks the user's own server.
 * @param {Login} login
 * @returns {Promise<string>} its version
 * @throws {StartError}
 */
export async function checkServer(login) {
  const { checkOwnServer } = await import('../../graph/server/health.mjs')
  try {
    return await checkOwnServer(login)
  } catch (error) {
    throw new StartError(/** @type {Error} */ (error).message)
  }
}

/**
 * Starts a Neo4j of our own on a port of its choice and starts it again, on the same port, whenever it ends
 * by itself.
 * @param {{ dataFolder: string, guard: import('../supervise/guard.mjs').Guard, show: (text: string) => void,
 *   onChange: () => void }} options
 * @returns {Promise<{ login: Login, process: () => import('../supervise/processes.mjs').ProcessName, stop: ()
 *   => Promise<void> }>}
 * @throws {StartError} when it does not start the first time
 */
export async function keepNeo4j({ dataFolder, guard, show, onChange }) {
  const { startNeo4j } = await import('../../graph/server/launcher.mjs')
  const { nameProcess } = await import('../supervise/processes.mjs')
  const home = join(dataFolder, 'neo4j')
  let stopping = false
  let current = await startNeo4j({ home, guard, onProgress: show }).catch((error) => {
    throw new StartError(error.message)
  })
  let name = nameProcess(current.pid)
  const { uri, user, password, port } = current
  /** @type {Promise<void>} */
  let restarting = Promise.resolve()

  async function attend() {
    let failures = 0
    for (;;) {
      const code = await current.ended
      if (stopping) return
      say(`  ! Neo4j ended (${code}); starting it again. See ${join(home, 'logs')}`)
      for (;;) {
        await sleep(Math.min(30_000, 500 * 2 ** failures))
        if (stopping) return
        try {
          current = await startNeo4j({ home, guard, port })
          break
        } catch (error) {
          failures += 1
          if (!stopping) say(`  ! ${/** @type {Error} */ (error).message.split('\n')[0]} Trying again.`)
        }
      }
      if (stopping) return
      failures = 0
      name = nameProcess(current.pid)
      onChange()
      say('  ✓ Neo4j is back')
    }
  }

  restarting = attend()
  return {
    login: { uri, user, password },
    process: () => name,
    async stop() {
      stopping = true
      await current.stop()
      await restarting
      await current.stop()
    },
  }
}

/**
 * Brings the graph to the shape this copy needs and loads the demo network if there is no firm yet.
 * @param {{ login: Login, environment: NodeJS.ProcessEnv, dataFolder: string, logs: string, guard:
 *   import('../supervise/guard.mjs').Guard, signal: AbortSignal }} options
 * @returns {Promise<void>}
 * @throws {StartError}
 */
export async function fillGraph({ environment, dataFolder, logs, guard, signal }) {
  const program = {
    command: process.execPath,
    cwd: ROOT,
    environment,
    log: openLog(join(logs, 'graph.log')),
  }
  const tsx = ['--import', 'tsx']
  const bin = join(ROOT, 'graph', 'bin')
  await runProgram(
    { ...program, name: 'Migrating the graph', parameters: [...tsx, join(bin, 'migrate.ts')] },
    guard,
    signal,
  )
  // A first load that was cut off has left firms behind, so the graph is not empty: it is gone through again,
  // which fixes it.
  const cutOff = existsSync(firstLoadMark(dataFolder))
  const seed = [...tsx, join(bin, 'seed.ts'), ...(cutOff ? [] : ['--if-empty'])]
  await runProgram({ ...program, name: 'Loading the demo network', parameters: seed }, guard, signal)
  rmSync(firstLoadMark(dataFolder), { force: true })
  const accounts = [...tsx, join(ROOT, 'api', 'bin', 'sample-accounts.ts')]
  await runProgram({ ...program, name: 'Making the sample accounts', parameters: accounts }, guard, signal)
}

/**
 * Remembers, before a store of our own is made, that the demo network has yet to be loaded whole.
 * @param {string} dataFolder
 */
export function markFirstLoad(dataFolder) {
  const home = join(dataFolder, 'neo4j')
  if (existsSync(join(home, 'data'))) return
  mkdirSync(home, { recursive: true, mode: 0o700 })
  writeFileSync(firstLoadMark(dataFolder), '')
}

/** @param {string} dataFolder */
function firstLoadMark(dataFolder) {
  return join(dataFolder, 'neo4j', 'first-load-unfinished')
}
