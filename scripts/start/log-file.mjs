// What a child writes goes to a file that cannot grow without end.
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

const LARGEST_BYTES = 20 * 2 ** 20

/**
 * @typedef {object} LogFile
 * @property {string} path
 * @property {(chunk: Buffer | string) => void} write
 * @property {(lines?: number) => string} tail the last lines
 */

/**
 * Opens a log for appending. When it is large, it makes place for a new one and the one before is dropped.
 * @param {string} path
 * @returns {LogFile}
 */
export function openLog(path) {
  mkdirSync(dirname(path), { recursive: true })
  let size = sizeOf(path)
  return {
    path,
    write(chunk) {
      try {
        if (size > LARGEST_BYTES) {
          rmSync(`${path}.1`, { force: true })
          renameSync(path, `${path}.1`)
          size = 0
        }
        appendFileSync(path, chunk, { mode: 0o600 })
        size += chunk.length
      } catch {
        // A full disk or a removed folder must not end what is being logged.
      }
    },
    tail(lines = 15) {
      try {
        return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-lines).join('\n')
      } catch {
        return ''
      }
    },
  }
}

/** @param {string} path */
function sizeOf(path) {
  try {
    return statSync(path).size
  } catch {
    return 0
  }
}
