import { remindOfDeadlines } from '@heming/graph/briefs'
import { setMembership } from '@heming/graph/members'
import { createTenant, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startTestApi, type TestApi } from './test-api.ts'
import { signedInPerson, type TestPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 60_000 })

let api: TestApi
let tenant: Tenant
let editor: TestPerson
let other: TestPerson
let firmId: string
beforeAll(async () => {
  api = await startTestApi()
  tenant = await createTenant(api.graph, {
    capabilities: [{ id: 'g' }, { id: 'g-a', group: 'g', typicalSide: 'DIGITAL' }],
    firms: [
      { id: 'firm', kind: 'TRADITIONAL' },
      { id: 'maker', kind: 'DIGITAL', capabilities: ['g-a'] },
    ],
    projects: [{ id: 'p', participantIds: ['maker'], capabilitiesUsed: ['g-a'] }],
  })
  firmId = tenant.id('firm')
  editor = await signedInPerson(api)
  other = await signedInPerson(api)
  const accountId = (await editor.ask('{ viewer { id } }')).data.viewer.id
  await setMembership(api.graph, { accountId, firmId, role: 'EDITOR', actor: 'test' })
})
afterAll(async () => {
  await tenant.remove()
  await api.close()
})

const BRIEF = `id status expired version titleEn benefitEn deadline deadlineZone visibility outcome outcomeNote
  viewerCanEdit needs { must weight capability { id } } firm { id }`
