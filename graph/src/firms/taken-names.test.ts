import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { connectTestGraph, createTenant, type Tenant } from '../../testing/index.ts'
import { CLAIM } from '../claims/claim-request.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { setMembership } from '../members/memberships.store.ts'
import { withdrawRequest } from '../requests/decide-request.store.ts'
import { findRequest } from '../requests/find-requests.store.ts'
import { openRequest } from '../requests/open-request.store.ts'
import { changeFirm } from './firm-changes.store.ts'
import { storedNameKeysOf } from './name-key.ts'

let graph: Graph
let tenant: Tenant
let actor: string
beforeAll(async () => {
  graph = await connectTestGraph()
  const firms = ['firm', 'other', 'third'].map((id) => ({ id, kind: 'DIGITAL' as const }))
  tenant = await createTenant(graph, { firms })
  actor = `editor-${tenant.prefix}`
  await write(`CREATE (:Account {id: $actor, email: $actor, name: 'Lin Yue'})`, { actor })
  for (const { id } of firms)
    await setMembership(graph, { accountId: actor, firmId: tenant.id(id), role: 'OWNER', actor: 'test' })
})
afterAll(async () => {
  const { prefix } = tenant
  await write('MATCH (removed:RemovedFirm) WHERE removed.id STARTS WITH $prefix DELETE removed', {
    prefix,
  })
  await write('MATCH (a:Account {id: $actor}) DETACH DELETE a', { actor })
  await tenant.remove()
  await graph.close()
})

const write = (statement: string, parameters: Record<string, unknown>) =>
  graph.write((run) => run(statement, parameters, z.object({ found: z.boolean().optional() })))

const rename = (id: string, changes: { nameZh?: string; nameEn?: string }) =>
  changeFirm(graph, { firmId: tenant.id(id), changes, actor })

const SET = 'MATCH (firm:Firm {id: $id}) SET firm += $properties'
const setFirm = (id: string, properties: object) => write(SET, { id: tenant.id(id), properties })

const nameOf = (kind: string) => ({ nameZh: `器${randomUUID()}`, nameEn: `${kind} ${randomUUID()}` })

test('a firm that registered itself keeps no other from a name, unless it is verified', async () => {
  const names = nameOf('Squatted')
  const renamed = { changed: ['nameZh', 'nameEn'] }
  await setFirm('other', { ...names, ...storedNameKeysOf(names), selfRegistered: true, verified: true })
  expect(await rename('firm', names)).toBe('NAME_TAKEN')
  await setFirm('other', { verified: false })
  expect(await rename('firm', names)).toMatchObject(renamed)
  await setFirm('other', { selfRegistered: false })
  expect(await rename('third', names)).toBe('NAME_TAKEN')
})

test('a removed name may be taken, and the reviewers of the firm are notified, now and later', async () => {
  const names = nameOf('Removed')
  const id = tenant.id('removed')
  await write('CREATE (removed:RemovedFirm {id: $id}) SET removed += $properties', {
    id,
    properties: storedNameKeysOf(names),
  })
  const claim = async () => {
    const row = await openRequest(graph, CLAIM, {
      ...{ subjectId: tenant.id('firm'), accountId: actor, documentIds: [] },
      ...{ evidenceKind: 'DOCUMENT', evidence: 'letter', evidenceHolds: false, note: null, language: 'en' },
    })
    if (typeof row === 'string') throw new Error(row)
    return row
  }
  const { id: claimId, removedBefore } = await claim()
  expect(removedBefore).toBe(false)
  expect(await rename('firm', { nameEn: names.nameEn })).toMatchObject({ changed: ['nameEn'] })
  expect(await findRequest(graph, CLAIM, claimId)).toMatchObject({ removedBefore: true })
  await withdrawRequest(graph, CLAIM, { id: claimId, accountId: actor })
  expect(await claim()).toMatchObject({ removedBefore: true })
})

test.each([
  ['a character that looks like its own', '宫博物院', '官博物院'],
  ['a radical apart', '腾讯', '腾讠卂'],
  ['letters between its characters', '宫博物院', '宫 a博 a物 a院'],
])('a firm does not take the name of another with %s', async (_kind, name, like) => {
  const own = randomUUID()
  const names = { nameZh: `${own}${name}`, nameEn: own }
  await setFirm('other', { ...names, ...storedNameKeysOf(names), selfRegistered: false })
  expect(await rename('firm', { nameZh: `${own}${like}` })).toBe('NAME_TAKEN')
})

test('of firms that take one name at once one does', async () => {
  for (let round = 0; round < 5; round += 1) {
    const names = nameOf('Raced')
    const outcomes = await Promise.all(['firm', 'other', 'third'].map((id) => rename(id, names)))
    expect(outcomes.filter((outcome) => outcome === 'NAME_TAKEN')).toHaveLength(2)
  }
})
