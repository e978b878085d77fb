import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectTestGraph } from '../../../testing/index.ts'
import type { Graph } from '../driver/driver.ts'
import { LeaseLost, LeaseTaken, withLease } from './lease.ts'

let graph: Graph
beforeAll(async () => {
  graph = await connectTestGraph()
})
afterAll(() => graph.close())

const newName = () => `lease of a test ${randomUUID()}`

test('many who ask at once work one after the other', async () => {
  const name = newName()
  let working = 0
  let most = 0
  let done = 0
  const work = async () => {
    working += 1
    most = Math.max(most, working)
    await sleep(30)
    working -= 1
    done += 1
  }
  await Promise.all(Array.from({ length: 6 }, () => withLease(graph, name, work)))
  expect({ most, done }).toEqual({ most: 1, done: 6 })
})

test('a caller that stops waiting gets LeaseTaken', async () => {
  const name = newName()
  await withLease(graph, name, async () => {
    const second = withLease(graph, name, async () => 'worked', { timeout: 300 })
    await expect(second).rejects.toBeInstanceOf(LeaseTaken)
  })
})

test('a lease is free again after work that threw', async () => {
  const name = newName()
  const broken = withLease(graph, name, async () => {
    throw new Error('broken')
  })
  await expect(broken).rejects.toThrow('broken')
  expect(await withLease(graph, name, async () => 'worked', { timeout: 0 })).toBe('worked')
})

test('a lease lasts as long as the work, also when that is longer than its duration', async () => {
  const name = newName()
  const long = withLease(
    graph,
    name,
    async (lease) => {
      await sleep(2_500)
      await graph.write((run) => lease.hold(run))
      return 'worked'
    },
    { duration: 1_500 },
  )
  await sleep(200)
  const meanwhile = withLease(graph, name, async () => 'worked', { timeout: 1_000 })
  await expect(meanwhile).rejects.toBeInstanceOf(LeaseTaken)
  expect(await long).toBe('worked')
})

test('the lease of a holder that died runs out, and the holder finds out', async () => {
  const name = newName()
  const dying = await connectTestGraph()
  await withLease(
    dying,
    name,
    async (lease) => {
      await dying.close()
      const next = await withLease(graph, name, async () => 'worked', { timeout: 10_000 })
      expect(next).toBe('worked')
      await expect(graph.write((run) => lease.hold(run))).rejects.toBeInstanceOf(LeaseLost)
    },
    { duration: 600 },
  )
})
