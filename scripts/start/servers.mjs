// api and web as servers that are kept running.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { apiParameters } from './api-parameters.mjs'
import { openLog } from './log-file.mjs'
import { keepServer } from './programs.mjs'
import { say } from './progress.mjs'
import { localAddress, ROOT } from './settings.mjs'

/**
 * @typedef {object} ServerOptions
 * @property {import('./settings.mjs').Settings} settings
 * @property {NodeJS.ProcessEnv} environment
 * @property {string} logs
 * @property {import('../supervise/guard.mjs').Guard} guard
 * @property {AbortSignal} signal
 * @property {() => void} onChange called after it was started again
 * @property {() => void} onGivenUp called when it keeps ending
 */

/**
 * Starts api and resolves when it and its graph answer.
 * @param {ServerOptions} options
 */
export function startApi({ settings, environment, logs, guard, signal, ...reactions }) {
  const cwd = join(ROOT, 'api')
  const tsx = createRequire(join(cwd, 'package.json')).resolve('tsx/cli')
  return keepServer(
    {
      name: 'api',
      command: process.execPath,
      parameters: settings.dev ? [tsx, 'watch', '--clear-screen=false', 'src/main.ts'] : apiParameters(),
      cwd,
      environment,
      log: openLog(join(logs, 'api.log')),
      onLine: settings.dev ? (line) => say(`api  ${line}`) : undefined,
      readyAt: `${localAddress(settings.host, settings.apiPort)}/health/ready`,
      readyWithinMilliseconds: 180_000,
      ...reactions,
    },
    guard,
    signal,
  )
}

/**
 * Starts web and resolves when it serves its first page; with hot reload that page is compiled first.
 * @param {ServerOptions} options
 */
export function startWeb({ settings, environment, logs, guard, signal, ...reactions }) {
  return keepServer(
    {
      name: 'web',
      command: process.execPath,
      parameters: ['--import', 'tsx', 'server.ts'],
      cwd: join(ROOT, 'web'),
      environment,
      log: openLog(join(logs, 'web.log')),
      onLine: settings.dev ? (line) => say(`web  ${line}`) : undefined,
      readyAt: `${localAddress(settings.host, settings.webPort)}/zh`,
      readyWithinMilliseconds: 120_000,
      ...reactions,
    },
    guard,
    signal,
  )
}
