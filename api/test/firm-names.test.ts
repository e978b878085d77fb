import { randomUUID } from 'node:crypto'
import { setMembership } from '@heming/graph'
import { createTenant, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startTestApi, type TestApi } from './test-api.ts'
import { signedInPerson, type TestPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 60_000 })

let api: TestApi
let tenant: Tenant
let owner: TestPerson
let firmId: string
beforeAll(async () => {
  api = await startTestApi()
  tenant = await createTenant(api.graph, {
    firms: [
      { id: 'firm', kind: 'DIGITAL', nameEn: 'Paper Boat' },
      { id: 'other', kind: 'DIGITAL' },
    ],
  })
  firmId = tenant.id('firm')
  owner = await signedInPerson(api)
  const accountId = (await owner.ask('{ viewer { id } }')).data.viewer.id
  for (const id of [firmId, tenant.id('other')])
    await setMembership(api.graph, { accountId, firmId: id, role: 'OWNER', actor: 'test' })
})
afterAll(async () => {
  await tenant.remove()
  await api.close()
})

const UPDATE = `mutation ($input: UpdateFirmInput!) {
  updateFirm(input: $input) { firm { nameEn descriptionEn } errors { code field message } }
}`

const TYPE_BY_HAND = {
  zh: '这里含有换行、控制字符或会颠倒文字方向的字符：请不要粘贴，改为在一行内手动输入。',
  en: 'This holds line breaks, control characters or characters that turn text round: type it on one line instead of pasting it.',
}
const ENTER_SOMETHING = {
  zh: '请至少填写一个看得见的字符。',
  en: 'Enter at least one character that can be seen.',
}

test.each([
  ['U+200B alone', '\u200B', ENTER_SOMETHING],
  ['U+3164 alone', '\u3164', ENTER_SOMETHING],
  ['U+00AD alone', '\u00AD', ENTER_SOMETHING],
  ['U+0000', 'Paper\u0000', TYPE_BY_HAND],
  ['an escape', 'Paper\u001B[31m', TYPE_BY_HAND],
  ['a line break', 'Paper\nBoat', TYPE_BY_HAND],
  ['U+202E', 'Paper\u202EtaoB', TYPE_BY_HAND],
  ['a lone surrogate', 'Paper\uD83D', TYPE_BY_HAND],
])(
  'a firm is not named with %s, and its owner learns what to do in both languages',
  async (_kind, nameEn, said) => {
    for (const language of ['zh', 'en'] as const) {
      const headers = { 'accept-language': language }
      const { data } = await owner.ask(UPDATE, { input: { firmId, nameEn } }, headers)
      expect(data.updateFirm).toEqual({
        firm: null,
        errors: [{ code: 'BAD_USER_INPUT', field: 'nameEn', message: said[language] }],
      })
    }
    expect((await api.get('query ($id: ID!) { firm(id: $id) { nameEn } }', { id: firmId })).firm.nameEn).toBe(
      'Paper Boat',
    )
  },
)

test('what is pasted with invisible characters is kept without them, and a description keeps its lines', async () => {
  const input = { firmId, nameEn: '\uFEFFPaper\u200B Boat ', descriptionEn: 'It folds.\r\nIt floats.\u0007' }
  expect((await owner.ask(UPDATE, { input })).data.updateFirm).toEqual({
    firm: { nameEn: 'Paper Boat', descriptionEn: 'It folds.\nIt floats.' },
    errors: [],
  })
})

test('a firm does not take a name that is read as that of another firm, but spells its own anew', async () => {
  const own = `Paper Boat ${randomUUID().slice(0, 8)}`
  const rename = async (id: string, nameEn: string) =>
    (await owner.ask(UPDATE, { input: { firmId: id, nameEn } })).data.updateFirm
  expect((await rename(firmId, own)).errors).toEqual([])
  for (const nameEn of [own, own.toUpperCase(), own.replace('a', 'ᴀ'), own.replace(' ', '·')])
    expect(await rename(tenant.id('other'), nameEn)).toMatchObject({
      firm: null,
      errors: [{ code: 'CONFLICT', field: 'nameEn' }],
    })
  expect((await rename(firmId, own.replaceAll(' ', '-'))).errors).toEqual([])
})
