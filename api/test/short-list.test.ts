import { setTimeout as sleep } from 'node:timers/promises'
import { createTenant, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { signedInPeople } from './signed-in-people.ts'
import { startTestApi, type TestApi } from './test-api.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000 })

let api: TestApi
let tenant: Tenant
let users: Awaited<ReturnType<typeof signedInPeople<'editor' | 'colleague' | 'other'>>>
beforeAll(async () => {
  api = await startTestApi()
  const studio = { kind: 'DIGITAL' as const, heritageDomains: ['puppets'], capabilities: ['filming'] }
  tenant = await createTenant(api.graph, {
    heritageDomains: ['puppets'],
    capabilities: [
      { id: 'screen', typicalSide: 'DIGITAL' },
      { id: 'filming', group: 'screen' },
    ],
    firms: [
      { id: 'theatre', kind: 'TRADITIONAL', heritageDomains: ['puppets'] },
      { id: 'troupe', kind: 'TRADITIONAL', heritageDomains: ['puppets'] },
      { id: 'one', ...studio },
      { id: 'two', ...studio },
    ],
    briefs: [{ id: 'brief', firmId: 'theatre', needs: [{ capability: 'filming', must: true, weight: 1 }] }],
  })
  users = await signedInPeople(api, ['editor', 'colleague', 'other'])
  await users.join('editor', 'EDITOR', { firmId: tenant.id('theatre') })
  await users.join('colleague', 'VIEWER', { firmId: tenant.id('theatre') })
  await users.join('other', 'OWNER', { firmId: tenant.id('troupe') })
})
afterAll(async () => {
  await tenant.remove()
  await api.close()
})

const PARTNERS = `query ($for: MatchSubject!, $filter: PartnerFilter) {
  recommendPartners(for: $for, filter: $filter, first: 20) { totalCount edges { node { partner { id } } } }
}`
type Asks = Pick<TestApi, 'ask'>
type Subject = 'theatre' | 'troupe' | 'brief'
const toSubject = (name: Subject) =>
  name === 'brief' ? { briefId: tenant.id(name) } : { firmId: tenant.id(name) }

/** Whom somebody is recommended for a subject: which of the tenant's firms, and how many in all. */
async function partners(by: Asks, subject: Subject, filter: object = {}) {
  const own = { heritageDomains: [tenant.id('puppets')], ...filter }
  const { data, errors } = await by.ask(PARTNERS, { for: toSubject(subject), filter: own })
  expect(errors).toBeUndefined()
  const { edges, totalCount } = data.recommendPartners
  const ids = edges.map(({ node }: { node: { partner: { id: string } } }) => node.partner.id)
  return { names: ids.map((id: string) => id.slice(tenant.prefix.length)).sort(), totalCount }
}

const BOTH = { names: ['one', 'two'], totalCount: 2 }
const change = (verb: string, shown: string) => {
  const Name = `${verb}Recommendation`
  return `mutation ($input: ${Name}Input!) {
    done: ${Name[0]?.toLowerCase()}${Name.slice(1)}(input: $input) { ${shown} errors { code field message } }
  }`
}
const DISMISS = change('Dismiss', 'dismissed { reason note partner { id } brief { id } }')
const SAVE = change('Save', 'saved { note partner { id } brief { id } }')
const RESET = change('Reset', 'partner { id }')
const input = (subject: Subject, partner: string) => ({
  for: toSubject(subject),
  partnerId: tenant.id(partner),
})

test('a dismissed partner is gone at once, for the firm and that subject alone, until it is undone', async () => {
  // A copy of the records is at most this late.
  await sleep(250)
  const { editor, colleague, other } = users.people
  expect(await partners(editor, 'theatre')).toEqual(BOTH)
  const dismissal = { ...input('theatre', 'one'), reason: 'COMPETITOR', note: 'they do puppets too' }
  const { data } = await editor.ask(DISMISS, { input: dismissal })
  expect(data.done).toEqual({
    dismissed: {
      reason: 'COMPETITOR',
      note: 'they do puppets too',
      partner: { id: tenant.id('one') },
      brief: null,
    },
    errors: [],
  })
  const rest = { names: ['two'], totalCount: 1 }
  expect(await partners(editor, 'theatre')).toEqual(rest)
  expect(await partners(colleague, 'theatre')).toEqual(rest)
  // It can still be named, to set it beside others.
  expect(await partners(editor, 'theatre', { firms: [tenant.id('one')] })).toEqual({
    names: ['one'],
    totalCount: 1,
  })
  expect(await partners(editor, 'brief')).toEqual(BOTH)
  for (const by of [other, api]) expect(await partners(by, 'theatre')).toEqual(BOTH)
  expect(await partners(other, 'troupe')).toEqual(BOTH)

  await editor.ask(RESET, { input: input('theatre', 'one') })
  expect(await partners(editor, 'theatre')).toEqual(BOTH)
})

test('a dismissed partner comes back when its profile changes what the score reads', async () => {
  const { editor } = users.people
  await editor.ask(DISMISS, { input: { ...input('brief', 'two'), reason: 'NOT_NOW' } })
  expect((await partners(editor, 'brief')).names).toEqual(['one'])
  // Another market is a fact of the record.
  await tenant.add({ markets: [{ id: 'abroad', type: 'country' }] })
  await users.join('other', 'OWNER', { firmId: tenant.id('two') })
  const UPDATE =
    'mutation ($input: UpdateFirmInput!) { updateFirm(input: $input) { errors { code message } } }'
  const changes = { firmId: tenant.id('two'), markets: [tenant.id('abroad')] }
  expect((await users.people.other.ask(UPDATE, { input: changes })).data.updateFirm.errors).toEqual([])
  await api.sendMail()
  await sleep(250)
  expect((await partners(editor, 'brief')).names).toEqual(['one', 'two'])
})

test('a short list is read by those who belong to the firm, with what stands behind it', async () => {
  const { editor, colleague } = users.people
  await editor.ask(SAVE, { input: { ...input('theatre', 'one'), note: 'ask in spring', position: 1 } })
  await editor.ask(SAVE, { input: input('brief', 'two') })
  const LIST = `query ($id: ID!, $for: MatchSubject!) {
    shortList(firmId: $id) { note partner { id } brief { id } }
    partnerChoices(for: $for) { saved { partner { id } } dismissed { partner { id } } }
  }`
  const asked = { id: tenant.id('theatre'), for: toSubject('theatre') }
  expect((await colleague.ask(LIST, asked)).data).toEqual({
    shortList: [
      { note: '', partner: { id: tenant.id('two') }, brief: { id: tenant.id('brief') } },
      { note: 'ask in spring', partner: { id: tenant.id('one') }, brief: null },
    ],
    partnerChoices: { saved: [{ partner: { id: tenant.id('one') } }], dismissed: [] },
  })
})

test('an error names its field, in the reader’s language', async () => {
  const { editor } = users.people
  const ask = async (given: object) => (await editor.ask(SAVE, { input: given })).data.done.errors
  const missing = { ...input('theatre', 'one'), partnerId: 'nobody' }
  expect(await ask(missing)).toMatchObject([{ code: 'NOT_FOUND', field: 'partnerId' }])
  expect(await ask({ ...missing, for: { briefId: 'none' } })).toMatchObject([
    { code: 'NOT_FOUND', field: 'for' },
  ])
  expect(await ask({ ...input('theatre', 'one'), note: 'x'.repeat(1_001) })).toMatchObject([
    { code: 'BAD_USER_INPUT', field: 'note' },
  ])
})
