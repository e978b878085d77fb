import { createHash, randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { connectTestGraph, countRoundTrips } from '../../../testing/connect.ts'
import type { Graph } from '../driver/driver.ts'
import { countAttempt, countOnce, readAttempts, resetAttempts, uncountOnce } from './attempts.store.ts'

let graph: Graph
beforeAll(async () => {
  graph = await connectTestGraph()
})
afterAll(() => graph.close())

const limit = { windowSeconds: 60, max: 2 }

test('counts up to the limit, and starts again after deletion', async () => {
  const name = randomUUID()
  const allowed = async () => (await countAttempt(graph, name, limit)).allowed
  expect([await allowed(), await allowed(), await allowed()]).toEqual([true, true, false])
  await resetAttempts(graph, [name])
  expect(await allowed()).toBe(true)
  await resetAttempts(graph, [name])
})

test('an account that signs in from several places at once is counted and forgotten without a fault', async () => {
  const name = randomUUID()
  const signIns = Array.from({ length: 8 }, async () => {
    await countAttempt(graph, name, { windowSeconds: 60, max: 1_000 })
    await resetAttempts(graph, [name])
  })
  expect((await Promise.allSettled(signIns)).filter(({ status }) => status === 'rejected')).toEqual([])
})

test('reads a count without counting, and deletes several counts at once', async () => {
  const [one, other, apart, none] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  for (const name of [one, one, other, apart]) await countAttempt(graph, name, limit)
  const counts = async () => {
    const found = await readAttempts(
      graph,
      [one, other, apart, none].map((name) => ({ name, max: 2 })),
    )
    return found.map(({ count, allowed }) => [count, allowed])
  }
  const before = await counts()
  expect(before).toEqual([
    [2, false],
    [1, true],
    [1, true],
    [0, true],
  ])
  expect(await counts()).toEqual(before)
  await resetAttempts(graph, [one, other, none])
  expect(await counts()).toEqual([
    [0, true],
    [0, true],
    [1, true],
    [0, true],
  ])
})

test('a count is one statement, which also deletes counts that are over', async () => {
  const stale = randomUUID()
  // Longer than it takes to look for it on a machine that is busy: once it is over, a test of another file
  // may delete it.
  await countAttempt(graph, stale, { windowSeconds: 3, max: 2 })
  const staleName = createHash('sha256').update(stale).digest('base64url')
  const kept = () =>
    graph.read('MATCH (a:Attempts {name: $name}) RETURN a.name AS name', { name: staleName }, z.unknown())
  expect(await kept()).toHaveLength(1)
  await sleep(3_100)
  const name = randomUUID()
  const trips = countRoundTrips(graph)
  expect((await countAttempt(graph, name, limit)).count).toBe(1)
  expect((await countAttempt(graph, name, limit, { by: 3 })).count).toBe(4)
  expect(trips.count()).toBe(2)
  // One count deletes a few of those that are over, and tests of other files leave such as well.
  for (let round = 0; round < 100 && (await kept()).length > 0; round += 1)
    await countAttempt(graph, randomUUID(), limit)
  expect(await kept()).toHaveLength(0)
})

test('many counts that begin at once, over old ones, are each counted', async () => {
  const stale = Array.from({ length: 30 }, () => randomUUID())
  await Promise.all(stale.map((name) => countAttempt(graph, name, { windowSeconds: -1, max: 2 })))
  const wide = { windowSeconds: 60, max: 1_000 }
  const names = [...stale, ...stale, ...stale]
  const counts = await Promise.all(names.map((name) => countAttempt(graph, name, wide)))
  expect(counts.map(({ count }) => count).sort()).toEqual([1, 2, 3].flatMap((count) => Array(30).fill(count)))
})

test('a requester passes a shared limit that is full by none of several requests at once', async () => {
  for (let round = 0; round < 5; round += 1) {
    const shared = [
      { name: randomUUID(), max: 2 },
      { name: randomUUID(), max: 1 },
    ]
    const counts = () => ({ own: randomUUID(), windowSeconds: 60, shared })
    expect(await countOnce(graph, counts())).toBe(true)
    const other = counts()
    const allowed = await Promise.all([1, 2, 3, 4].map(() => countOnce(graph, other)))
    expect(allowed).toEqual([false, false, false, false])
    expect((await readAttempts(graph, shared)).map(({ count }) => count)).toEqual([1, 1])
  }
})

test('a requester is counted once in what it shares, until all that it asked is taken back', async () => {
  const shared = [{ name: randomUUID(), max: 5 }]
  const counts = { own: randomUUID(), windowSeconds: 60, shared }
  const count = async () => (await readAttempts(graph, shared))[0]?.count
  expect([await countOnce(graph, counts), await countOnce(graph, counts), await count()]).toEqual([
    true,
    true,
    1,
  ])
  await uncountOnce(graph, counts)
  expect(await count()).toBe(1)
  await uncountOnce(graph, counts)
  expect(await count()).toBe(0)
})
