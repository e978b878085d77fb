import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { connectTestGraph, createTenant, type Tenant } from '../../../testing/index.ts'
import { changeFirm } from '../../firms/firm-changes.store.ts'
import type { Graph } from '../../kernel/driver/driver.ts'
import { setMembership } from '../../members/memberships.store.ts'
import { graphNetwork } from './network.store.ts'

let graph: Graph
let tenant: Tenant
beforeAll(async () => {
  graph = await connectTestGraph()
  tenant = await createTenant(graph, { firms: [{ id: 'firm', kind: 'TRADITIONAL' }] })
})
afterAll(async () => {
  await tenant.remove()
  await graph.close()
})

const VERIFY = 'MATCH (firm:Firm {id: $id}) SET firm.verified = true, firm.verifiedUntil = date($until)'

it.each([
  ['2020-01-01', false],
  ['2999-12-31', true],
  [null, true],
])('a firm whose verification lasts until %s counts as verified: %s', async (until, verified) => {
  const id = tenant.id('firm')
  await graph.write((run) => run(VERIFY, { id, until }, z.unknown()))
  expect(await countsAsVerified(id)).toBe(verified)
})

it('a firm that has given itself another name does not', async () => {
  const firmId = tenant.id('firm')
  await graph.write((run) => run(VERIFY, { id: firmId, until: '2999-12-31' }, z.unknown()))
  const actor = `owner-${tenant.prefix}`
  await graph.write((run) => run('CREATE (:Account {id: $actor, email: $actor})', { actor }, z.unknown()))
  await setMembership(graph, { accountId: actor, firmId, role: 'OWNER', actor: 'test' })
  const changes = { nameEn: `Riverside ${randomUUID()}` }
  expect(await changeFirm(graph, { firmId, changes, actor })).toBe('ENDS_VERIFICATION')
  expect(await countsAsVerified(firmId)).toBe(true)
  expect(await changeFirm(graph, { firmId, changes, endsVerification: true, actor })).toMatchObject({
    changed: ['nameEn'],
  })
  expect(await countsAsVerified(firmId)).toBe(false)
  await graph.write((run) => run('MATCH (a:Account {id: $actor}) DETACH DELETE a', { actor }, z.unknown()))
})

async function countsAsVerified(id: string) {
  const surroundings = await graphNetwork(graph).findSurroundings({ firmId: id })
  return surroundings?.firms.find((firm) => firm.id === id)?.verified
}
