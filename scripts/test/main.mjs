// The whole of `npm test` and of `npm run verify`.
import { randomInt } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareNeo4j } from '../../graph/server/prepare.mjs'
import { installPackages } from '../start/install.mjs'
import { openLog } from '../start/log-file.mjs'
import { runProgram } from '../start/programs.mjs'
import { say, step } from '../start/progress.mjs'
import { ROOT } from '../start/settings.mjs'
import { StartError } from '../start/start-error.mjs'
import { startGuard } from '../supervise/guard.mjs'
import { spawnGroup, stopGroups } from '../supervise/processes.mjs'
import { ensureChromium } from './chromium.mjs'
import { readPlaywrightReport, readVitestReport } from './counts.mjs'
import { programOf } from './packages.mjs'
import { runVitest } from './run-vitest.mjs'
import { startSite } from './site.mjs'
import { checks } from './verify.mjs'

/**
 * @typedef {object} Run
 * @property {string} folder a temporary folder, removed at the end
 * @property {import('../supervise/guard.mjs').Guard} guard
 * @property {AbortSignal} signal
 */

/**
 * Installs what the tests need, verifies, and runs every test. Sets the exit code: 0 only when all of it
 * passed.
 */
export async function test() {
  await within(async (run) => {
    const chromium = await installAll(run)
    const verified = await runChecks(run.guard)
    // The journeys' site gets the Neo4j of the tests before it, which has planned its statements already.
    const neo4j = await startEmptyNeo4j()
    const graph = {
      NEO4J_TEST_URI: neo4j.uri,
      NEO4J_TEST_USER: neo4j.user,
      NEO4J_TEST_PASSWORD: neo4j.password,
    }
    const { reports, well } = await runVitest(run.folder, (parameters, hear) =>
      runNode(run.guard, parameters, graph, hear),
    )
    const seed = process.env.JOURNEY_SEED ?? String(randomInt(1_000_000))
    say(`\n› journeys, the long ones in one language each: JOURNEY_SEED=${seed}`)
    const journeys = await runJourneys(run, { chromium, neo4j }, [], { JOURNEY_SEED: seed })
    await neo4j.stop()
    return summarise([...reports.map(readVitestReport), journeys.count]) && verified && well && journeys.well
  })
}

/** The launcher needs packages, which may have been installed a moment ago. */
async function startEmptyNeo4j() {
  const { startTemporaryNeo4j } = await import('../../graph/server/launcher.mjs')
  return startTemporaryNeo4j({ lasting: true })
}

/**
 * The journeys in a browser alone, on a site of their own. Sets the exit code.
 * @param {string[]} parameters handed on to Playwright: files, `--project`, `--no-deps`
 */
export async function testJourneys(parameters) {
  await within(async (run) => {
    const chromium = await installAll(run)
    const neo4j = await startEmptyNeo4j()
    const { count, well } = await runJourneys(run, { chromium, neo4j }, parameters)
    await neo4j.stop()
    return summarise([count]) && well
  })
}

/**
 * Installs what the tests need.
 * @param {Run} run
 * @returns {Promise<string>} path of Chromium
 */
async function installAll({ folder, guard, signal }) {
  await install({ folder, guard, signal })
  /** @type {string} */
  let chromium = ''
  await Promise.all([
    step('Neo4j', (show) => prepareNeo4j({ guard, onProgress: show })),
    step('Chromium', async () => {
      chromium = await ensureChromium((name, command, parameters, environment = process.env) => {
        const log = openLog(join(folder, 'chromium.log'))
        return runProgram({ name, command, parameters, environment, cwd: ROOT, log }, guard, signal)
      })
    }),
  ])
  return chromium
}

/**
 * Starts a site and runs the journeys through it.
 * @param {Run} run
 * @param {{ chromium: string, neo4j: import('../../graph/server/launcher.mjs').LocalNeo4j }} programs path of
 *   Chromium, and a Neo4j that is emptied for them
 * @param {string[]} [parameters] of Playwright
 * @param {NodeJS.ProcessEnv} [environment] of Playwright
 */
