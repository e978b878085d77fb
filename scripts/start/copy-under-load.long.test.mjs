import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { signalGroup } from '../supervise/processes.mjs'
import { askForPartners, readHealth, readNetwork } from '../testing/ask.mjs'
import { findPlace, readRun, removePlace, startCopy } from '../testing/copy.mjs'

/** @type {import('../testing/copy.mjs').Place} */
let place
/** @type {ReturnType<typeof startCopy>} */
let copy
/** @type {Awaited<ReturnType<typeof readNetwork>>} */
let network

beforeAll(async () => {
  place = await findPlace()
  copy = startCopy(place)
  await copy.ready()
  network = await readNetwork(place)
})
afterAll(async () => {
  await copy.cleanUp()
  removePlace(place)
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

it('runs next to another copy with a data folder and ports of its own', async () => {
  const elsewhere = await findPlace()
  const other = startCopy(elsewhere)
  try {
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
