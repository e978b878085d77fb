import { setMembership } from '@heming/graph/members'
import { createTenant, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { readReviewQueue } from './review-queue.ts'
import { startTestApi, type TestApi } from './test-api.ts'
import { signedInPerson, type TestPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let api: TestApi
let tenant: Tenant
let owner: TestPerson
let curator: TestPerson

beforeAll(async () => {
  api = await startTestApi()
  tenant = await createTenant(api.graph, {
    bases: [{ id: 'base' }],
    firms: ['one', 'two', 'three'].map((id) => ({ id, kind: 'DIGITAL' as const, hostedBy: 'base' })),
  })
  owner = await signedInPerson(api)
  curator = await signedInPerson(api)
  const actor = 'test'
  await setMembership(api.graph, {
    accountId: await idOf(owner),
    firmId: tenant.id('three'),
    role: 'OWNER',
    actor,
  })
  await setMembership(api.graph, {
    accountId: await idOf(curator),
    baseId: tenant.id('base'),
    role: 'CURATOR',
    actor,
  })
})
afterAll(async () => {
  await tenant.remove()
  await api.close()
})

const idOf = async (person: TestPerson): Promise<string> =>
  (await person.ask('{ viewer { id } }')).data.viewer.id

const CLAIM = `mutation ($input: ClaimFirmInput!) { claimFirm(input: $input) { claim { id } errors { code } } }`
const ASK_REMOVAL = `mutation ($input: RequestFirmRemovalInput!) {
  requestFirmRemoval(input: $input) { request { id } errors { code } }
}`
const REVIEW_CLAIM = `mutation ($input: ReviewClaimInput!) {
  reviewClaim(input: $input) { claim { status } errors { code } }
}`
const REVIEW_REMOVAL = `mutation ($input: ReviewFirmRemovalInput!) {
  reviewFirmRemoval(input: $input) { request { status } errors { code } }
}`

test.each([
  ['missing', null],
  ['a list', ['x']],
  ['blank', '  '],
  ['far too long', 'A'.repeat(100_000)],
])('no list and no decision fails because a stored name is %s', async (_kind, name) => {
  const eve = await signedInPerson(api)
  const accountId = await idOf(eve)
  const evidence = { evidenceKind: 'DOCUMENT', evidence: 'Register, no. 42' }
  const claimed = await eve.ask(CLAIM, { input: { firmId: tenant.id('one'), ...evidence } })
  const asked = await eve.ask(ASK_REMOVAL, { input: { firmId: tenant.id('two'), ...evidence } })
  const claimId = claimed.data.claimFirm.claim.id
  const requestId = asked.data.requestFirmRemoval.request.id
  await setMembership(api.graph, { accountId, firmId: tenant.id('three'), role: 'VIEWER', actor: accountId })
  await api.graph.write((run) =>
    run(
      'MATCH (account:Account {id: $accountId}) SET account.name = $name RETURN 1',
      { accountId, name },
      z.unknown(),
    ),
  )

  const own = await eve.ask(
    '{ viewer { name claims { id } firmRemovals { id } events(first: 5) { edges { node { actorName } } } } }',
  )
  expect(own.errors).toBeUndefined()
  expect(own.data.viewer.name.length).toBeLessThanOrEqual(80)

  for (const [queue, id] of [
    ['claimsToReview', claimId],
    ['firmRemovalsToReview', requestId],
  ] as const) {
    const found = (await readReviewQueue(curator, queue, 'askedByName')).find((request) => request.id === id)
    expect(found?.askedByName).toMatch(/\S/)
    expect(String(found?.askedByName).length).toBeLessThanOrEqual(80)
  }

  const place = `query ($id: ID!) {
    membersOf(place: { firmId: $id }) { members { name } }
    auditEvents(of: { firmId: $id }, first: 100) { edges { node { actorName } } }
  }`
  const seen = await owner.ask(place, { id: tenant.id('three') })
  expect(seen.errors).toBeUndefined()
  expect(seen.data.membersOf.members.length).toBeGreaterThan(1)

  const reason = 'No seal.'
  const claim = await curator.ask(REVIEW_CLAIM, { input: { claimId, accept: false, reason } })
  expect(claim.data?.reviewClaim).toEqual({ claim: { status: 'DECLINED' }, errors: [] })
  const removal = await curator.ask(REVIEW_REMOVAL, { input: { requestId, accept: false, reason } })
  expect(removal.data?.reviewFirmRemoval).toEqual({ request: { status: 'DECLINED' }, errors: [] })

  const mails = (await api.mailTo(eve.email)).length
  await eve.call('/request-password-reset', { email: eve.email, redirectTo: '/en/reset-password' })
  await expect.poll(async () => (await api.mailTo(eve.email)).length).toBe(mails + 1)
})

test('only known fields of an account are changed', async () => {
  const response = await owner.call('/update-user', { name: 'Lin Yue', platformAdmin: true })
  expect([response.statusCode, response.json().code]).toEqual([400, 'INVALID_BODY'])
})
