// The whole of `npm start`, in order.
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { hasNeo4jJars, NEO4J_VERSION } from '../../graph/server/jars.mjs'
import { prepareNeo4j } from '../../graph/server/prepare.mjs'
import { startGuard } from '../supervise/guard.mjs'
import { describeLock, releaseLock, takeLock } from '../supervise/lock.mjs'
import { isRunning, stopGroups } from '../supervise/processes.mjs'
import { buildWeb } from './build-web.mjs'
import { checkMachine } from './checks.mjs'
import { checkServer, fillGraph, keepNeo4j, markFirstLoad } from './graph.mjs'
import { installPackages } from './install.mjs'
import { say, step } from './progress.mjs'
import { startApi, startWeb } from './servers.mjs'
import { localAddress, operatorWarning, readSettings, shownAddress } from './settings.mjs'
import { StartError } from './start-error.mjs'

/** @typedef {import('../supervise/processes.mjs').ProcessName} ProcessName */

/** A watchdog of a start that was killed needs this long at most. */
const LEFTOVERS_END_WITHIN_MILLISECONDS = 14_000

/**
 * Starts Heming and stays until it is stopped. Sets the exit code: 0 after Ctrl-C or SIGTERM, 1 when it could
 * not start or go on.
 * @param {{ dev: boolean }} options
 */
export async function start({ dev }) {
  const began = Date.now()
  /** @type {(() => Promise<void>)[]} */
  const stopServers = []
  /** @type {(() => Promise<void>) | undefined} */
  let stopGraph
  const stopped = new AbortController()
  /** @type {string | undefined} */
  let lock
  /** @type {import('../supervise/guard.mjs').Guard | undefined} */
  let guard
  /** @type {Promise<void> | undefined} */
  let leaving

  /** @param {number} code */
  function leave(code) {
    leaving ??= (async () => {
      process.exitCode = code
      stopped.abort(new StartError('stopped'))
      // The graph goes last, so that api can finish what it was asked.
      await Promise.all(stopServers.map((stop) => stop()))
      await stopGraph?.()
      // What was still starting, or building.
      if (guard) await stopGroups(guard.watched(), 5_000)
      guard?.close()
      if (lock) releaseLock(lock)
      process.exit(code)
    })()
    return leaving
  }

  function onSignal() {
    if (!leaving) say('\n  Stopping … 正在停止 …')
    void leave(0).then(() => undefined)
  }
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, onSignal)
  exitAsNpmDoes(onSignal)

  try {
    const settings = readSettings(process.env, { dev })
    const { dataFolder, ownServer } = settings
    const logs = join(dataFolder, 'logs')
    say(`\nHeming 合鸣${dev ? ' (development)' : ''}`)

    mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
    lock = await takeDataFolder(settings)
    await checkMachine(settings)
    const watch = startGuard()
    guard = watch
    const { signal } = stopped

    await Promise.all([
      step(
        'packages',
        (show) => installPackages({ guard: watch, signal, logs, show }),
        (installed) => (installed ? 'packages installed' : undefined),
      ),
      ownServer ? undefined : prepare(watch),
    ])
    signal.throwIfAborted()

    /** @type {(() => ProcessName | undefined)[]} */
    const processes = []
    const describe = () =>
      lock &&
      describeLock(lock, {
        site: shownAddress(settings),
        api: localAddress(settings.host, settings.apiPort),
        watchdog: watch.name(),
        children: processes.map((name) => name()).filter(Boolean),
      })

    async function startGraph() {
      if (ownServer) {
        await step(
          'Neo4j',
          () => checkServer(ownServer),
          (version) => `your Neo4j ${version} at ${ownServer.uri}`,
        )
        return ownServer
      }
      markFirstLoad(dataFolder)
      const neo4j = await step(
        'Neo4j',
        (show) => keepNeo4j({ dataFolder, guard: watch, show, onChange: describe }),
        ({ login }) => `Neo4j at ${login.uri}`,
      )
      stopGraph = neo4j.stop
      processes.push(neo4j.process)
      describe()
      return neo4j.login
    }

    const building = dev
      ? undefined
      : step(
          'web build',
          (show) => buildWeb({ guard: watch, signal, logs, show }),
          (built) => (built ? 'web built' : undefined),
        )
    // Awaited below, together with the graph; a failure must not count as unhandled until then.
    building?.catch(() => {})
    const login = await startGraph()
    signal.throwIfAborted()
    const environment = childEnvironment(settings, login)
    await step('graph migrated and filled', () =>
      fillGraph({ login, environment, dataFolder, logs, guard: watch, signal }),
    )

    const server = {
      settings,
      environment,
      logs,
      guard: watch,
      signal,
      onChange: describe,
      onGivenUp: () => void leave(1),
    }
    const api = await step(
      'api',
      () => startApi(server),
      () => `api at ${localAddress(settings.host, settings.apiPort)}`,
    )
    stopServers.push(api.stop)
    processes.push(api.process)
    describe()
    await building
    const web = await step(
      'web',
      () => startWeb(server),
      () => `web at ${localAddress(settings.host, settings.webPort)}`,
    )
    stopServers.push(web.stop)
    processes.push(web.process)
    describe()
    announce(settings, began)
  } catch (error) {
    if (leaving) return
    if (error instanceof StartError) console.error(`\n  ${error.message}\n`)
    else console.error(error)
    await leave(1)
  }
}

