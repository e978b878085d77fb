import { statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { isRunning } from '../supervise/processes.mjs'
import { readNetwork } from '../testing/ask.mjs'
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

it('does not start twice on one data folder', async () => {
  const again = startCopy({ ...place })
  expect(await again.ended).toBe(1)
  expect(again.output()).toContain(
    `Heming runs with this data folder already, as process ${readRun(place).pid}`,
  )
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