async function runJourneys({ folder, guard }, { chromium, neo4j }, parameters = [], environment = {}) {
  const report = join(folder, 'playwright.json')
  const dataFolder = join(folder, 'site')
  const graph = { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password }
  await runNode(guard, ['--import', 'tsx', join('graph', 'testing', 'remove-all.main.ts')], graph)
  const site = await startSite({ dataFolder, guard, environment: graph })
  const code = await runNode(
    guard,
    [
      programOf('@playwright/test', 'cli.js', 'web'),
      ...['test', '--config', join('web', 'e2e', 'playwright.config.ts'), '--reporter=list,json'],
      ...parameters,
    ],
    {
      ...graph,
      SITE_URL: site.url,
      CHROMIUM_PATH: chromium,
      DATA_DIR: dataFolder,
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
      ...environment,
    },
  )
  await site.stop()
  return { count: readPlaywrightReport(report), well: code === 0 }
}

/**
 * Names what failed and says how many tests passed, failed and were skipped.
 * @param {import('./counts.mjs').Counts[]} counts
 * @returns {boolean} whether any passed
 */
function summarise(counts) {
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    counts.reduce((total, count) => total + count[key], 0)
  for (const failure of counts.flatMap(({ failures }) => failures)) say(`  ✘ ${failure}`)
  say(`\n${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
  return sum('passed') > 0
}

/** The quick checks alone: format, lint, types, generated files up to date. Sets the exit code. */
export async function verify() {
  await within(async (run) => {
    await install(run)
    return await runChecks(run.guard)
  })
}

/** @param {(run: Run) => Promise<boolean>} work resolves to whether all is well */
async function within(work) {
  const began = Date.now()
  const folder = mkdtempSync(join(tmpdir(), 'heming-test-'))
  const guard = startGuard()
  guard.removeAtEnd(folder)
  const stopped = new AbortController()
  const leave = async (/** @type {number} */ code) => {
    stopped.abort(new StartError('stopped'))
    await stopGroups(guard.watched(), 15_000)
    rmSync(folder, { recursive: true, force: true })
    guard.close()
    process.exit(code)
  }
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => void leave(130))
  try {
    const well = await work({ folder, guard, signal: stopped.signal })
    say(
      `${well ? 'All is well' : 'Something failed: see above'} (${((Date.now() - began) / 1_000).toFixed(0)} s)`,
    )
    await leave(well ? 0 : 1)
  } catch (error) {
    if (stopped.signal.aborted) return
    console.error(error instanceof StartError ? `\n  ${error.message}\n` : error)
    await leave(1)
  }
}

/** @param {Run} run */
async function install({ folder, guard, signal }) {
  await step('packages', (show) => installPackages({ guard, signal, logs: folder, show }))
}

/**
 * Two at a time, since each keeps little more than one core busy; what one says is shown when it has ended.
 * @param {import('../supervise/guard.mjs').Guard} guard
 */
async function runChecks(guard) {
  let well = true
  const waiting = checks().values()
  const runNext = async () => {
    for (const { name, run } of waiting) {
      let said = ''
      const tools = {
        node: (/** @type {string[]} */ parameters) =>
          runNode(guard, parameters, {}, (text) => {
            said += text
          }),
        say: (/** @type {string} */ line) => {
          said += `${line}\n`
        },
      }
      if (!(await run(tools))) well = false
      say(`\n› ${name}`)
      process.stdout.write(said)
    }
  }
  await Promise.all([runNext(), runNext()])
  return well
}

/**
 * Runs a program of Node.
 * @param {import('../supervise/guard.mjs').Guard} guard
 * @param {string[]} parameters
 * @param {NodeJS.ProcessEnv} [environment] in addition to our own
 * @param {(text: string) => void} [hear] gets its output, which is shown when left away
 * @returns {Promise<number>} its exit code
 */
async function runNode(guard, parameters, environment = {}, hear = undefined) {
  const output = hear ? 'pipe' : 'inherit'
  const child = spawnGroup(process.execPath, parameters, {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', output, output],
  })
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => hear?.(text))
  if (child.pid) guard.watch(child.pid)
  const code = await new Promise((resolve) => {
    child.on('error', () => resolve(127))
    child.on('close', (status) => resolve(status ?? 1))
  })
  if (child.pid) guard.unwatch(child.pid)
  return code
}
