// Which test files need what of a database.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../start/settings.mjs'

const NEEDS_DATABASE =
  /from '(?:@heming\/graph\/(?:testing|server)|[^']*\/(?:testing|server)\/[^']*|[^']*test-api\.ts)'|inject\('neo4j'\)/
const NEEDS_IT_ALONE = /\bstartOwnGraph\(/

/**
 * The test files of a package by what they need, relative to the package and in order.
 * @param {string} name folder of the package
 * @param {string[]} folders of the package that hold tests
 * @returns {{ units: string[], alone: string[] }} `units` run without a database; those of `alone` have it
 *   for themselves while they run
 */
export function sortTestFiles(name, folders) {
  const root = join(ROOT, name)
  const files = folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(folder, file),
      ),
    )
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith('.long.test.ts'))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))
  const pick = (/** @type {(text: string) => boolean} */ wanted) =>
    files.filter(({ text }) => wanted(text)).map(({ file }) => file)
  return {
    units: pick((text) => !NEEDS_DATABASE.test(text)),
    alone: pick((text) => NEEDS_IT_ALONE.test(text)),
  }
}