const change = async (mutation: string, input: object, by = editor, language = 'en') => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const made = mutation === 'deleteBrief' ? 'briefId' : `brief { ${BRIEF} }`
  const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { ${made} errors { code field message } } }`
  return (await by.ask(query, { input }, { 'accept-language': language })).data.done
}
const whole = () => ({
  ...{ titleZh: '灯会', titleEn: 'Lanterns', descriptionZh: '述', descriptionEn: 'About' },
  needs: [{ capability: tenant.id('g-a'), must: true, weight: 0.7 }],
})
const begin = async (input: object = {}) => {
  const made = await change('createBrief', {
    firmId,
    field: tenant.id('g'),
    deadline: '2099-06-01',
    ...input,
  })
  expect(made.errors).toEqual([])
  return made.brief
}
/** All that can be asked of a brief, and where its firm and lists may show it. */
const SEEN = `query ($id: ID!, $firm: ID!, $capability: ID!) {
  brief(id: $id) { ${BRIEF} }
  briefs(filter: { capabilities: [$capability] }, first: 100) { totalCount edges { node { id } } }
  firm(id: $firm) { briefs(first: 100) { totalCount edges { node { id } } } allBriefs { edges { node { id } } } }
}`
const see = async (id: string, by: TestPerson | null) => {
  const variables = { id, firm: firmId, capability: tenant.id('g-a') }
  const data = by ? (await by.ask(SEEN, variables)).data : await api.get(SEEN, variables)
  const has = (list: { totalCount: number; edges: { node: { id: string } }[] }) => {
    expect(list.totalCount).toBe(list.edges.length)
    return list.edges.some(({ node }) => node.id === id)
  }
  const { brief, briefs, firm } = data
  return {
    brief: brief && brief.id === id,
    listed: has(briefs),
    ofFirm: has(firm.briefs),
    all: firm.allBriefs,
  }
}
const NOWHERE = { brief: null, listed: false, ofFirm: false, all: null }
const partnersOf = async (briefId: string, by: TestPerson) =>
  (
    await by.ask(
      'query ($id: ID!) { recommendPartners(for: { briefId: $id }) { edges { node { partner { id } reasons { text(language: EN) path { label name(language: EN) } } } } } }',
      { id: briefId },
    )
  ).data?.recommendPartners?.edges

test('a draft is its firm’s own: partners are found for it while it is written', async () => {
  const brief = await begin({ titleEn: 'Lantern night' })
  expect(brief).toMatchObject({
    ...{ status: 'DRAFT', version: 1, deadline: '2099-06-01', deadlineZone: 'Asia/Shanghai' },
    ...{ visibility: 'PUBLIC', viewerCanEdit: true, needs: [], firm: { id: firmId } },
  })
  const { needs } = whole()
  const saved = await change('updateBrief', { briefId: brief.id, expectedVersion: 1, needs })
  expect(saved.brief).toMatchObject({
    version: 2,
    titleEn: 'Lantern night',
    needs: [{ must: true, weight: 0.7 }],
  })
  const own = await see(brief.id, editor)
  expect(own).toMatchObject({ brief: true, listed: false, ofFirm: false })
  expect(own.all.edges.map(({ node }: { node: { id: string } }) => node.id)).toContain(brief.id)
  const [found] = await partnersOf(brief.id, editor)
  expect(found.node.partner.id).toBe(tenant.id('maker'))
  expect(found.node.reasons.length).toBeGreaterThan(0)
  for (const by of [other, null]) expect(await see(brief.id, by)).toEqual(NOWHERE)
  expect(await partnersOf(brief.id, other)).toBeUndefined()
  expect(await change('updateBrief', { briefId: brief.id, titleEn: 'Mine' }, other)).toMatchObject({
    brief: null,
    errors: [{ code: 'NOT_FOUND', field: 'briefId' }],
  })
  const late = { briefId: brief.id, expectedVersion: 1, titleEn: 'Late' }
  expect((await change('updateBrief', late, editor, 'zh')).errors).toEqual([
    {
      ...{ code: 'CONFLICT', field: 'expectedVersion' },
      message: '这项需求在您打开之后有改动，您的修改没有保存。请载入最新内容后再修改。',
    },
  ])
  expect(await change('deleteBrief', { briefId: brief.id })).toEqual({ briefId: brief.id, errors: [] })
  expect(await see(brief.id, editor)).toMatchObject({ brief: null })
})

test('what is wrong is said by field', async () => {
  const { id: briefId } = await begin({ descriptionZh: '述' })
  const fieldsOf = async (mutation: string, input: object) =>
    (await change(mutation, { briefId, ...input })).errors.map(
      ({ code, field }: { code: string; field: string }) => `${code} ${field}`,
    )
  expect(await fieldsOf('publishBrief', {})).toEqual(
    ['titleZh', 'titleEn', 'descriptionEn', 'needs'].map((field) => `BAD_USER_INPUT ${field}`),
  )
  const [need] = whole().needs
  expect(await fieldsOf('updateBrief', { deadlineZone: 'Mars/Olympus', needs: [need, need] })).toEqual([
    ...['BAD_USER_INPUT needs', 'BAD_USER_INPUT deadlineZone'],
  ])
  expect(await fieldsOf('updateBrief', { ipAssets: ['nothing'] })).toEqual(['BAD_USER_INPUT ipAssets'])
  expect(await fieldsOf('updateBrief', { ...whole(), deadline: '2020-01-01' })).toEqual([])
  expect(await fieldsOf('publishBrief', {})).toEqual(['BAD_USER_INPUT deadline'])
  expect(await fieldsOf('closeBrief', { outcome: 'GIVEN_UP' })).toEqual(['CONFLICT briefId'])
})

test('a published brief is seen by whom it is for, closed with an outcome for its own people, and reopened', async () => {
  const { id: briefId } = await begin({ ...whole(), visibility: 'ONLY_US' })
  expect((await change('publishBrief', { briefId })).brief).toMatchObject({ status: 'OPEN' })
  for (const by of [other, null]) expect(await see(briefId, by)).toEqual(NOWHERE)
  expect(await see(briefId, editor)).toMatchObject({ brief: true, listed: true, ofFirm: true })
  await change('updateBrief', { briefId, visibility: 'PUBLIC', benefitEn: null })
  for (const by of [other, null])
    expect(await see(briefId, by)).toEqual({ brief: true, listed: true, ofFirm: true, all: null })
  expect((await change('updateBrief', { briefId, titleEn: 'Mine' }, other)).errors).toMatchObject([
    { code: 'FORBIDDEN' },
  ])
  const closed = await change('closeBrief', { briefId, outcome: 'PARTNER_HERE', note: 'At the fair' })
  expect(closed.brief).toMatchObject({
    status: 'CLOSED',
    outcome: 'PARTNER_HERE',
    outcomeNote: 'At the fair',
  })
  const query = 'query ($id: ID!) { brief(id: $id) { status outcome outcomeNote viewerCanEdit } }'
  expect((await other.ask(query, { id: briefId })).data.brief).toEqual({
    ...{ status: 'CLOSED', outcome: null, outcomeNote: null, viewerCanEdit: false },
  })
  const again = { briefId, deadline: '2099-12-31', deadlineZone: 'Europe/Paris' }
  expect((await change('reopenBrief', again)).brief).toMatchObject({
    status: 'OPEN',
    deadlineZone: 'Europe/Paris',
  })
})

test('a firm is reminded once of a deadline that is near', async () => {
  const today = new Date().toISOString().slice(0, 10)
  const inDays = (days: number) => new Date(Date.now() + days * 24 * 3_600_000).toISOString().slice(0, 10)
  const near = await begin({ ...whole(), titleEn: 'Near', deadline: inDays(4), deadlineZone: 'Europe/Paris' })
  const far = await begin({ ...whole(), titleEn: 'Far', deadline: inDays(12) })
  const draft = await begin({ ...whole(), titleEn: 'Draft', deadline: inDays(4) })
  for (const { id } of [near, far]) await change('publishBrief', { briefId: id })
  await remindOfDeadlines(api.graph, today)
  expect(await remindOfDeadlines(api.graph, today)).toBe(0)
  const mails = (await api.mailTo(editor.email)).filter(({ subject }) => subject.includes('about to end'))
  expect(mails.map(({ subject }) => subject)).toEqual([
    '合鸣：合作需求“灯会”即将截止 / Heming: your brief “Near” is about to end',
  ])
  expect(mails[0]?.text).toContain(`/en/firms/${firmId}/briefs`)
  expect(draft.status).toBe('DRAFT')
})
