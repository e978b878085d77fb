import { makePlatformAdmin } from '@heming/graph/accounts'
import { setMembership } from '@heming/graph/members'
import { createTenant, type Tenant } from '@heming/graph/testing'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { startTestApi, type TestApi } from './test-api.ts'
import { signedInPerson, type TestPerson } from './test-person.ts'
import { accountIdOf } from './trials.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 60_000 })

const PAIRS = `query ($after: String, $notSame: Boolean) {
  likelyDuplicateFirms(first: 100, after: $after, notSame: $notSame) {
    edges { node { firm { id } other { id } because bothYours } } pageInfo { hasNextPage endCursor }
  }
}`
const PREVIEW = `query ($keptId: ID!, $mergedId: ID!) {
  firmMergePreview(keptId: $keptId, mergedId: $mergedId) {
    kept { id version } merged { id } obstacles onlyEmptyFields
    fields { field kept merged takesMerged mayTake } moved { kind moves shared }
  }
}`
const MERGE = `mutation ($input: MergeFirmsInput!) {
  mergeFirms(input: $input) {
    firm { id nameZh foundedYear projects { totalCount } } merge { id nameZh into { id } mergedAt undoUntil } errors { code field }
  }
}`
const UNDO = `mutation ($input: UndoFirmMergeInput!) {
  undoFirmMerge(input: $input) { firm { id } kept { id foundedYear } keptFields lostCodes gone { kind count } errors { code field } }
}`
const MARK = `mutation ($input: MarkFirmsNotSameInput!) {
  markFirmsNotSame(input: $input) { firm { id } other { id } errors { code field } }
}`
const FIRM = 'query ($id: ID!) { firm(id: $id) { id } }'

let api: TestApi
let tenant: Tenant
let curator: TestPerson
let admin: TestPerson
beforeAll(async () => {
  api = await startTestApi()
  curator = await signedInPerson(api)
  admin = await signedInPerson(api)
  await makePlatformAdmin(api.graph, await accountIdOf(admin), 'test')
})
afterAll(() => api.close())

beforeEach(async () => {
  tenant = await createTenant(api.graph, {
    bases: [{ id: 'base' }, { id: 'other' }],
    firms: [
      { id: 'a', kind: 'TRADITIONAL', nameZh: '渝北铜梁龙灯', hostedBy: 'base' },
      { id: 'b', kind: 'TRADITIONAL', nameZh: '渝北銅梁龍燈', foundedYear: 1990, hostedBy: 'base' },
      { id: 'c', kind: 'TRADITIONAL', nameZh: '渝北铜梁龙灯有限公司', hostedBy: 'other' },
    ],
    projects: [{ id: 'p', participantIds: ['a', 'b'] }],
  })
  await setMembership(api.graph, {
    accountId: await accountIdOf(curator),
    baseId: tenant.id('base'),
    role: 'CURATOR',
    actor: 'test',
  })
})
afterEach(() => tenant.remove())

const ids = () => ({ keptId: tenant.id('a'), mergedId: tenant.id('b') })
const local = (id: string) => id.slice(tenant.prefix.length)

/** The tenant's pairs as somebody sees them, over all pages. */
async function pairsOf(person: TestPerson, notSame = false) {
  const pairs: string[] = []
  for (let after: string | null = null; ; ) {
    const { data } = await person.ask(PAIRS, { after, notSame })
    const { edges, pageInfo } = data.likelyDuplicateFirms
    for (const { node } of edges) {
      const own = [node.firm.id, node.other.id]
      if (own.every((id) => id.startsWith(tenant.prefix)))
        pairs.push(`${own.map(local).join(' ')} ${node.because} ${node.bothYours}`)
    }
    if (!pageInfo.hasNextPage) return pairs
    after = pageInfo.endCursor
  }
}

test('curators see the pairs of their base, and which of them they may merge', async () => {
  expect(await pairsOf(curator)).toEqual(['a b NAME true', 'a c NAME false', 'b c NAME false'])
  expect(await pairsOf(admin)).toEqual(['a b NAME true', 'a c NAME true', 'b c NAME true'])
})

