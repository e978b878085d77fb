import { statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { isRunning, signalGroup } from '../supervise/processes.mjs'
import { askForPartners, readHealth, readNetwork } from '../testing/ask.mjs'
import { findPlace, leftOf, readRun, removePlace, startCopy } from '../testing/copy.mjs'
import { checkPort } from './checks.mjs'
import { ROOT } from './settings.mjs'

/** @type {import('../testing/copy.mjs').Place} */
let place
/** @type {ReturnType<typeof startCopy>} */
let copy
/** @type {Awaited<ReturnType<typeof readNetwork>>} */
let network

// The tests of this file are the life of one copy, in this order: a start costs half a minute.
beforeAll(async () => {
  place = await findPlace()
  copy = startCopy(place)
  await copy.ready()
})
afterAll(async () => {
  await copy.cleanUp()
  removePlace(place)
})

it('a first start ends with the demo network, partners and a page', async () => {
  network = await readNetwork(place)
  expect(network.firms.length).toBeGreaterThan(100)
  expect(network.partners).toHaveLength(10)
  const page = await fetch(`http://127.0.0.1:${place.webPort}/en`)
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('Heming')
})

it('says clearly that the graph is away when Neo4j dies under load, and recovers by itself', async () => {
  /** @type {import('../testing/ask.mjs').Answer[]} */
  const answers = []
  const loading = new AbortController()
  // However this test ends, the load must.
  onTestFinished(() => loading.abort())
  const load = Array.from({ length: 4 }, async () => {
    while (!loading.signal.aborted) answers.push(await askForPartners(place))
  })
  await sleep(1_500)
  expect(answers.every(({ body }) => body.data?.recommendPartners.edges.length === 10)).toBe(true)
  const [neo4j] = readRun(place).children

  const killed = Date.now()
  expect(signalGroup(neo4j, 'SIGKILL')).toBe(true)
  while ((await readHealth(place)).status !== 503) await sleep(50)
  const noticed = Date.now() - killed
  expect(await readHealth(place)).toEqual({ status: 503, body: { ready: false } })
  while ((await readHealth(place)).status !== 200) await sleep(200)
  const recovered = Date.now() - killed
  const back = answers.length
  while (answers.length < back + 100) await sleep(50)
  loading.abort()
  await Promise.all(load)

  const failed = answers.filter(({ body }) => body.errors)
  console.info(
    `Neo4j killed under load: noticed after ${noticed} ms, back after ${recovered} ms; ${answers.length} answers, ${failed.length} of them UNAVAILABLE, the slowest after ${Math.max(...failed.map(({ milliseconds }) => milliseconds))} ms`,
  )
  expect(noticed).toBeLessThan(5_000)
  expect(recovered).toBeLessThan(90_000)
  expect(failed.length).toBeGreaterThan(0)
  for (const { body, milliseconds } of failed) {
    expect(body.errors).toHaveLength(1)
    expect(body.errors[0].extensions).toEqual({ code: 'UNAVAILABLE', requestId: expect.any(String) })
    expect(body.errors[0].message).toMatch(/^The database cannot be reached at the moment/)
    expect(milliseconds).toBeLessThan(30_000)
  }
  expect(readRun(place).children[0].pid).not.toBe(neo4j.pid)
  expect(await readNetwork(place)).toEqual(network)
})

it('leaves nothing running within 15 seconds when it and all above it are killed', async () => {
  const { pid, watchdog, children } = readRun(place)
  const chain = copy.chain()
  expect(chain.length).toBeGreaterThanOrEqual(3)
  expect(chain.at(-1)).toBe(pid)
  expect(children).toHaveLength(3)

  const killed = Date.now()
  for (const ancestor of chain) process.kill(ancestor, 'SIGKILL')
  while (leftOf(place).length > 0 && Date.now() - killed < 15_000) await sleep(100)
  console.info(`killed with all above it: the last process was gone after ${Date.now() - killed} ms`)

  expect(leftOf(place)).toEqual([])
  for (const leader of [watchdog, ...children]) expect(isRunning(leader)).toBe(false)
  await checkPort('127.0.0.1', place.apiPort, 'API_PORT')
  await checkPort('127.0.0.1', place.webPort, 'WEB_PORT')
})

it('is whole again at the next start, which rebuilds nothing', async () => {
  const stamp = () => statSync(join(ROOT, 'web', '.next', 'heming-built-from')).mtimeMs
  const installed = () => statSync(join(ROOT, 'node_modules', '.modules.yaml')).mtimeMs
  const before = [stamp(), installed()]
  copy = startCopy(place)
  const began = Date.now()
  await copy.ready()
  console.info(`a later start was ready after ${(Date.now() - began) / 1_000} s`)
  expect([stamp(), installed()]).toEqual(before)
  expect(copy.output()).not.toMatch(/packages installed|web built|fetched/)
  expect(await readNetwork(place)).toEqual(network)
})

it('runs next to another copy with a data folder and ports of its own, but not twice on one folder', async () => {
  const elsewhere = await findPlace()
  const other = startCopy(elsewhere)
  const again = startCopy({ ...place, apiPort: place.apiPort, webPort: place.webPort })
  try {
    expect(await again.ended).toBe(1)
    expect(again.output()).toContain(
      `Heming runs with this data folder already, as process ${readRun(place).pid}`,
    )
    await other.ready()
    expect(await readNetwork(elsewhere)).toEqual(network)
    expect(await readNetwork(place)).toEqual(network)
    process.kill(readRun(elsewhere).pid, 'SIGTERM')
    expect(await other.ended).toBe(0)
    expect((await readHealth(place)).status).toBe(200)
  } finally {
    await other.cleanUp()
    removePlace(elsewhere)
  }
})

it('stops everything cleanly on SIGTERM', async () => {
  const terminated = Date.now()
  process.kill(readRun(place).pid, 'SIGTERM')
  expect(await copy.ended).toBe(0)
  console.info(`SIGTERM: everything had ended after ${Date.now() - terminated} ms`)
  expect(Date.now() - terminated).toBeLessThan(20_000)
  // The watchdog reads the end of its pipe a moment later.
  await sleep(500)
  expect(leftOf(place)).toEqual([])
  expect(() => readRun(place)).toThrow('names no running copy')
})
