import { makePlatformAdmin } from '@heming/graph/accounts'
import { setMembership } from '@heming/graph/members'
import { countOutboxEntries, findOutboxEntries } from '@heming/graph/outbox'
import { createTenant, removeBase, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { smtpTransport } from '../src/kernel/mail/mailer.ts'
import { notifyNewReviewers } from '../src/modules/requests/notify-new-reviewers.ts'
import { readReviewQueue } from './review-queue.ts'
import { startTestApi, type TestApi } from './test-api.ts'
import { newPerson, signedInPerson, type TestPerson } from './test-person.ts'

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
    bases: [{ id: 'empty' }, { id: 'leaving' }, { id: 'sole' }],
    firms: [
      { id: 'alone', kind: 'DIGITAL', hostedBy: 'empty' },
      { id: 'left', kind: 'DIGITAL', hostedBy: 'leaving' },
      { id: 'own', kind: 'DIGITAL', hostedBy: 'sole' },
      { id: 'others', kind: 'DIGITAL', hostedBy: 'sole' },
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
const REGISTER = `mutation ($input: RegisterFirmInput!) { registerFirm(input: $input) { claim { id base { id } } errors { code } } }`
const LEAVE = `mutation ($input: RemoveMemberInput!) { removeMember(input: $input) { errors { code } } }`
const WITHDRAW = `mutation ($input: WithdrawClaimInput!) { withdrawClaim(input: $input) { errors { code } } }`
const SHOW = 'query ($id: ID!) { claim(id: $id) { id } }'
const NOT_FOUND = { claim: null, errors: [{ code: 'NOT_FOUND' }] }

async function waitsFor(person: TestPerson, id: string): Promise<boolean> {
  const claims = await readReviewQueue(person, 'claimsToReview')
  const removals = await readReviewQueue(person, 'firmRemovalsToReview')
  return [...claims, ...removals].some((request) => request.id === id)
}

/** Subjects of the mails to somebody that say that requests wait, none of them notified singly. */
async function digestsTo(person: TestPerson): Promise<number> {
  await api.sendMail()
  return (await api.mailTo(person.email)).filter(({ subject }) =>
    subject.includes('more requests are awaiting'),
  ).length
}

const anHourLater = () => new Date(Date.now() + 60 * 60_000)

test('current reviewers are notified of what passed on to them, and of what was made again, once', async () => {
  const firmId = tenant.id('left')
  const { claim } = (await claimant.ask(CLAIM, { input: { firmId, ...LETTER } })).data.claimFirm
  await api.sendMail()
  await notifyNewReviewers(api.graph, anHourLater())
  expect(await digestsTo(curator)).toBe(0)

  await claimant.ask(WITHDRAW, { input: { claimId: claim.id } })
  const again = (await claimant.ask(CLAIM, { input: { firmId, ...LETTER } })).data.claimFirm.claim
  await api.sendMail()
  await notifyNewReviewers(api.graph, new Date())
  expect(await digestsTo(curator)).toBe(0)
  for (let hour = 0; hour < 2; hour += 1) {
    await notifyNewReviewers(api.graph, anHourLater())
    expect(await digestsTo(curator)).toBe(1)
  }

  const [place, digestsBefore] = [
    { accountId: curatorId, baseId: tenant.id('leaving') },
    await digestsTo(admin),
  ]
  const leaving = { place: { baseId: place.baseId }, accountId: curatorId }
  expect((await curator.ask(LEAVE, { input: leaving })).data.removeMember.errors).toEqual([])
  await notifyNewReviewers(api.graph, anHourLater())
  expect(await digestsTo(admin)).toBe(digestsBefore + 1)
  await setMembership(api.graph, { ...place, role: 'CURATOR', actor: 'test' })
  await notifyNewReviewers(api.graph, anHourLater())
  expect(await digestsTo(curator)).toBe(2)
  expect(await digestsTo(admin)).toBe(digestsBefore + 1)
  await claimant.ask(WITHDRAW, { input: { claimId: again.id } })
})

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
  // The base verified nothing, so the decision is the platform's for good.
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

  const left = await curator.ask(LEAVE, { input: { place: { baseId }, accountId: curatorId } })
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

test('what the only curator of a base asks for is decided by the platform, the rest by the curator', async () => {
  const sole = await signedInPerson(api)
  const place = { accountId: await idOf(sole), baseId: tenant.id('sole') }
  await setMembership(api.graph, { ...place, role: 'CURATOR', actor: 'test' })
  const own = { input: { firmId: tenant.id('own'), ...LETTER } }
  const { claim } = (await sole.ask(CLAIM, own)).data.claimFirm
  const { request } = (await sole.ask(ASK, own)).data.requestFirmRemoval
  expect(claim.base).toBeNull()
  for (const { id } of [claim, request]) {
    expect(await waitsFor(admin, id)).toBe(true)
    expect(await waitsFor(sole, id)).toBe(false)
  }
  const others = { input: { firmId: tenant.id('others'), ...LETTER } }
  const { claim: theirs } = (await claimant.ask(CLAIM, others)).data.claimFirm
  expect(theirs.base).toEqual({ id: place.baseId })
  expect(await waitsFor(admin, theirs.id)).toBe(false)
  expect(await waitsFor(sole, theirs.id)).toBe(true)
  const accept = { input: { claimId: claim.id, accept: true } }
  expect((await admin.ask(REVIEW, accept)).data.reviewClaim).toEqual({
    claim: { status: 'ACCEPTED', base: null },
    errors: [],
  })
})

test('a registration that names a base that nobody runs is decided by the platform', async () => {
  const input = {
    kind: 'DIGITAL',
    nameZh: `新${tenant.id('x')}`,
    nameEn: `New ${tenant.id('x')}`,
    cityZh: '泉州',
    cityEn: 'Quanzhou',
    province: 'Fujian',
    descriptionZh: '',
    descriptionEn: '',
    baseId: tenant.id('empty'),
    ...LETTER,
  }
  const { claim, errors } = (await claimant.ask(REGISTER, { input })).data.registerFirm
  expect(errors).toEqual([])
  expect(claim.base).toBeNull()
  expect(await waitsFor(admin, claim.id)).toBe(true)
})

test('what waits for a base that is gone is decided by the platform', async () => {
  await tenant.add({ bases: [{ id: 'gone' }], firms: [{ id: 'stays', kind: 'DIGITAL', hostedBy: 'gone' }] })
  const baseId = tenant.id('gone')
  const place = { accountId: await idOf(curator), baseId, role: 'CURATOR', actor: 'test' } as const
  await setMembership(api.graph, place)
  const { claim } = (await claimant.ask(CLAIM, { input: { firmId: tenant.id('stays'), ...LETTER } })).data
    .claimFirm
  expect(claim.base).toEqual({ id: baseId })
  await removeBase(api.graph, baseId)
  expect(await waitsFor(admin, claim.id)).toBe(true)
})

describe('a request that starts to wait', () => {
  const WAITS = /awaiting review/
  const mailTo = async (person: TestPerson) =>
    (await api.mailTo(person.email)).filter(({ subject }) => WAITS.test(subject))

  test('is notified by one mail in both languages to each reviewer, and to nobody else', async () => {
    const [colleague, requester] = [await signedInPerson(api), await signedInPerson(api)]
    await tenant.add({
      bases: [{ id: 'notified' }],
      firms: [{ id: 'wanted', kind: 'DIGITAL', hostedBy: 'notified' }],
    })
    for (const [person, role] of [
      [curator, 'CURATOR'],
      [colleague, 'ADMIN'],
    ] as const) {
      const place = { accountId: await idOf(person), baseId: tenant.id('notified') }
      await setMembership(api.graph, { ...place, role, actor: 'test' })
    }
    const before = await Promise.all(
      [curator, colleague, admin].map(async (person) => (await mailTo(person)).length),
    )
    const input = { firmId: tenant.id('wanted'), ...LETTER }
    expect((await requester.ask(CLAIM, { input })).data.claimFirm.errors).toEqual([])
    expect((await requester.ask(ASK, { input })).data.requestFirmRemoval.errors).toEqual([])
    const after = await Promise.all(
      [curator, colleague, admin].map(async (person) => (await mailTo(person)).length),
    )
    expect(after.map((count, at) => count - (before[at] ?? 0))).toEqual([2, 2, 0])
    expect(await mailTo(requester)).toEqual([])
    const [claim, removal] = await mailTo(colleague)
    for (const language of ['zh', 'en']) {
      expect(claim?.text).toContain(`/${language}/account/claims-to-review`)
      expect(removal?.text).toContain(`/${language}/account/removals-to-review`)
    }
    // The requester and the evidence are read where it is decided.
    expect(JSON.stringify([claim, removal])).not.toMatch(/letter no/)
    expect(JSON.stringify([claim, removal])).not.toContain(requester.email)
  })

  test('at a base that nobody runs is notified to the platform', async () => {
    const before = (await mailTo(admin)).length
    await tenant.add({ firms: [{ id: 'unrun', kind: 'DIGITAL', hostedBy: 'empty' }] })
    const input = { firmId: tenant.id('unrun'), ...LETTER }
    expect((await claimant.ask(CLAIM, { input })).data.claimFirm.errors).toEqual([])
    expect(await mailTo(admin)).toHaveLength(before + 1)
  })

  test('waits all the same where no mail can be sent, and its mail waits with it', async () => {
    // Nothing listens on this port: each message fails as it does while the mail server is down.
    const withoutMail = await startTestApi(undefined, {
      transport: smtpTransport('smtp://127.0.0.1:1', 'h@h.example', '/nowhere'),
    })
    try {
      await tenant.add({
        bases: [{ id: 'silent' }],
        firms: [{ id: 'unheard', kind: 'DIGITAL', hostedBy: 'silent' }],
      })
      for (const [person, role] of [
        [curator, 'CURATOR'],
        [admin, 'ADMIN'],
      ] as const) {
        const place = { accountId: await idOf(person), baseId: tenant.id('silent') }
        await setMembership(api.graph, { ...place, role, actor: 'test' })
      }
      const requester = newPerson(withoutMail)
      for (const [name, value] of claimant.cookies) requester.cookies.set(name, value)
      const input = { firmId: tenant.id('unheard'), ...LETTER }
      const { claim, errors } = (await requester.ask(CLAIM, { input })).data.claimFirm
      const { request } = (await requester.ask(ASK, { input })).data.requestFirmRemoval
      expect(errors).toEqual([])
      for (const { id } of [claim, request]) expect(await waitsFor(curator, id)).toBe(true)
      await withoutMail.sendMail()
      expect((await countOutboxEntries(withoutMail.graph, 'WAITING')).count).toBe(4)
      const { rows } = await findOutboxEntries(withoutMail.graph, 'WAITING', { first: 10, after: null })
      expect(rows.map(({ lastError }) => lastError)).toContainEqual('The mail was not taken: ESOCKET CONN')
    } finally {
      await withoutMail.close()
    }
  })
})
