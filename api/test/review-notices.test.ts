import { setMembership } from '@heming/graph/members'
import { remindReviewers } from '@heming/graph/requests'
import { createTenant, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { kind as claims } from '../src/modules/claims/claims.requests.ts'
import { notifyReviewers } from '../src/modules/requests/notify-reviewers.ts'
import { startTestApi, type TestApi } from './test-api.ts'
import { signedInPerson, type TestPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const FIRMS = ['one', 'two', 'three', 'four', 'five']
const PER_HOUR = 3

let api: TestApi
let tenant: Tenant
let curator: TestPerson
let requester: TestPerson
beforeAll(async () => {
  api = await startTestApi(undefined, { noticesPerHour: PER_HOUR })
  tenant = await createTenant(api.graph, {
    bases: [{ id: 'base' }],
    firms: ['again', ...FIRMS].map((id) => ({ id, kind: 'DIGITAL' as const, hostedBy: 'base' })),
  })
  curator = await signedInPerson(api)
  requester = await signedInPerson(api)
  const accountId = (await curator.ask('{ viewer { id } }')).data.viewer.id
  await setMembership(api.graph, { accountId, baseId: tenant.id('base'), role: 'CURATOR', actor: 'test' })
})
afterAll(async () => {
  await tenant.remove()
  await api.close()
})

const LETTER = { evidenceKind: 'DOCUMENT', evidence: 'letter no. 7' }
const CLAIM = `mutation ($input: ClaimFirmInput!) { claimFirm(input: $input) { claim { id } errors { message } } }`
const WITHDRAW = `mutation ($input: WithdrawClaimInput!) { withdrawClaim(input: $input) { errors { message } } }`
const DECLINE = `mutation ($input: ReviewClaimInput!) { reviewClaim(input: $input) { errors { message } } }`
const ASK = `mutation ($input: RequestFirmRemovalInput!) { requestFirmRemoval(input: $input) { request { id } errors { message } } }`
const KEEP = `mutation ($input: ReviewFirmRemovalInput!) { reviewFirmRemoval(input: $input) { errors { message } } }`

async function claim(firm: string): Promise<string> {
  const input = { firmId: tenant.id(firm), ...LETTER }
  const { data } = await requester.ask(CLAIM, { input })
  expect(data.claimFirm.errors).toEqual([])
  return data.claimFirm.claim.id
}
const withdraw = async (claimId: string) =>
  expect((await requester.ask(WITHDRAW, { input: { claimId } })).data.withdrawClaim.errors).toEqual([])

/** How many mails the curator has had of single requests, and of more of them. */
async function countNotices() {
  const mails = await api.mailTo(curator.email)
  const subjects = mails.map(({ subject }) => subject)
  return {
    single: subjects.filter((subject) => /(claim|remove) .*awaiting review/.test(subject)).length,
    more: subjects.filter((subject) => /more requests are awaiting/.test(subject)).length,
  }
}

/** Lets the hour pass for what waits for its end. */
const passHour = () =>
  api.graph.write((run) =>
    run(
      "MATCH (entry:OutboxEntry {kind: 'review-digest', queue: $queue}) SET entry.dueAt = datetime.realtime()",
      {},
      z.unknown(),
    ),
  )

test('a claim that is withdrawn and made again in turn is notified once, until it is decided', async () => {
  let claimId = ''
  for (let round = 0; round < 4; round += 1) {
    claimId = await claim('again')
    await api.sendMail()
    if (round < 3) await withdraw(claimId)
  }
  expect(await countNotices()).toEqual({ single: 1, more: 0 })
  const input = { claimId, accept: false, reason: 'No stamp.' }
  expect((await curator.ask(DECLINE, { input })).data.reviewClaim.errors).toEqual([])
  await api.sendMail()
  const withdrawn = await claim('again')
  await withdraw(withdrawn)
  expect(await countNotices()).toEqual({ single: 2, more: 0 })
  // What is gone when its turn comes is not notified.
  const context = { graph: api.graph, site: '', noticesPerHour: PER_HOUR, workOnImport: async () => {} }
  expect(await notifyReviewers(context, claims, withdrawn)).toEqual([])
})

test('reviewers are reminded once of a claim that waited for a week, in words of its own', async () => {
  const reminders = async () => {
    const now = new Date()
    await remindReviewers(api.graph, [claims.definition], now)
    await api.sendMail()
    const subjects = (await api.mailTo(curator.email)).map(({ subject }) => subject)
    return subjects.filter((subject) => /claim for .* is still awaiting review/.test(subject)).length
  }
  const claimId = await claim('again')
  expect(await reminders()).toBe(0)
  const age =
    'MATCH (request:Request {id: $claimId}) SET request.remindAt = request.remindAt - duration({days: 7})'
  await api.graph.write((run) => run(age, { claimId }, z.unknown()))
  expect(await reminders()).toBe(1)
  expect(await reminders()).toBe(1)
  await withdraw(claimId)
})

test('of many requests within an hour some are notified singly, the others together at its end', async () => {
  const before = await countNotices()
  const ids: string[] = []
  for (const firm of FIRMS) ids.push(await claim(firm))
  // Two were notified before.
  expect(await countNotices()).toEqual({ single: PER_HOUR, more: 0 })
  await passHour()
  expect(await countNotices()).toEqual({ single: PER_HOUR, more: before.more + 1 })
  const mail = (await api.mailTo(curator.email)).at(-1)
  for (const language of ['zh', 'en']) expect(mail?.text).toContain(`/${language}/account/claims-to-review`)
})

test('at the end of the hour no mail is about what is decided by then', async () => {
  const before = await countNotices()
  const ids: string[] = []
  for (const firm of FIRMS) {
    const input = { firmId: tenant.id(firm), ...LETTER }
    ids.push((await requester.ask(ASK, { input })).data.requestFirmRemoval.request.id)
  }
  const after = { ...before, single: before.single + PER_HOUR }
  expect(await countNotices()).toEqual(after)
  for (const requestId of ids) {
    const input = { requestId, accept: false, reason: 'It stays.' }
    expect((await curator.ask(KEEP, { input })).data.reviewFirmRemoval.errors).toEqual([])
  }
  await passHour()
  expect(await countNotices()).toEqual(after)
})
