// Installs the packages of the work tree with the pnpm that package.json names.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from '../supervise/lock.mjs'
import { fingerprint, lockOf } from './fingerprint.mjs'
import { openLog } from './log-file.mjs'
import { runProgram } from './programs.mjs'
import { ROOT } from './settings.mjs'

const WHAT_DECIDES = [
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'graph/package.json',
  'api/package.json',
  'web/package.json',
  'bench/package.json',
]

/** Written last, so that an install that was cut off is done again. */
const STAMP = join(ROOT, 'node_modules', '.heming-installed')

/**
 * Installs the packages unless what is installed was installed from the same lockfile.
 * @param {{ guard: import('../supervise/guard.mjs').Guard, signal: AbortSignal, logs: string, show?: (text:
 *   string) => void }} options
 * @returns {Promise<boolean>} whether there was something to install
 * @throws {import('./start-error.mjs').StartError} when pnpm fails
 */
export async function installPackages({ guard, signal, logs, show }) {
  return await withLock(
    lockOf('install'),
    async () => {
      const wanted = fingerprint(WHAT_DECIDES)
      if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return false
      await runProgram(
        {
          name: 'Installing the packages',
          command: 'npx',
          parameters: ['-y', pinnedPnpm(), 'install', '--frozen-lockfile', '--reporter=append-only'],
          cwd: ROOT,
          // pnpm asks before it replaces a node_modules it did not make, unless an option says that no user
          // is there to answer.
          environment: { ...process.env, CI: 'true', NODE_ENV: 'development' },
          log: openLog(join(logs, 'install.log')),
          onLine: (line) => {
            const progress = /^Progress: (resolved.*)$/.exec(line)
            if (progress) show?.(`packages: ${progress[1]}`)
          },
        },
        guard,
        signal,
      )
      writeFileSync(STAMP, wanted)
      return true
    },
    () => show?.('another copy is installing packages, waiting for it'),
  )
}

/** The pnpm of package.json's packageManager, such as pnpm@10.34.9. */
function pinnedPnpm() {
  const { packageManager } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
  return String(packageManager).split('+')[0] ?? 'pnpm@10'
}
