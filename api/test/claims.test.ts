import { setMembership } from '@heming/graph/members'
import { createTenant, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
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
    firms: ['firm', 'other', 'owned', 'contested', 'retried', 'wanted', 'renamed', 'own', 'shared'].map(
      (id) => ({
        id,
        kind: 'DIGITAL' as const,
        hostedBy: 'base',
      }),
    ),
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
    const rejected = await review(day)
    expect(rejected.data.reviewClaim).toEqual({
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
  const mail = (await api.mailTo(claimant.email)).at(-1)
  expect(mail?.subject).toBe('Heming: your claim for firm has been accepted')
  expect(mail?.text).toContain(`/en/firms/${encodeURIComponent(firmId)}`)
})

test('a requester in Chinese is notified in Chinese why a claim is declined, once, whatever goes wrong afterwards', async () => {
  const input = { firmId: tenant.id('other'), evidenceKind: 'DOCUMENT', evidence: 'no. 43' }
  const claimed = await claimant.ask(CLAIM, { input }, { 'accept-language': 'zh-CN' })
  const claimId = claimed.data.claimFirm.claim.id
  const decline = () => curator.ask(REVIEW, { input: { claimId, accept: false, reason: '文件上没有公章。' } })
  const before = (await api.mailTo(claimant.email)).length
  const [one, other] = await Promise.all([decline(), decline()])
  expect([one, other].map(({ data }) => data.reviewClaim.errors.length).sort()).toEqual([0, 1])
  const mail = (await api.mailTo(claimant.email)).slice(before)
  expect(mail).toMatchObject([{ subject: '合鸣：您关于“名other”的申请未通过' }])
  expect(mail[0]?.text).toContain('> 文件上没有公章。')
  expect(mail[0]?.text).toContain('/zh/account/claims')
})

test('anyone who is about to claim learns whether their domain is known as the firm’s own', async () => {
  const holds = async (firmId: string) => {
    const query = 'query ($firmId: ID!) { viewer { mailDomainHolds(firmId: $firmId) } }'
    return (await claimant.ask(query, { firmId })).data.viewer.mailDomainHolds
  }
  const other = tenant.id('other')
  expect(await holds(other)).toBe(false)
  expect(await holds('no-such-firm')).toBe(false)
  const move = 'MATCH (firm:Firm {id: $id}) SET firm.website = $website'
  const website = `https://www.${claimant.email.split('@')[1]}/about`
  await api.graph.write((run) => run(move, { id: other, website }, z.unknown()))
  expect(await holds(other)).toBe(true)
})

test('a curator reads nothing of their own claim that only its reviewers see', async () => {
  const colleague = await signedInPerson(api)
  const accountId = (await colleague.ask('{ viewer { id } }')).data.viewer.id
  await setMembership(api.graph, { accountId, baseId: tenant.id('base'), role: 'CURATOR', actor: 'test' })
  const input = { firmId: tenant.id('own'), evidenceKind: 'DOCUMENT', evidence: 'no. 44' }
  const claimed = await colleague.ask(CLAIM, { input })
  const { id } = claimed.data.claimFirm.claim
  const query = 'query ($id: ID!) { claim(id: $id) { distinctFrom { id } removedBefore } }'
  expect((await colleague.ask(query, { id })).data.claim).toEqual({ distinctFrom: null, removedBefore: null })
  expect((await curator.ask(query, { id })).data.claim).toEqual({ distinctFrom: [], removedBefore: false })
})

describe('a firm that has an owner counts as claimed, however the owner came to it', () => {
  const evidence = { evidenceKind: 'DOCUMENT', evidence: 'Register of institutions, no. 42' }
  const giveOwner = async (firmId: string) => {
    const owner = await signedInPerson(api)
    const accountId = (await owner.ask('{ viewer { id } }')).data.viewer.id
    await setMembership(api.graph, { accountId, firmId, role: 'OWNER', actor: 'test' })
  }

  test('a stranger cannot claim it', async () => {
    const firmId = tenant.id('owned')
    await giveOwner(firmId)
    const claimed = await claimant.ask(CLAIM, { input: { firmId, ...evidence } })
    expect(claimed.data.claimFirm).toEqual({ claim: null, errors: [{ code: 'CONFLICT' }] })
    const mayClaim = 'query ($id: ID!) { firm(id: $id) { viewerCanClaim } }'
    for (const [id, viewerCanClaim] of [[firmId, false] as const, [tenant.id('wanted'), true] as const])
      expect((await claimant.ask(mayClaim, { id })).data.firm).toEqual({ viewerCanClaim })
  })

  test('an older claim of a stranger is not accepted', async () => {
    const firmId = tenant.id('contested')
    const claimed = await claimant.ask(CLAIM, { input: { firmId, ...evidence } })
    await giveOwner(firmId)
    const input = { claimId: claimed.data.claimFirm.claim.id, accept: true, verifiedUntil: daysFromNow(90) }
    const rejected = await curator.ask(REVIEW, { input })
    expect(rejected.data.reviewClaim).toMatchObject({ claim: null, errors: [{ code: 'CONFLICT' }] })
  })
})

describe('when a claim is accepted', () => {
  const LETTER = { evidenceKind: 'DOCUMENT', evidence: 'Register of institutions, no. 42' }
  const claim = async (person: TestPerson, firmId: string): Promise<string> =>
    (await person.ask(CLAIM, { input: { firmId, ...LETTER } })).data.claimFirm.claim.id

  test('what others claimed of the firm ends, and they are notified what to do', async () => {
    const firmId = tenant.id('wanted')
    const other = await signedInPerson(api)
    const [accepted, lapsed] = [await claim(claimant, firmId), await claim(other, firmId)]
    const { data } = await curator.ask(REVIEW, { input: { claimId: accepted, accept: true } })
    expect(data.reviewClaim).toMatchObject({ claim: { status: 'ACCEPTED' }, errors: [] })
    const own = await other.ask('{ viewer { claims { id status } } }')
    expect(own.data.viewer.claims).toEqual([{ id: lapsed, status: 'LAPSED' }])
    const mail = (await api.mailTo(other.email)).at(-1)
    expect(mail?.subject).toBe('Heming: another claim for wanted has been accepted, and yours has ended')
    const events = `query ($of: AuditSubject!) { auditEvents(of: $of, first: 2) { edges { node { action actorName } } } }`
    const read = await curator.ask(events, { of: { baseId: tenant.id('base') } })
    expect(read.data.auditEvents.edges.map(({ node }: { node: { action: string } }) => node.action)).toEqual([
      'CLAIM_LAPSED',
      'CLAIM_ACCEPTED',
    ])
  })

  test('an owner whose own claim ends by that learns that the firm is verified, and not to ask its owners', async () => {
    const firmId = tenant.id('shared')
    const owners = [await signedInPerson(api), await signedInPerson(api)] as const
    for (const owner of owners) {
      const accountId = (await owner.ask('{ viewer { id } }')).data.viewer.id
      await setMembership(api.graph, { accountId, firmId, role: 'OWNER', actor: 'test' })
    }
    const [accepted] = [await claim(owners[0], firmId), await claim(owners[1], firmId)]
    const { data } = await curator.ask(REVIEW, { input: { claimId: accepted, accept: true } })
    expect(data.reviewClaim).toMatchObject({ claim: { status: 'ACCEPTED' }, errors: [] })
    const mail = (await api.mailTo(owners[1].email)).at(-1)
    expect(mail?.subject).toBe('Heming: shared has been verified, and your own claim has ended')
    expect(mail?.text).not.toMatch(/invite|removed/)
  })

  test('a profile that has changed since the reviewer saw it is not verified', async () => {
    const firmId = tenant.id('renamed')
    const claimId = await claim(claimant, firmId)
    const rename = 'MATCH (firm:Firm {id: $firmId}) SET firm.version = 2, firm.nameEn = "Bank of Elsewhere"'
    await api.graph.write((run) => run(rename, { firmId }, z.unknown()))
    const accept = async (expectedVersion: number) =>
      (await curator.ask(REVIEW, { input: { claimId, accept: true, expectedVersion } })).data.reviewClaim
    expect(await accept(1)).toEqual({ claim: null, errors: [{ code: 'CONFLICT', field: null }] })
    expect(await accept(2)).toMatchObject({ claim: { status: 'ACCEPTED' }, errors: [] })
  })
})

test('claims that fail use up none of a day', async () => {
  const person = await signedInPerson(api)
  const claim = async (firm: string, documentIds: string[]) => {
    const evidence = { evidenceKind: 'DOCUMENT', evidence: 'Register of institutions, no. 77' }
    const input = { firmId: tenant.id(firm), ...evidence, documentIds }
    return (await person.ask(CLAIM, { input })).data.claimFirm.errors.map(
      ({ code }: { code: string }) => code,
    )
  }
  const missing = ['b3c1c0de-0000-4000-8000-000000000000']
  for (let count = 0; count < 40; count += 1) expect(await claim('retried', missing)).toEqual(['NOT_FOUND'])
  expect(await claim('retried', [])).toEqual([])
})
