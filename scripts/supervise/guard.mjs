// The master's end of the watchdog's pipe.
import { fileURLToPath } from 'node:url'
import { nameProcess, spawnGroup } from './processes.mjs'

const PROGRAM = fileURLToPath(new URL('./watchdog.mjs', import.meta.url))

/**
 * Watches over what this process starts: should this process end for any reason, SIGKILL included, the
 * watchdog ends the registered groups and removes the registered folders.
 * @typedef {object} Guard
 * @property {(pid: number) => import('./processes.mjs').ProcessName} watch takes the leader of a process
 *   group under guard
 * @property {(pid: number) => void} unwatch that group has ended
 * @property {() => import('./processes.mjs').ProcessName[]} watched the groups under guard now
 * @property {(folder: string) => void} removeAtEnd a temporary folder that must not outlive this process
 * @property {(folder: string) => void} keep that folder was removed, or is to stay
 * @property {() => import('./processes.mjs').ProcessName} name the watchdog itself
 * @property {() => void} close everything was ended in good order
 */

/**
 * Starts a watchdog, in a session of its own so that no signal to this process's group or terminal reaches
 * it. A crashed one is replaced.
 * @returns {Guard}
 */
export function startGuard() {
  /** @type {Map<number, import('./processes.mjs').ProcessName>} */
  const watched = new Map()
  /** @type {Set<string>} */
  const folders = new Set()
  let closed = false
  let watchdog = launch()

  function launch() {
    const child = spawnGroup(process.execPath, [PROGRAM], { stdio: ['pipe', 'ignore', 'ignore'], cwd: '/' })
    child.unref()
    // A broken pipe means that the watchdog is gone: 'exit' replaces it.
    child.stdin?.on('error', () => {})
    child.on('error', () => {})
    child.on('exit', () => {
      if (closed) return
      watchdog = launch()
      for (const watch of watched.values()) send({ watch })
      for (const remove of folders) send({ remove })
    })
    return child
  }

  /** @param {Record<string, unknown>} order */
  function send(order) {
    watchdog.stdin?.write(`${JSON.stringify(order)}\n`)
  }

  return {
    watch(pid) {
      const watch = nameProcess(pid)
      watched.set(pid, watch)
      send({ watch })
      return watch
    },
    unwatch(pid) {
      watched.delete(pid)
      send({ unwatch: pid })
    },
    watched: () => [...watched.values()],
    removeAtEnd(remove) {
      folders.add(remove)
      send({ remove })
    },
    keep(folder) {
      folders.delete(folder)
      send({ keep: folder })
    },
    name: () => nameProcess(watchdog.pid ?? 0),
    close() {
      closed = true
      watchdog.stdin?.end()
    },
  }
}
