// Whether something has to be made again: a hash over what it is made from.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { cacheFolder } from '../../graph/server/jars.mjs'
import { ROOT } from './settings.mjs'

/** Made by tools, or read by tests only. */
const NOT_SOURCES =
  /(^|\/)(node_modules|\.next|e2e|test-results|playwright-report|next-env\.d\.ts)(\/|$)|\.tsbuildinfo$|\.test\.tsx?$/

/**
 * A hash over the content of files and folders of the work tree, hexadecimal. Names count, times do not.
 * @param {string[]} paths relative to the work tree
 * @param {string[]} [extra] what else it depends on
 */
export function fingerprint(paths, extra = []) {
  const hash = createHash('sha256')
  for (const text of extra) hash.update(`${text}\0`)
  for (const path of paths) {
    for (const file of listFiles(join(ROOT, path))) {
      hash.update(`${relative(ROOT, file).split(sep).join('/')}\0`)
      hash.update(readFileSync(file))
      hash.update('\0')
    }
  }
  return hash.digest('hex')
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function listFiles(path) {
  /** @type {import('node:fs').Dirent[]} */
  let entries
  try {
    entries = readdirSync(path, { withFileTypes: true })
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ENOTDIR' ? [path] : []
  }
  return entries
    .filter((entry) => !NOT_SOURCES.test(entry.name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isFile()
        ? [join(path, entry.name)]
        : entry.isDirectory()
          ? listFiles(join(path, entry.name))
          : [],
    )
}

/**
 * The lock under which something of this work tree is made, so that two copies do not make it at once. It
 * lies outside the work tree, because what it guards may be removed while it is made.
 * @param {string} name
 */
export function lockOf(name) {
  const tree = createHash('sha256').update(ROOT).digest('hex').slice(0, 16)
  return join(cacheFolder(), 'locks', `${tree}-${name}.lock`)
}
