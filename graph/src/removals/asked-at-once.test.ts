import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { connectTestGraph, createTenant, type Tenant, whileLocked } from '../../testing/index.ts'
import { CLAIM } from '../claims/claim-request.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { openRequest } from '../requests/open-request.store.ts'
import { REMOVAL } from './removal-request.ts'

let graph: Graph
let tenant: Tenant
let accountId: string
const write = (statement: string, parameters: Record<string, unknown>) =>
  graph.write((run) => run(statement, parameters, z.unknown()))
beforeAll(async () => {
  graph = await connectTestGraph()
  tenant = await createTenant(graph, { firms: [] })
  accountId = `${tenant.prefix}account`
  await write("CREATE (:Account {id: $accountId, email: $accountId, name: 'Lin Yue'})", { accountId })
})
afterAll(async () => {
  await write('MATCH (account:Account {id: $accountId}) DETACH DELETE account', { accountId })
  await tenant.remove()
  await graph.close()
})

test.each([
  ['a claim', CLAIM],
  ['a request for removal', REMOVAL],
] as const)('%s of a firm that is removed meanwhile is not made', async (_what, definition) => {
  const name = randomUUID()
  await tenant.add({ firms: [{ id: name, kind: 'DIGITAL' }] })
  const firmId = tenant.id(name)
  const deletion = { cypher: 'MATCH (firm:Firm {id: $firmId}) DETACH DELETE firm', parameters: { firmId } }
  const asked = {
    ...{ subjectId: firmId, accountId, documentIds: [], note: null, language: 'en' as const },
    ...{ evidenceKind: 'DOCUMENT' as const, evidence: 'letter', evidenceHolds: false },
  }
  const { opened } = await whileLocked(graph, deletion, async (blocked) => {
    const waiting = openRequest(graph, definition, asked)
    await blocked(1)
    return { opened: waiting }
  })
  expect(await opened).toBe('NO_FIRM')
})
