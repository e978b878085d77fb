import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectTestGraph } from '../../testing/connect.ts'
import type { Graph } from '../driver.ts'
import { countAttempt, forgetAttempts } from './attempts.store.ts'

let graph: Graph
beforeAll(async () => {
  graph = await connectTestGraph()
})
afterAll(() => graph.close())

const limit = { windowSeconds: 60, max: 2 }

test('counts up to the limit, and begins anew once it is forgotten', async () => {
  const name = randomUUID()
  const allowed = async () => (await countAttempt(graph, name, limit)).allowed
  expect([await allowed(), await allowed(), await allowed()]).toEqual([true, true, false])
  await forgetAttempts(graph, name)
  expect(await allowed()).toBe(true)
  await forgetAttempts(graph, name)
})

test('an account that signs in from several places at once is counted and forgotten without a fault', async () => {
  const name = randomUUID()
  const signIns = Array.from({ length: 8 }, async () => {
    await countAttempt(graph, name, { windowSeconds: 60, max: 1_000 })
    await forgetAttempts(graph, name)
  })
  expect((await Promise.allSettled(signIns)).filter(({ status }) => status === 'rejected')).toEqual([])
})
