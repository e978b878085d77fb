import { setMembership } from '@heming/graph/members'
import { createTenant, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startTestApi, type TestApi } from './test-api.ts'
import { signedInPerson, type TestPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 60_000 })

/** How often two changes are made at the same moment: they do not always meet. */
const ROUNDS = 5

let api: TestApi
let tenant: Tenant
let owner: TestPerson
let editor: TestPerson
let firmId: string
beforeAll(async () => {
  api = await startTestApi()
  tenant = await createTenant(api.graph, {
    markets: ['one', 'two', 'three'].map((id) => ({ id })),
    firms: [{ id: 'firm', kind: 'DIGITAL' }],
  })
  firmId = tenant.id('firm')
  owner = await signedInPerson(api)
  editor = await signedInPerson(api)
  for (const [person, role] of [
    [owner, 'OWNER'],
    [editor, 'EDITOR'],
  ] as const) {
    const accountId = (await person.ask('{ viewer { id } }')).data.viewer.id
    await setMembership(api.graph, { accountId, firmId, role, actor: 'test' })
  }
})
afterAll(async () => {
  await tenant.remove()
  await api.close()
})

const UPDATE = `mutation ($input: UpdateFirmInput!) {
  updateFirm(input: $input) { firm { version } errors { code field message } }
}`
const update = async (who: TestPerson, input: object, language = 'en') =>
  (await who.ask(UPDATE, { input: { firmId, ...input } }, { 'accept-language': language })).data.updateFirm
const readFirm = async () =>
  (await api.get('query ($id: ID!) { firm(id: $id) { version cityEn markets { id } } }', { id: firmId })).firm

test('a version grows with each change, and with nothing else', async () => {
  const { version } = await readFirm()
  expect(version).toBe(1)
  expect(await update(owner, { cityEn: 'Quanzhou' })).toEqual({ firm: { version: 2 }, errors: [] })
  expect(await update(owner, { cityEn: 'Quanzhou', expectedVersion: 2 })).toEqual({
    firm: { version: 2 },
    errors: [],
  })
  expect(await update(owner, { cityEn: 'Xiamen', expectedVersion: 2 })).toEqual({
    firm: { version: 3 },
    errors: [],
  })
  expect((await readFirm()).version).toBe(3)
})

test('a change of an older version changes nothing, and says what to do in both languages', async () => {
  const { version } = await readFirm()
  await update(owner, { cityEn: 'Fuzhou' })
  for (const [language, message] of [
    ['zh', '这份资料在您打开之后有改动，您的修改没有保存。请载入最新资料后再修改。'],
    [
      'en',
      'This profile was changed after you opened it, so your changes were not saved. Load the latest profile, then make them again.',
    ],
  ] as const) {
    expect(await update(editor, { cityEn: 'Ningde', expectedVersion: version }, language)).toEqual({
      firm: null,
      errors: [{ code: 'CONFLICT', field: 'expectedVersion', message }],
    })
  }
  expect((await readFirm()).cityEn).toBe('Fuzhou')
})

test('of two who change the same list at once exactly one succeeds, and theirs is kept', async () => {
  const [one, two, three] = ['one', 'two', 'three'].map((id) => tenant.id(id))
  const lists = [
    [one, two],
    [one, three],
  ]
  for (let round = 0; round < ROUNDS; round += 1) {
    await update(owner, { markets: [one] })
    const { version: expectedVersion } = await readFirm()
    const done = await Promise.all(
      [owner, editor].map((who, at) => update(who, { markets: lists[at], expectedVersion })),
    )
    expect(done.map(({ errors }) => errors[0]?.code ?? 'YES').sort()).toEqual(['CONFLICT', 'YES'])
    const kept = lists[done.findIndex(({ errors }) => errors.length === 0)]
    const { version, markets } = await readFirm()
    expect(version).toBe(expectedVersion + 1)
    expect(markets.map(({ id }: { id: string }) => id).sort()).toEqual(kept?.toSorted())
  }
})
