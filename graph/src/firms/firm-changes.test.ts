import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { connectTestGraph, createTenant, type Tenant } from '../../testing/index.ts'
import { findEvents } from '../audit/audit.store.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { setMembership } from '../members/memberships.store.ts'
import { changeFirm } from './firm-changes.store.ts'

let graph: Graph
let tenant: Tenant
let actor: string
beforeAll(async () => {
  graph = await connectTestGraph()
  tenant = await createTenant(graph, { firms: [{ id: 'firm', kind: 'DIGITAL', cityEn: 'Quanzhou' }] })
  actor = `editor-${tenant.prefix}`
  const create = `CREATE (:Account {id: $actor, email: $actor, name: 'Lin Yue'})`
  await graph.write((run) => run(create, { actor }, z.unknown()))
  await setMembership(graph, { accountId: actor, firmId: tenant.id('firm'), role: 'EDITOR', actor: 'test' })
})
afterAll(async () => {
  await graph.write((run) => run('MATCH (a:Account {id: $actor}) DETACH DELETE a', { actor }, z.unknown()))
  await tenant.remove()
  await graph.close()
})

const newestEvent = async () => {
  const { rows } = await findEvents(graph, { firmId: tenant.id('firm') }, { first: 1, after: null })
  return { before: String(rows[0]?.before), after: String(rows[0]?.after) }
}

test('an event of a profile keeps what changed, and of long texts which and how long they were', async () => {
  const firmId = tenant.id('firm')
  const hash = (text: string) => createHash('sha256').update(text).digest('hex')
  const texts = (sign: string) => ({ descriptionZh: sign.repeat(4_000), descriptionEn: sign.repeat(4_000) })
  await changeFirm(graph, { firmId, changes: texts('甲'), actor })
  await changeFirm(graph, { firmId, changes: { ...texts('乙'), cityEn: 'Xiamen' }, actor })
  const { before, after } = await newestEvent()
  const shortened = (sign: string) => ({ sha256: hash(sign.repeat(4_000)), length: 4_000 })
  const both = (sign: string) => ({ descriptionZh: shortened(sign), descriptionEn: shortened(sign) })
  expect(JSON.parse(before)).toEqual({ ...both('甲'), cityEn: 'Quanzhou' })
  expect(JSON.parse(after)).toEqual({ ...both('乙'), cityEn: 'Xiamen' })
  const bytes = Buffer.byteLength(before) + Buffer.byteLength(after)
  expect(bytes).toBeLessThan(500)
})

test('what an organisation is can be corrected, and stands in the event as it was before', async () => {
  const firmId = tenant.id('firm')
  const outcome = await changeFirm(graph, { firmId, changes: { organisationType: 'FOUNDATION' }, actor })
  expect(outcome).toMatchObject({ changed: ['organisationType'], firm: { organisationType: 'FOUNDATION' } })
  const { before, after } = await newestEvent()
  expect(JSON.parse(before)).toEqual({ organisationType: 'COMPANY' })
  expect(JSON.parse(after)).toEqual({ organisationType: 'FOUNDATION' })
})

test('what did not change is in no event', async () => {
  const firmId = tenant.id('firm')
  await changeFirm(graph, { firmId, changes: { cityEn: 'Fuzhou' }, actor })
  await changeFirm(graph, { firmId, changes: { cityEn: 'Fuzhou', cityZh: '福州' }, actor })
  expect(Object.keys(JSON.parse((await newestEvent()).after))).toEqual(['cityZh'])
})
