import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { connectTestGraph } from '../../testing/index.ts'
import { findEvents } from '../audit/audit.store.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { writeEvent } from '../kernel/events/write-event.ts'
import { eraseAccount } from './erase-account.store.ts'

let graph: Graph
beforeAll(async () => {
  graph = await connectTestGraph()
})
afterAll(() => graph.close())

it('takes what somebody wrote about the person out of the history, under whatever name, and leaves the action', async () => {
  const [accountId, firmId] = [`account-${randomUUID()}`, `firm-${randomUUID()}`]
  const email = `${accountId}@example.org`
  await graph.write(async (run) => {
    await run(
      'CREATE (:Account {id: $accountId, email: $email, name: $accountId})',
      { accountId, email },
      z.unknown(),
    )
    await writeEvent(run, {
      actor: 'operator',
      action: 'CLAIM_DECLINED',
      subject: firmId,
      about: accountId,
      after: { claimId: 'claim-1' },
      personal: { remark: 'Never answers letters.' },
    })
  })
  const read = async () => {
    const { rows } = await findEvents(graph, { firmId }, { first: 5, after: null })
    return rows.map(({ action, after }) => [action, JSON.parse(after ?? 'null')])
  }
  expect(await read()).toEqual([['CLAIM_DECLINED', { claimId: 'claim-1', remark: 'Never answers letters.' }]])
  expect(await eraseAccount(graph, { accountId, email })).toBe('DONE')
  expect(await read()).toEqual([['CLAIM_DECLINED', { claimId: 'claim-1' }]])
  const traces = await graph.read(
    'MATCH (event:Event {subject: $firmId}) WHERE event.personal IS NOT NULL RETURN event.id AS id',
    { firmId },
    z.object({ id: z.string() }),
  )
  expect(traces).toEqual([])
})
