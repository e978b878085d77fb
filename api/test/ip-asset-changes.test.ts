import { refreshAssetForms } from '@heming/graph/matching'
import { setMembership } from '@heming/graph/members'
import { createTenant, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { startTestApi, type TestApi } from './test-api.ts'
import { signedInPerson, type TestPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 60_000 })

let api: TestApi
let tenant: Tenant
let editor: TestPerson
let firmId: string
beforeAll(async () => {
  api = await startTestApi()
  tenant = await createTenant(api.graph, {
    heritageDomains: ['opera', 'lanterns'],
    firms: [
      { id: 'digital', kind: 'DIGITAL', sample: false },
      { id: 'other', kind: 'TRADITIONAL' },
    ],
    ipAssets: [{ id: 'theirs', ownerId: 'other', heritageDomain: 'opera' }],
  })
  firmId = tenant.id('digital')
  editor = await signedInPerson(api)
  const accountId = (await editor.ask('{ viewer { id } }')).data.viewer.id
  await setMembership(api.graph, { accountId, firmId, role: 'EDITOR', actor: 'test' })
})
afterAll(async () => {
  await tenant.remove()
  await api.close()
})

const ASSET = `ipAsset {
  id version nameZh nameEn category forms inscriptionYear sample viewerCanEdit owner { id } heritageDomain { id }
}`
const CREATE = `mutation ($input: CreateIPAssetInput!) {
  done: createIPAsset(input: $input) { ${ASSET} errors { code field } }
}`
const UPDATE = `mutation ($input: UpdateIPAssetInput!) {
  done: updateIPAsset(input: $input) { ${ASSET} errors { code field } }
}`
const profile = () => ({
  ...{ firmId, nameZh: '灯谱', nameEn: 'Lantern patterns', descriptionZh: '灯的纹样', descriptionEn: '' },
  ...{ heritageDomain: tenant.id('opera'), category: 'digital-archive', forms: ['pattern', 'pattern'] },
})
const write = async (mutation: string, input: object) => (await editor.ask(mutation, { input })).data.done
const create = async (changes: object = {}) => (await write(CREATE, { ...profile(), ...changes })).ipAsset

test('a digital firm enters IP, which stands at the firm and is its editors’ to change', async () => {
  const made = await create({ inscriptionYear: 2009 })
  expect(made).toEqual({
    ...{ id: made.id, version: 1, nameZh: '灯谱', nameEn: 'Lantern patterns', category: 'digital-archive' },
    ...{ forms: ['pattern'], inscriptionYear: 2009, sample: false, viewerCanEdit: true },
    ...{ owner: { id: firmId }, heritageDomain: { id: tenant.id('opera') } },
  })
  const query = `query ($id: ID!) { firm(id: $id) { ipAssets { edges { node { id viewerCanEdit } } } } }`
  const { firm } = await api.get(query, { id: firmId })
  expect(firm.ipAssets.edges).toContainEqual({ node: { id: made.id, viewerCanEdit: false } })
})

test('a change leaves what it does not name, moves the asset to its new domain, and takes a year back', async () => {
  const { id } = await create({ inscriptionYear: 2009 })
  const heritageDomain = tenant.id('lanterns')
  const { ipAsset } = await write(UPDATE, { id, heritageDomain, inscriptionYear: null, nameZh: null })
  expect(ipAsset).toMatchObject({
    ...{ version: 2, nameZh: '灯谱', inscriptionYear: null, forms: ['pattern'] },
    heritageDomain: { id: heritageDomain },
  })
})

test('a change that was made on an older version, and one that changes nothing, write nothing', async () => {
  const { id } = await create()
  expect((await write(UPDATE, { id, nameEn: 'Lantern patterns', expectedVersion: 1 })).ipAsset.version).toBe(
    1,
  )
  expect((await write(UPDATE, { id, nameEn: 'Lamps', expectedVersion: 1 })).ipAsset.version).toBe(2)
  expect(await write(UPDATE, { id, nameEn: 'Lights', expectedVersion: 1 })).toEqual({
    ipAsset: null,
    errors: [{ code: 'CONFLICT', field: 'expectedVersion' }],
  })
})

test.each([
  ['a domain that does not exist', { heritageDomain: 'no-such-domain' }, 'heritageDomain'],
  ['a category that does not exist', { category: 'famous' }, 'category'],
  ['no form', { forms: [] }, 'forms'],
  ['a form that does not exist', { forms: ['pattern', 'smell'] }, 'forms.1'],
  ['no name', { nameEn: ' ' }, 'nameEn'],
  ['the year 0', { inscriptionYear: 0 }, 'inscriptionYear'],
])('%s is an error on its field', async (_name, changes, field) => {
  const errors = [{ code: 'BAD_USER_INPUT', field }]
  expect(await write(CREATE, { ...profile(), ...changes })).toEqual({ ipAsset: null, errors })
})

test('the history of the firm says what was done, with the former values', async () => {
  const { id } = await create()
  await write(UPDATE, { id, nameEn: 'Lamps' })
  const query = `CALL () { MATCH (e:Event {subject: $firmId}) WHERE e.after CONTAINS $id RETURN e }
    RETURN e.action AS action, e.before AS before ORDER BY e.at`
  const shape = z.object({ action: z.string(), before: z.string().nullable() })
  expect(await api.graph.read(query, { firmId, id }, shape)).toEqual([
    { action: 'IP_ASSET_CREATED', before: null },
    { action: 'IP_ASSET_UPDATED', before: '{"nameEn":"Lantern patterns"}' },
  ])
})

test('matching knows the IP and what its form lends itself to, once the outbox is drained', async () => {
  await refreshAssetForms(api.graph)
  const { id } = await create()
  await api.sendMail()
  const query = `MATCH (firm:Firm {id: $firmId})-[:OWNS]->(asset:IPAsset {id: $id})-[:HAS_FORM]->(form:AssetForm)
    RETURN split(form.id, '.')[0] AS form, firm.record CONTAINS $id AS recorded`
  const rows = await api.graph.read(
    query,
    { id, firmId },
    z.object({ form: z.string(), recorded: z.boolean() }),
  )
  expect(rows).toEqual([{ form: 'pattern', recorded: true }])
})
