// Builds web when its sources have changed. Copies with different data folders share the build of their work
// tree.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { withLock } from '../supervise/lock.mjs'
import { fingerprint, lockOf } from './fingerprint.mjs'
import { openLog } from './log-file.mjs'
import { runProgram } from './programs.mjs'
import { ROOT } from './settings.mjs'

const STAMP = join(ROOT, 'web', '.next', 'heming-built-from')

/**
 * Builds web unless the build that is there was made from the same sources by the same Node.
 * @param {{ guard: import('../supervise/guard.mjs').Guard, signal: AbortSignal, logs: string, show?: (text:
 *   string) => void }} options
 * @returns {Promise<boolean>} whether there was something to build
 * @throws {import('./start-error.mjs').StartError} when the build fails
 */
export async function buildWeb({ guard, signal, logs, show }) {
  return await withLock(
    lockOf('build-web'),
    async () => {
      const wanted = fingerprint(['web', 'pnpm-lock.yaml', 'tsconfig.base.json'], [process.version])
      if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return false
      rmSync(STAMP, { force: true })
      const require = createRequire(join(ROOT, 'web', 'package.json'))
      const next = join(dirname(require.resolve('next/package.json')), 'dist', 'bin', 'next')
      await runProgram(
        {
          name: 'Building web',
          command: process.execPath,
          parameters: [next, 'build'],
          cwd: join(ROOT, 'web'),
          environment: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
          log: openLog(join(logs, 'build-web.log')),
        },
        guard,
        signal,
      )
      writeFileSync(STAMP, wanted)
      return true
    },
    () => show?.('another copy is building web, waiting for it'),
  )
}
