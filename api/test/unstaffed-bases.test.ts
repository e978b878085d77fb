import { makePlatformAdmin, setMembership } from '@heming/graph'
import { createTenant, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startTestApi, type TestApi } from './test-api.ts'
import { signedInPerson, type TestPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let api: TestApi
let tenant: Tenant
let admin: TestPerson
let curator: TestPerson
let claimant: TestPerson
let curatorId = ''

beforeAll(async () => {
  api = await startTestApi()
  tenant = await createTenant(api.graph, {
    bases: [{ id: 'empty' }, { id: 'leaving' }],
    firms: [
      { id: 'alone', kind: 'DIGITAL', hostedBy: 'empty' },
      { id: 'left', kind: 'DIGITAL', hostedBy: 'leaving' },
    ],
  })
  admin = await signedInPerson(api)
  curator = await signedInPerson(api)
  claimant = await signedInPerson(api)
  await makePlatformAdmin(api.graph, await idOf(admin), 'test')
  curatorId = await idOf(curator)
  const place = { accountId: curatorId, baseId: tenant.id('leaving') }
  await setMembership(api.graph, { ...place, role: 'CURATOR', actor: 'test' })
})
afterAll(async () => {
  await tenant.remove()
  await api.close()
})

const idOf = async (person: TestPerson): Promise<string> =>
  (await person.ask('{ viewer { id } }')).data.viewer.id
const LETTER = { evidenceKind: 'DOCUMENT', evidence: 'letter no. 7' }
const CLAIM = `mutation ($input: ClaimFirmInput!) { claimFirm(input: $input) { claim { id base { id } } errors { code } } }`
const ASK = `mutation ($input: RequestFirmRemovalInput!) { requestFirmRemoval(input: $input) { request { id } errors { code } } }`
const REVIEW = `mutation ($input: ReviewClaimInput!) { reviewClaim(input: $input) { claim { status base { id } } errors { code } } }`
const REVIEW_REMOVAL = `mutation ($input: ReviewFirmRemovalInput!) { reviewFirmRemoval(input: $input) { request { status } errors { code } } }`
const WAITING = `{
  claimsToReview(first: 100) { totalCount edges { node { id } } }
  firmRemovalsToReview(first: 100) { totalCount edges { node { id } } }
}`
const SHOW = 'query ($id: ID!) { claim(id: $id) { id } }'
const NOT_FOUND = { claim: null, errors: [{ code: 'NOT_FOUND' }] }

async function waitsFor(person: TestPerson, id: string): Promise<boolean> {
  const { data } = await person.ask(WAITING)
  const lists = [data.claimsToReview, data.firmRemovalsToReview]
  return lists.some((list) => list?.edges.some(({ node }: { node: { id: string } }) => node.id === id))
}

test('what waits for a base that nobody runs is decided by the platform', async () => {
  const firmId = tenant.id('alone')
  const { claim } = (await claimant.ask(CLAIM, { input: { firmId, ...LETTER } })).data.claimFirm
  const { request } = (await claimant.ask(ASK, { input: { firmId, ...LETTER } })).data.requestFirmRemoval
  expect(claim.base).toBeNull()
  for (const { id } of [claim, request]) {
    expect(await waitsFor(admin, id)).toBe(true)
    expect(await waitsFor(curator, id)).toBe(false)
  }
  expect((await admin.ask(SHOW, { id: claim.id })).data.claim).toEqual({ id: claim.id })
  const accept = { claimId: claim.id, accept: true }
  expect((await curator.ask(REVIEW, { input: accept })).data.reviewClaim).toEqual(NOT_FOUND)
  // The base vouched for nobody, so the decision is the platform's for good.
  expect((await admin.ask(REVIEW, { input: accept })).data.reviewClaim).toEqual({
    claim: { status: 'ACCEPTED', base: null },
    errors: [],
  })
  const keep = { requestId: request.id, accept: false, reason: 'It stays.' }
  expect((await admin.ask(REVIEW_REMOVAL, { input: keep })).data.reviewFirmRemoval).toEqual({
    request: { status: 'DECLINED' },
    errors: [],
  })
})

test('what waits for a base goes to the platform when its last curator leaves, and back with a new one', async () => {
  const firmId = tenant.id('left')
  const baseId = tenant.id('leaving')
  const { claim } = (await claimant.ask(CLAIM, { input: { firmId, ...LETTER } })).data.claimFirm
  expect(claim.base).toEqual({ id: baseId })
  const decline = { input: { claimId: claim.id, accept: false, reason: 'No stamp.' } }
  expect(await waitsFor(admin, claim.id)).toBe(false)
  expect((await admin.ask(REVIEW, decline)).data.reviewClaim).toEqual(NOT_FOUND)

  const leave = `mutation ($input: RemoveMemberInput!) { removeMember(input: $input) { errors { code } } }`
  const left = await curator.ask(leave, { input: { place: { baseId }, accountId: curatorId } })
  expect(left.data.removeMember.errors).toEqual([])
  expect(await waitsFor(admin, claim.id)).toBe(true)
  expect(await waitsFor(curator, claim.id)).toBe(false)

  await setMembership(api.graph, { accountId: curatorId, baseId, role: 'CURATOR', actor: 'test' })
  expect(await waitsFor(admin, claim.id)).toBe(false)
  expect(await waitsFor(curator, claim.id)).toBe(true)
  expect((await admin.ask(REVIEW, decline)).data.reviewClaim).toEqual(NOT_FOUND)
  expect((await curator.ask(REVIEW, decline)).data.reviewClaim).toEqual({
    claim: { status: 'DECLINED', base: { id: baseId } },
    errors: [],
  })
})
