import { randomUUID } from 'node:crypto'
import { makePlatformAdmin } from '@heming/graph/accounts'
import { findEvents } from '@heming/graph/audit'
import { setMembership } from '@heming/graph/members'
import { createTenant, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
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
    bases: [{ id: 'base' }],
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
  zh: '这里含有换行、控制字符或会改变文字方向的字符：请不要粘贴，改为手动输入，不要换行。',
  en: 'This contains line breaks, control characters or characters that change the direction of the text: type it on one line instead of pasting it.',
}
const ENTER_SOMETHING = {
  zh: '请至少填写一个可见字符。',
  en: 'Enter at least one visible character.',
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

test('a firm does not take a name that is read as that of another firm, but spells its own again', async () => {
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

describe('a verified firm', () => {
  const RENAME = `mutation ($input: UpdateFirmInput!) {
    updateFirm(input: $input) { firm { nameEn verified verification { until } } errors { code field message } }
  }`
  const READ = `query ($id: ID!) {
    firm(id: $id) { nameZh nameEn cityEn version verified viewerCanAskForVerification }
  }`
  const accountOf = async (person: TestPerson) => (await person.ask('{ viewer { id } }')).data.viewer.id

  /** A firm of a name that no other has, which \`by\` has verified until \`until\`. */
  async function verifiedFirm(by: string, until = '2036-01-01') {
    const word = randomUUID().slice(0, 8)
    const nameEn = `Mulberry Press ${word}`
    await tenant.add({ firms: [{ id: word, kind: 'DIGITAL', nameEn, nameZh: `桑叶 ${word}` }] })
    const id = tenant.id(word)
    const verify = `MATCH (firm:Firm {id: $id})
      SET firm.claimed = true, firm.verified = true, firm.verifiedBy = $by, firm.verifiedUntil = date($until)`
    await api.graph.write((run) => run(verify, { id, by, until }, z.unknown()))
    await setMembership(api.graph, {
      accountId: await accountOf(owner),
      firmId: id,
      role: 'OWNER',
      actor: 'test',
    })
    return { id, nameEn, nameZh: `桑叶 ${word}`, other: `Riverside Studio ${word}` }
  }
  const rename = async (who: TestPerson, input: object, language = 'en') =>
    (await who.ask(RENAME, { input }, { 'accept-language': language })).data.updateFirm
  const read = async (id: string) => (await owner.ask(READ, { id })).data.firm
  const mailsAbout = async (person: TestPerson, name: string) =>
    (await api.mailTo(person.email)).filter(({ text }) => text.includes(name))

  let curator: TestPerson
  let platformAdmin: TestPerson
  beforeAll(async () => {
    curator = await signedInPerson(api)
    platformAdmin = await signedInPerson(api)
    const accountId = await accountOf(curator)
    await setMembership(api.graph, { accountId, baseId: tenant.id('base'), role: 'CURATOR', actor: 'test' })
    await makePlatformAdmin(api.graph, await accountOf(platformAdmin), 'test')
  })

  test('is not renamed unawares: nothing is saved, and its owner learns what to do in both languages', async () => {
    const { id, nameEn, other } = await verifiedFirm(tenant.id('base'))
    const said = {
      zh: expect.stringMatching(/认证.*确认/),
      en: expect.stringMatching(/verification\..*confirm/i),
    }
    for (const language of ['zh', 'en'] as const)
      for (const endsVerification of [undefined, false, null])
        expect(
          await rename(owner, { firmId: id, nameEn: other, cityEn: 'Elsewhere', endsVerification }, language),
        ).toEqual({
          firm: null,
          errors: [{ code: 'CONFLICT', field: 'endsVerification', message: said[language] }],
        })
    expect(await read(id)).toMatchObject({ nameEn, verified: true, version: 1 })
    expect((await read(id)).cityEn).not.toBe('Elsewhere')
    expect(await mailsAbout(curator, other)).toEqual([])
  })

  test('loses the mark with its name, and those who gave it read both names in both languages', async () => {
    const { id, nameEn, nameZh, other } = await verifiedFirm(tenant.id('base'))
    expect(await rename(owner, { firmId: id, nameEn: other, endsVerification: true })).toEqual({
      firm: { nameEn: other, verified: false, verification: null },
      errors: [],
    })
    expect(await read(id)).toMatchObject({ verified: false, version: 2, viewerCanAskForVerification: true })
    const left = 'MATCH (firm:Firm {id: $id}) RETURN firm.verifiedBy AS by, firm.verifiedUntil AS until'
    expect(await api.graph.read(left, { id }, z.unknown())).toEqual([{ by: null, until: null }])

    const { rows } = await findEvents(api.graph, { firmId: id }, { first: 2, after: null })
    const ended = rows.find(({ action }) => action === 'VERIFICATION_ENDED')
    expect(JSON.parse(String(ended?.before))).toEqual({
      verifiedBy: tenant.id('base'),
      verifiedUntil: '2036-01-01',
    })
    expect(JSON.parse(String(ended?.after))).toMatchObject({
      formerNameEn: nameEn,
      nameEn: other,
      formerNameZh: nameZh,
      nameZh,
    })

    const mails = await mailsAbout(curator, other)
    expect(mails).toHaveLength(1)
    for (const part of [nameEn, nameZh, `/zh/firms/${id}`, `/en/firms/${id}`])
      expect(mails[0]?.text).toContain(part)
    expect(await mailsAbout(platformAdmin, other)).toEqual([])
    expect(await mailsAbout(owner, other)).toEqual([])

    // There is no mark left to lose: later names need no confirmation, and nobody is notified.
    expect((await rename(owner, { firmId: id, nameEn: `${other} Two` })).errors).toEqual([])
    expect(await mailsAbout(curator, other)).toHaveLength(1)
  })

  test.each([
    ['the platform', 'platform'],
    ['a base that has nobody, or is gone', 'nowhere'],
  ])('is notified to the platform where it was verified by %s', async (_who, by) => {
    const { id, other } = await verifiedFirm(by)
    expect(
      (await rename(owner, { firmId: id, nameZh: `河 ${other}`, endsVerification: true })).errors,
    ).toEqual([])
    expect(await mailsAbout(platformAdmin, other)).toHaveLength(1)
    expect(await mailsAbout(curator, other)).toEqual([])
  })

  test('keeps the mark with another spelling of its name, and with all else that it changes', async () => {
    const { id, nameEn } = await verifiedFirm(tenant.id('base'))
    for (const spelt of [nameEn.toUpperCase(), `${nameEn} Ltd.`, nameEn.replaceAll(' ', '-')])
      expect((await rename(owner, { firmId: id, nameEn: spelt, cityEn: spelt })).errors).toEqual([])
    expect((await rename(owner, { firmId: id, cityEn: 'Xiamen', endsVerification: true })).errors).toEqual([])
    expect(await read(id)).toMatchObject({ verified: true, cityEn: 'Xiamen' })
    expect(await mailsAbout(curator, nameEn.slice(-8))).toEqual([])
  })

  test.each(['!!', '☆☆'])('loses it for a name without a letter: %s', async (nameEn) => {
    const { id } = await verifiedFirm(tenant.id('base'))
    expect((await rename(owner, { firmId: id, nameEn })).errors).toMatchObject([{ code: 'CONFLICT' }])
  })

  test.each([...'│∈⺌◻┼√§$€︱１'])('loses it for a name with %s, which is read as a letter', async (sign) => {
    const { id, nameEn } = await verifiedFirm(tenant.id('base'))
    const input = { firmId: id, nameEn: nameEn.replace(' ', sign) }
    const asked = { code: 'CONFLICT', field: 'endsVerification' }
    expect((await rename(owner, input)).errors).toMatchObject([asked])
    expect(await read(id)).toMatchObject({ nameEn, verified: true })
  })

  test('loses it as another type of organisation, by its owners only, and reviewers read both types', async () => {
    const { id, nameEn } = await verifiedFirm(tenant.id('base'))
    const input = { firmId: id, organisationType: 'AUTHORITY' }
    const editor = await signedInPerson(api)
    const accountId = await accountOf(editor)
    await setMembership(api.graph, { accountId, firmId: id, role: 'EDITOR', actor: 'test' })
    expect((await rename(editor, { ...input, endsVerification: true })).errors).toMatchObject([
      { code: 'FORBIDDEN', field: 'organisationType' },
    ])
    expect((await rename(owner, { firmId: id, organisationType: 'COMPANY' })).errors).toEqual([])
    expect((await rename(owner, input)).errors).toMatchObject([
      { code: 'CONFLICT', field: 'endsVerification' },
    ])
    expect(await read(id)).toMatchObject({ verified: true, version: 1 })
    expect(await rename(owner, { ...input, endsVerification: true })).toMatchObject({
      firm: { nameEn, verified: false },
      errors: [],
    })
    const [mail] = await mailsAbout(curator, nameEn)
    for (const part of ['，企业', '，政府部门', ', company', ', public authority'])
      expect(mail?.text).toContain(part)
  })

  test('is renamed by its owners only: an editor is sent to one', async () => {
    const { id, nameEn, other } = await verifiedFirm(tenant.id('base'))
    const editor = await signedInPerson(api)
    const accountId = await accountOf(editor)
    await setMembership(api.graph, { accountId, firmId: id, role: 'EDITOR', actor: 'test' })
    for (const endsVerification of [false, true]) {
      const input = { firmId: id, nameEn: other, endsVerification }
      expect(await rename(editor, input)).toEqual({
        firm: null,
        errors: [{ code: 'FORBIDDEN', field: 'nameEn', message: expect.stringMatching(/ask an owner/i) }],
      })
    }
    expect(await read(id)).toMatchObject({ nameEn, verified: true })
    expect((await rename(editor, { firmId: id, nameEn: nameEn.toLowerCase() })).errors).toEqual([])
  })

  test('whose verification has run out is renamed like any other', async () => {
    const { id, other } = await verifiedFirm(tenant.id('base'), '2020-01-01')
    expect((await rename(owner, { firmId: id, nameEn: other })).errors).toEqual([])
    expect(await mailsAbout(curator, other)).toEqual([])
  })
})
