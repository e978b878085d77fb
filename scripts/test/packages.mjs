// Where the programs of installed packages lie.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { ROOT } from '../start/settings.mjs'

/**
 * Where a package keeps a program of its own. Packages may hide their package.json from Node's resolution
 * (knip does), so the folder is the one that pnpm links for the owner.
 * @param {string} name
 * @param {string} file within the package
 * @param {string} [owner] folder of the package of ours that depends on it
 */
export function programOf(name, file, owner = '.') {
  return join(ROOT, owner, 'node_modules', name, file)
}

/** @param {string} owner folder of a package of ours */
export function requireOf(owner) {
  return createRequire(join(ROOT, owner, 'package.json'))
}
