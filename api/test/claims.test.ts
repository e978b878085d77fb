import { setMembership } from '@heming/graph'
import { createTenant, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { startTestApi, type TestApi } from './test-api.ts'
import { signedInPerson, type TestPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000 })

let api: TestApi
let tenant: Tenant
let curator: TestPerson
let claimant: TestPerson

beforeAll(async () => {
  api = await startTestApi()
  tenant = await createTenant(api.graph, {
    bases: [{ id: 'base' }],
    firms: [{ id: 'firm', kind: 'DIGITAL', hostedBy: 'base' }],
  })
  curator = await signedInPerson(api)
  claimant = await signedInPerson(api)
  const accountId = (await curator.ask('{ viewer { id } }')).data.viewer.id
  await setMembership(api.graph, { accountId, baseId: tenant.id('base'), role: 'CURATOR', actor: 'test' })
})
afterAll(async () => {
  await tenant.remove()
  await api.close()
})

const CLAIM = `mutation ($input: ClaimFirmInput!) { claimFirm(input: $input) { claim { id } errors { code } } }`
const REVIEW = `mutation ($input: ReviewClaimInput!) {
  reviewClaim(input: $input) { claim { status firm { claimed verification { until base { id } } } } errors { code field } }
}`

/** The day so many days from now, as the network counts them (YYYY-MM-DD in Beijing). */
const daysFromNow = (days: number) =>
  new Date(Date.now() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10)

test('a curator says until when a firm counts as verified, within two years from today', async () => {
  const firmId = tenant.id('firm')
  const input = { firmId, evidenceKind: 'DOCUMENT', evidence: 'Register of institutions, no. 42' }
  const claimed = await claimant.ask(CLAIM, { input })
  const claimId = claimed.data.claimFirm.claim.id
  const review = (verifiedUntil: string) =>
    curator.ask(REVIEW, { input: { claimId, accept: true, verifiedUntil } })

  for (const day of [daysFromNow(-1), daysFromNow(3 * 366)]) {
    const refused = await review(day)
    expect(refused.data.reviewClaim).toEqual({
      claim: null,
      errors: [{ code: 'BAD_USER_INPUT', field: 'verifiedUntil' }],
    })
  }
  const until = daysFromNow(90)
  const verification = { until, base: { id: tenant.id('base') } }
  expect((await review(until)).data.reviewClaim).toEqual({
    claim: { status: 'ACCEPTED', firm: { claimed: true, verification } },
    errors: [],
  })

  const events = `query ($of: AuditSubject!) {
    auditEvents(of: $of, first: 1) { edges { node { action firm { id } base { id } } } }
  }`
  const read = await curator.ask(events, { of: { baseId: tenant.id('base') } })
  expect(read.data.auditEvents.edges).toEqual([
    { node: { action: 'CLAIM_ACCEPTED', firm: { id: firmId }, base: { id: tenant.id('base') } } },
  ])
})