/** @param {import('../supervise/guard.mjs').Guard} guard */
async function prepare(guard) {
  const cached = hasNeo4jJars()
  await step(
    `Neo4j ${NEO4J_VERSION}`,
    (show) => prepareNeo4j({ onProgress: show, guard }),
    () => (cached ? undefined : `Neo4j ${NEO4J_VERSION} fetched`),
  )
}

/**
 * Locks the data folder for this start. Processes left by a killed start are waited for, then ended.
 * @param {import('./settings.mjs').Settings} settings
 * @returns {Promise<string>} the lock that is held
 * @throws {StartError} when a copy runs with it
 */
async function takeDataFolder({ dataFolder }) {
  const path = join(dataFolder, 'run.json')
  const answer = takeLock(path)
  if (!answer.taken) {
    const { pid, site, api } = answer.holder
    throw new StartError(
      site
        ? `Heming runs with this data folder already, as process ${pid}: ${site} (api ${api}/graphql). Stop it with Ctrl-C there, or set DATA_DIR, API_PORT and WEB_PORT for a second copy.`
        : `Heming is being started with this data folder already, as process ${pid}. Wait for it, or set DATA_DIR, API_PORT and WEB_PORT for a second copy.`,
    )
  }
  const left = /** @type {{ children?: ProcessName[], watchdog?: ProcessName } | undefined} */ (answer.left)
  const children = left?.children ?? []
  const watchdog = left?.watchdog
  if (children.some(isRunning) || (watchdog && isRunning(watchdog))) {
    await step('the start before this one was killed; ending what it left', async () => {
      const deadline = Date.now() + LEFTOVERS_END_WITHIN_MILLISECONDS
      while (watchdog && isRunning(watchdog) && Date.now() < deadline) await sleep(100)
      await stopGroups(children.filter(isRunning), 5_000)
    })
  }
  return path
}

/**
 * The environment of api, web and the graph's programs.
 * @param {import('./settings.mjs').Settings} settings
 * @param {{ uri: string, user: string, password: string }} login
 * @returns {NodeJS.ProcessEnv}
 */
function childEnvironment({ dev, dataFolder, apiPort, webPort, host, publicUrl }, login) {
  return {
    ...process.env,
    NODE_ENV: dev ? 'development' : 'production',
    NEO4J_URI: login.uri,
    NEO4J_USER: login.user,
    NEO4J_PASSWORD: login.password,
    DATA_DIR: dataFolder,
    API_PORT: String(apiPort),
    WEB_PORT: String(webPort),
    HOST: host,
    API_URL: localAddress(host, apiPort),
    ...(publicUrl ? { PUBLIC_URL: publicUrl } : {}),
    NEXT_TELEMETRY_DISABLED: '1',
  }
}

/**
 * npm may be ended without passing it on. When the process that started us is gone, so is the user who could
 * press Ctrl-C.
 * @param {() => void} stop
 */
function exitAsNpmDoes(stop) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) stop()
  }, 500).unref()
}

/**
 * @param {import('./settings.mjs').Settings} settings
 * @param {number} began
 */
function announce(settings, began) {
  const seconds = ((Date.now() - began) / 1_000).toFixed(1)
  const site = shownAddress(settings)
  const sampleLines = printSamples(join(settings.dataFolder, 'sample-accounts.json'))
  const mailLine = process.env.SMTP_URL ? '' : `    Mail · 邮件     ${join(settings.dataFolder, 'mail')}\n`
  say(`
  Ready in ${seconds} s · 就绪，用时 ${seconds} 秒

    中文站点        ${site}/zh
    English site    ${site}/en
    GraphQL         ${localAddress(settings.host, settings.apiPort)}/graphql
    Data · 数据     ${settings.dataFolder}
${mailLine}${sampleLines}
  Ctrl-C stops everything · 按 Ctrl-C 停止全部服务
`)
  const warning = operatorWarning(process.env)
  if (warning) say(`  ! ${warning}\n`)
}

/**
 * Names of the accounts that the demo network has, and the file that holds their passwords.
 * @param {string} path
 */
function printSamples(path) {
  if (!existsSync(path)) return ''
  const names = Object.keys(JSON.parse(readFileSync(path, 'utf8')))
  return `    Sample accounts · 示例账号   ${names.join(', ')}\n      passwords · 密码   ${path}\n`
}
