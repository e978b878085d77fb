// Naming, watching and ending processes. Builtin modules only: the watchdog and `npm start` run this before
// anything is installed.
import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * A process that is known again after its id was reused, because its start time is kept with the id.
 * @typedef {{ pid: number, began: string }} ProcessName
 */

/**
 * When a process began, in the system's own notation; undefined when it is gone or only waits to be reaped.
 * @param {number} pid
 * @returns {string | undefined}
 */
export function beganAt(pid) {
  if (process.platform === 'linux') {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
      // The name in parentheses may hold spaces: the fields are counted from behind it. State is field 3,
      // start time field 22.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19]
    } catch {
      return undefined
    }
  }
  try {
    const [state, ...date] = execFileSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
    })
      .trim()
      .split(/\s+/)
    return !state || state.startsWith('Z') ? undefined : date.join(' ')
  } catch {
    return undefined
  }
}

/**
 * Names a running process. Its beginning is '' when it is already gone, which no running process has.
 * @param {number} pid
 * @returns {ProcessName}
 */
export function nameProcess(pid) {
  return { pid, began: beganAt(pid) ?? '' }
}

/**
 * Whether this very process still runs (not another one that was given its id).
 * @param {ProcessName} name
 */
export function isRunning({ pid, began }) {
  return Boolean(began) && beganAt(pid) === began
}

/**
 * Starts a program as the leader of a process group of its own, so that it can be ended with all it starts.
 * @param {string} command
 * @param {string[]} parameters
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function spawnGroup(command, parameters, options = {}) {
  return spawn(command, parameters, { ...options, detached: true })
}

/**
 * Sends a signal to the group that a process leads; nothing happens when the group is gone or its id belongs
 * to another process by now.
 * @param {ProcessName} leader
 * @param {NodeJS.Signals | 0} signal
 * @returns {boolean} whether a process received the signal
 */
export function signalGroup(leader, signal) {
  const now = beganAt(leader.pid)
  // While any member lives, the system does not reuse the group's id. So a leader that is gone is safe to go
  // by, another process with its id is not.
  if (now !== undefined && now !== leader.began) return false
  try {
    process.kill(-leader.pid, signal)
    return true
  } catch {
    return false
  }
}

/**
 * Ends process groups: asks first, waits, then kills. Resolves when the leaders are gone.
 * @param {ProcessName[]} leaders
 * @param {number} graceMilliseconds how long they may take to end by themselves
 * @returns {Promise<boolean>} whether all of them ended by themselves
 */
export async function stopGroups(leaders, graceMilliseconds) {
  for (const leader of leaders) signalGroup(leader, 'SIGTERM')
  const deadline = Date.now() + graceMilliseconds
  while (leaders.some(isRunning) && Date.now() < deadline) await sleep(50)
  const willing = !leaders.some(isRunning)
  // Also when the leader ended well: what it started may have stayed.
  for (const leader of leaders) signalGroup(leader, 'SIGKILL')
  const killedBy = Date.now() + 3_000
  while (leaders.some(isRunning) && Date.now() < killedBy) await sleep(20)
  return willing
}