test('a merge is previewed, made and undone; meanwhile the id of the merged firm leads to the other', async () => {
  const { data } = await curator.ask(PREVIEW, ids())
  const preview = data.firmMergePreview
  expect(preview).toMatchObject({ obstacles: [], onlyEmptyFields: false })
  expect(preview.fields).toContainEqual({
    field: 'FOUNDED_YEAR',
    kept: null,
    merged: '1990',
    takesMerged: true,
    mayTake: true,
  })
  expect(preview.moved).toContainEqual({ kind: 'PROJECTS', moves: 0, shared: 1 })

  const input = { ...ids(), fields: ['FOUNDED_YEAR', 'NAME_ZH'], expectedKeptVersion: preview.kept.version }
  const merged = (await curator.ask(MERGE, { input })).data.mergeFirms
  expect(merged).toMatchObject({
    firm: { id: tenant.id('a'), nameZh: '渝北銅梁龍燈', foundedYear: 1990, projects: { totalCount: 1 } },
    merge: { id: tenant.id('b'), nameZh: '渝北銅梁龍燈', into: { id: tenant.id('a') } },
    errors: [],
  })
  expect(Date.parse(merged.merge.undoUntil) - Date.parse(merged.merge.mergedAt)).toBe(30 * 86_400_000)
  expect((await api.ask(FIRM, { id: tenant.id('b') })).data.firm).toEqual({ id: tenant.id('a') })
  expect(await pairsOf(curator)).toEqual(['a c NAME false'])
  const listed = await curator.ask('{ firmMerges { edges { node { id into { id } } } } }')
  expect(listed.data.firmMerges.edges).toEqual([
    { node: { id: tenant.id('b'), into: { id: tenant.id('a') } } },
  ])

  const undone = (await curator.ask(UNDO, { input: { id: tenant.id('b') } })).data.undoFirmMerge
  expect(undone).toEqual({
    firm: { id: tenant.id('b') },
    kept: { id: tenant.id('a'), foundedYear: null },
    keptFields: [],
    lostCodes: [],
    gone: [],
    errors: [],
  })
  expect((await api.ask(FIRM, { id: tenant.id('b') })).data.firm).toEqual({ id: tenant.id('b') })
  expect((await curator.ask(UNDO, { input: { id: tenant.id('b') } })).data.undoFirmMerge.errors).toEqual([
    { code: 'NOT_FOUND', field: 'id' },
  ])
})

test('a merge with a firm of another base is not a curator’s, and shows them nothing', async () => {
  const pair = { keptId: tenant.id('a'), mergedId: tenant.id('c') }
  expect((await curator.ask(PREVIEW, pair)).data.firmMergePreview).toBeNull()
  const { errors } = (await curator.ask(MERGE, { input: pair })).data.mergeFirms
  expect(errors).toEqual([{ code: 'FORBIDDEN', field: null }])
  expect((await admin.ask(MERGE, { input: pair })).data.mergeFirms.errors).toEqual([])
  const undo = { input: { id: tenant.id('c') } }
  expect((await curator.ask(UNDO, undo)).data.undoFirmMerge.errors).toEqual([
    { code: 'FORBIDDEN', field: null },
  ])
})

test('a firm with people of its own is merged by nobody, an admin of the platform included', async () => {
  const accountId = await accountIdOf(await signedInPerson(api))
  await setMembership(api.graph, { accountId, firmId: tenant.id('b'), role: 'OWNER', actor: 'test' })
  expect((await admin.ask(PREVIEW, ids())).data.firmMergePreview.obstacles).toEqual(['MEMBERS'])
  expect((await admin.ask(MERGE, { input: ids() })).data.mergeFirms.errors).toEqual([
    { code: 'CONFLICT', field: 'mergedId' },
  ])
})

test('a merge of other profiles than were compared is refused, and one of a firm with itself', async () => {
  const stale = { ...ids(), expectedMergedVersion: 7 }
  expect((await curator.ask(MERGE, { input: stale })).data.mergeFirms.errors).toEqual([
    { code: 'CONFLICT', field: null },
  ])
  const self = { keptId: tenant.id('a'), mergedId: tenant.id('a') }
  expect((await curator.ask(MERGE, { input: self })).data.mergeFirms.errors).toEqual([
    { code: 'BAD_USER_INPUT', field: 'mergedId' },
  ])
})

test('a pair that is not the same is listed apart until that is taken back', async () => {
  const input = { firmId: tenant.id('c'), otherId: tenant.id('a'), notSame: true }
  expect((await curator.ask(MARK, { input })).data.markFirmsNotSame).toEqual({
    firm: { id: tenant.id('c') },
    other: { id: tenant.id('a') },
    errors: [],
  })
  expect(await pairsOf(curator)).toEqual(['a b NAME true', 'b c NAME false'])
  expect(await pairsOf(curator, true)).toEqual(['a c NAME false'])
  await curator.ask(MARK, { input: { ...input, notSame: false } })
  expect(await pairsOf(curator)).toHaveLength(3)
})

test('the history of the firm says what was merged, and that it was undone', async () => {
  await curator.ask(MERGE, { input: ids() })
  await curator.ask(UNDO, { input: { id: tenant.id('b') } })
  const { data } = await curator.ask(
    'query ($id: ID!) { auditEvents(of: { firmId: $id }) { edges { node { action } } } }',
    { id: tenant.id('a') },
  )
  const actions = data.auditEvents.edges.map((edge: { node: { action: string } }) => edge.node.action)
  expect(actions).toEqual(['FIRM_MERGE_UNDONE', 'FIRM_MERGED'])
})
