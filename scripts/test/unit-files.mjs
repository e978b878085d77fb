// Which test files need no database: those that import nothing that starts or finds one.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../start/settings.mjs'

const NEEDS_DATABASE =
  /from '(?:@heming\/graph\/(?:testing|server)|[^']*\/(?:testing|server)\/[^']*|[^']*test-api\.ts)'|inject\('neo4j'\)/

/**
 * The test files of a package that run without a database, relative to the package and in order.
 * @param {string} name folder of the package
 * @param {string[]} folders of the package that hold tests
 * @returns {string[]}
 */
export function listUnitFiles(name, folders) {
  const root = join(ROOT, name)
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        join(folder, file),
      ),
    )
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith('.long.test.ts'))
    .filter((file) => !NEEDS_DATABASE.test(readFileSync(join(root, file), 'utf8')))
    .sort()
}
