// Locks between processes, held by a file. A process that ends with a lock loses it: the file names its
// holder and when that began.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isRunning, nameProcess } from './processes.mjs'

/** @typedef {import('./processes.mjs').ProcessName} ProcessName */

let attempts = 0

/**
 * Reads who holds a lock; undefined if no process does or the file is invalid.
 * @param {string} path
 * @returns {(ProcessName & Record<string, unknown>) | undefined}
 */
export function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * Replaces what a lock says about its holder. Only the holder may call this.
 * @param {string} path
 * @param {Record<string, unknown>} details
 */
export function describeLock(path, details) {
  const draft = `${path}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify({ ...details, ...nameProcess(process.pid) })}\n`, { mode: 0o600 })
  renameSync(draft, path)
}

/**
 * Takes a lock if it is free or its holder has ended.
 * @param {string} path
 * @returns {{ taken: true, left?: Record<string, unknown> } | { taken: false, holder: Record<string, unknown>
 *   }} `left` is what a former holder had written there.
 */
export function takeLock(path) {
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.${process.pid}.${++attempts}`
  writeFileSync(draft, `${JSON.stringify(nameProcess(process.pid))}\n`, { mode: 0o600 })
  /** @type {Record<string, unknown> | undefined} */
  let left
  try {
    for (;;) {
      try {
        linkSync(draft, path)
        return left ? { taken: true, left } : { taken: true }
      } catch (error) {
        if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
      }
      const holder = readLock(path)
      if (holder && isRunning(holder)) return { taken: false, holder }
      left = removeStale(path, holder) ?? left
    }
  } finally {
    rmSync(draft, { force: true })
  }
}

/**
 * Moves a former holder's file away. If another process was faster and the file is its own by now, it is put
 * back.
 * @param {string} path
 * @param {Record<string, unknown> | undefined} former
 */
function removeStale(path, former) {
  const aside = `${path}.${process.pid}.stale`
  try {
    renameSync(path, aside)
  } catch {
    return undefined
  }
  const moved = readLock(aside)
  try {
    if (moved && isRunning(moved)) linkSync(aside, path)
  } catch {
    // A third one took the free place in between; the next round finds it.
  }
  rmSync(aside, { force: true })
  return former
}

/**
 * Gives a lock back, if it is ours.
 * @param {string} path
 */
export function releaseLock(path) {
  if (readLock(path)?.pid === process.pid) rmSync(path, { force: true })
}

/**
 * Runs work while holding a lock exclusively.
 * @template Result
 * @param {string} path
 * @param {() => Promise<Result>} work
 * @param {() => void} [onWait] called once when another process holds it
 * @returns {Promise<Result>}
 */
export async function withLock(path, work, onWait) {
  let waited = false
  while (!takeLock(path).taken) {
    if (!waited) onWait?.()
    waited = true
    await sleep(200)
  }
  try {
    return await work()
  } finally {
    releaseLock(path)
  }
}
