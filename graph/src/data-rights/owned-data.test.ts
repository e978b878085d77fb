import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { connectTestGraph } from '../../testing/index.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { findPersonalData } from './owned-data.ts'

let graph: Graph
beforeAll(async () => {
  graph = await connectTestGraph()
})
afterAll(() => graph.close())

test('the export has each declared section, also where there is nothing', async () => {
  const accountId = `account-${randomUUID()}`
  const account =
    'CREATE (:Account {id: $accountId, email: $accountId, name: $accountId, password: $accountId})'
  await graph.write((run) => run(account, { accountId }, z.unknown()))
  const data = await findPersonalData(graph, accountId)
  expect(data?.account).toMatchObject({ id: accountId, email: accountId, name: accountId })
  expect(data).toEqual({
    account: expect.not.objectContaining({ password: expect.anything() }),
    apiKeys: [],
    consents: [],
    documents: [],
    erasure: null,
    formerMemberships: [],
    invitations: [],
    memberships: [],
    requests: [],
    sessions: [],
    waysToSignIn: [],
  })
  expect(await findPersonalData(graph, `${accountId}-unknown`)).toBeNull()
})
