import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { connectTestGraph } from '../../testing/index.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { endAccessNow, findEndOfAccess, readAccessClock } from './access.store.ts'

let graph: Graph
beforeAll(async () => {
  graph = await connectTestGraph()
})
afterAll(() => graph.close())

it('ends access after whatever began before its commit, also while it was being written', async () => {
  const accountId = randomUUID()
  const endOf = (id: string) => graph.write((run) => findEndOfAccess(run, id))
  const create = 'CREATE (account:Account {id: $accountId, email: $accountId}) RETURN account.id AS id'
  await graph.write((run) => run(create, { accountId }, z.unknown()))
  expect(await endOf(accountId)).toBe(0)
  const [before, meanwhile] = await graph.write(async (run) => {
    const began = await readAccessClock(graph)
    await endAccessNow(run, accountId)
    return [began, await readAccessClock(graph)] as const
  })
  const endedAt = await endOf(accountId)
  expect(endedAt).toBeGreaterThan(before)
  expect(endedAt).toBeGreaterThan(meanwhile)
  expect(await readAccessClock(graph)).toBeGreaterThanOrEqual(endedAt)
  const passwordEnd = () => graph.write((run) => findEndOfAccess(run, accountId, { passwordOnly: true }))
  expect(await passwordEnd()).toBe(0)
  const ended = await graph.write((run) => endAccessNow(run, accountId, { password: true }))
  await graph.write((run) => endAccessNow(run, accountId))
  expect(await passwordEnd()).toBe(ended?.now)
  await graph.write((run) => run('MATCH (a:Account {id: $accountId}) DELETE a', { accountId }, z.unknown()))
  expect(await endOf(accountId)).toBe(Number.POSITIVE_INFINITY)
})
