import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { startGuard } from '../../scripts/supervise/guard.mjs'
import { startSite } from '../../scripts/test/site.mjs'
import { describeMachine } from '../matching/machine.ts'
import { percentile } from '../matching/statistics.ts'
import { type AttackResult, attack, largestAllowed } from './attack.ts'
import { loadPage, post } from './client.ts'

const RESULTS = fileURLToPath(new URL('../results', import.meta.url))

/** How long clients send, and in how many loads of a page that is measured. */
const SECONDS = 40
const LOADS = 20
const WARM_UP = 20

/** Wanted: the loaded median over the idle one. */
const LARGEST_RATIO = 2

const VISITOR = '203.0.113.7'
const ATTACKERS = ['192.0.2.1', '192.0.2.2']

interface PageLoads {
  /** Milliseconds, in order. */
  loads: number[]
  median: number
  /** Load average of the machine over the last minute, before and after. */
  load: { before: number; after: number }
}

/**
 * Measures how long a visitor waits for the page of a firm while two anonymous clients send the most
 * expensive operations that are let through, compared with their time on an idle server. Starts
 * a site of its own with the demo network; prints the figures and writes `results/<name>.json`.
 */
export async function benchAnonymousLoad({
  name,
  say,
}: {
  name: string
  say: (text: string) => void
}): Promise<void> {
  const guard = startGuard()
  const dataFolder = mkdtempSync(join(tmpdir(), 'heming-bench-'))
  guard.removeAtEnd(dataFolder)
  // The limit of `npm start`; site.mjs lifts it for the browser tests.
  const site = await startSite({ dataFolder, guard, environment: { OPERATION_COST_PER_MINUTE: '' } })
  try {
    const ids = await findFirms(site.url)
    const pages = ids.map((id) => `/en/firms/${id}`)
    const operations = await largestAllowed(site.url, ids)
    for (let index = 0; index < WARM_UP; index += 1)
      await loadPage(site.url, pages[index % pages.length] ?? '', VISITOR)
    say('Loading pages of firms while nobody else asks …')
    const idle = await loadPages(site.url, pages)
    say('Loading them while two clients send what costs most …')
    const stop = new AbortController()
    const attacks = ATTACKERS.map((address) => attack(site.url, address, operations, stop.signal))
    const loaded = await loadPages(site.url, pages)
    stop.abort()
    const report = makeReport(operations, idle, loaded, await Promise.all(attacks))
    mkdirSync(RESULTS, { recursive: true })
    writeFileSync(join(RESULTS, `${name}.json`), `${JSON.stringify(report, null, 2)}\n`)
    say(writeReport(report))
  } finally {
    await site.stop()
    guard.close()
  }
}

/** Ids of firms: of as many as are loaded. */
async function findFirms(site: string): Promise<string[]> {
  const { data } = await post(site, `{ firms(first: ${LOADS}) { edges { node { id } } } }`, VISITOR)
  return (data as { firms: { edges: { node: { id: string } }[] } }).firms.edges.map(({ node }) => node.id)
}

/** Loads the pages one after another, spread evenly over the seconds. */
async function loadPages(site: string, pages: readonly string[]): Promise<PageLoads> {
  const before = loadavg()[0] ?? 0
  const begin = Date.now()
  const loads: number[] = []
  for (let index = 0; index < LOADS; index += 1) {
    await sleep(begin + ((index + 1) * SECONDS * 1_000) / LOADS - Date.now())
    loads.push(Math.round(await loadPage(site, pages[index % pages.length] ?? '', VISITOR)))
  }
  return { loads, median: percentile(loads, 0.5), load: { before, after: loadavg()[0] ?? 0 } }
}

function makeReport(
  operations: readonly string[],
  idle: PageLoads,
  loaded: PageLoads,
  attacks: AttackResult[],
) {
  const ratio = Math.round((loaded.median / idle.median) * 100) / 100
  const target = { what: 'median of a firm page under load over idle', wanted: `≤ ${LARGEST_RATIO}` }
  return {
    date: new Date().toISOString(),
    machine: describeMachine(),
    operations,
    seconds: SECONDS,
    idle,
    loaded,
    attacks,
    ratio,
    target: { ...target, measured: ratio, met: ratio <= LARGEST_RATIO },
  }
}

function writeReport({ idle, loaded, attacks, target }: ReturnType<typeof makeReport>): string {
  const line = ({ median, loads, load }: PageLoads) =>
    `median ${median} ms, ${Math.min(...loads)} to ${Math.max(...loads)} ms; load average ${load.before} → ${load.after}`
  return [
    `  idle    ${line(idle)}`,
    `  loaded  ${line(loaded)}`,
    ...attacks.map(({ answers, longest }, index) => {
      const counts = Object.entries(answers).map(([code, count]) => `${code} × ${count}`)
      return `  client ${index + 1}: ${counts.join(', ')}; longest ${longest} ms`
    }),
    `${target.met ? 'met    ' : 'NOT MET'}  ${target.what}: ${target.measured} (wanted ${target.wanted})`,
  ].join('\n')
}
