import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from './start/settings.mjs'

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/
/** @param {string} file */
const read = (file) => readFileSync(join(ROOT, file), 'utf8')

/**
 * The entries of one block of the workspace file, which has one a line.
 * @param {string} block
 */
function entriesOf(block) {
  const [, lines = ''] =
    new RegExp(`^${block}:\\n((?:[ #].*\\n|\\n)*)`, 'm').exec(`${read('pnpm-workspace.yaml')}\n`) ?? []
  return lines
    .split('\n')
    .map((line) => /^ {2}"?([^":#\s]+)"?: (\S+)/.exec(line))
    .flatMap((match) => (match ? [[match[1], match[2]]] : []))
}

describe('what is installed is what was tried', () => {
  it('the catalog and its overrides name exact versions', () => {
    const entries = [...entriesOf('catalog'), ...entriesOf('overrides')]
    expect(entries.length).toBeGreaterThan(60)
    expect(entries.filter(([, version]) => !EXACT.test(version ?? ''))).toEqual([])
  })

  it('packages take every version from the catalog, or from each other', () => {
    const folders = ['.', ...readdirSync(ROOT)].filter((folder) =>
      existsSync(join(ROOT, folder, 'package.json')),
    )
    expect(folders).toEqual(expect.arrayContaining(['.', 'api', 'bench', 'graph', 'web']))
    for (const folder of folders) {
      const { dependencies, devDependencies, optionalDependencies, peerDependencies } = JSON.parse(
        read(join(folder, 'package.json')),
      )
      const all = { ...dependencies, ...devDependencies, ...optionalDependencies, ...peerDependencies }
      const loose = Object.entries(all).filter(
        ([, version]) => version !== 'catalog:' && version !== 'workspace:*',
      )
      expect([folder, loose]).toEqual([folder, []])
    }
  })

  it('the lockfile has the versions of the catalog', () => {
    const [, catalogs = ''] = /^catalogs:\n {2}default:\n((?: {4}.*\n)*)/m.exec(read('pnpm-lock.yaml')) ?? []
    const locked = [...catalogs.matchAll(/^ {4}'?([^':\s]+)'?:\n {6}specifier: (\S+)\n {6}version: (\S+)$/gm)]
    expect(locked.length).toBeGreaterThan(60)
    expect(locked.filter(([, , specifier, version]) => specifier !== version)).toEqual([])
  })

  it('the pnpm that installs them is one version', () => {
    expect(JSON.parse(read('package.json')).packageManager).toMatch(/^pnpm@\d+\.\d+\.\d+$/)
  })
})
