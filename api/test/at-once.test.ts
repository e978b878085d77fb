import { randomUUID } from 'node:crypto'
import { makePlatformAdmin } from '@heming/graph/accounts'
import { eraseAccount } from '@heming/graph/data-rights'
import { setMembership } from '@heming/graph/members'
import { createTenant, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { startTestApi, type TestApi } from './test-api.ts'
import { linkIn, newPerson, signedInPerson, type TestPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000 })

/** How often two things are tried at the same moment: they do not always meet. */
const ROUNDS = 3

let api: TestApi
let tenant: Tenant
let admin: TestPerson
let people: TestPerson[]
beforeAll(async () => {
  api = await startTestApi()
  tenant = await createTenant(api.graph, {})
  people = await Promise.all(Array.from({ length: 2 }, () => signedInPerson(api)))
  admin = await signedInPerson(api)
  await makePlatformAdmin(api.graph, await idOf(admin), 'test')
})
afterAll(async () => {
  await api.graph.write((run) =>
    run(
      'MATCH (removed:RemovedFirm) WHERE removed.id STARTS WITH $prefix DETACH DELETE removed',
      { prefix: tenant.prefix },
      z.unknown(),
    ),
  )
  await tenant.remove()
  await api.close()
})

const idOf = async (who: TestPerson): Promise<string> => (await who.ask('{ viewer { id } }')).data.viewer.id
const errors = '{ errors { code } }'
const OPERATIONS = {
  claimFirm: `mutation ($input: ClaimFirmInput!) { done: claimFirm(input: $input) { claim { id } errors { code } } }`,
  reviewClaim: `mutation ($input: ReviewClaimInput!) { done: reviewClaim(input: $input) ${errors} }`,
  requestFirmRemoval: `mutation ($input: RequestFirmRemovalInput!) {
    done: requestFirmRemoval(input: $input) { request { id } errors { code } }
  }`,
  reviewFirmRemoval: `mutation ($input: ReviewFirmRemovalInput!) { done: reviewFirmRemoval(input: $input) ${errors} }`,
  updateFirm: `mutation ($input: UpdateFirmInput!) { done: updateFirm(input: $input) ${errors} }`,
  inviteMember: `mutation ($input: InviteMemberInput!) { done: inviteMember(input: $input) ${errors} }`,
  acceptInvitation: `mutation ($input: AcceptInvitationInput!) { done: acceptInvitation(input: $input) ${errors} }`,
  removeMember: `mutation ($input: RemoveMemberInput!) { done: removeMember(input: $input) ${errors} }`,
  requestErasure: `mutation ($input: RequestErasureInput!) { done: requestErasure(input: $input) ${errors} }`,
}
/** Does something; fails on whatever is no expected response, such as an error of ours. */
async function act(who: TestPerson, operation: keyof typeof OPERATIONS, input: object) {
  const response = await who.ask(OPERATIONS[operation], { input })
  expect([operation, response.errors]).toEqual([operation, undefined])
  return response.data.done
}
/** The code of the error; YES where there was none. */
const codeOf = ({ errors: [error] }: { errors: { code: string }[] }) => error?.code ?? 'YES'

async function newFirm(): Promise<string> {
  const name = randomUUID()
  await tenant.add({ firms: [{ id: name, kind: 'DIGITAL' }] })
  return tenant.id(name)
}
const letter = { evidenceKind: 'DOCUMENT', evidence: 'a letter' }
async function newClaim(who: TestPerson, firmId: string): Promise<string> {
  return (await act(who, 'claimFirm', { firmId, ...letter })).claim.id
}
async function newRemoval(who: TestPerson, firmId: string): Promise<string> {
  return (await act(who, 'requestFirmRemoval', { firmId, ...letter })).request.id
}
async function repeat(round: (one: TestPerson, other: TestPerson) => Promise<void>) {
  const [one, other] = people as [TestPerson, TestPerson]
  for (let count = 0; count < ROUNDS; count += 1) await round(one, other)
}

describe('at the same moment', () => {
  test('two claims of one firm are accepted once, and it has one owner', () =>
    repeat(async (one, other) => {
      const firmId = await newFirm()
      const claims = [await newClaim(one, firmId), await newClaim(other, firmId)]
      const done = await Promise.all(
        claims.map((claimId) => act(admin, 'reviewClaim', { claimId, accept: true })),
      )
      expect(done.map(codeOf).sort()).toEqual(['CONFLICT', 'YES'])
      const rest = claims[done.findIndex((each) => codeOf(each) === 'CONFLICT')]
      await act(admin, 'reviewClaim', { claimId: rest, accept: false, reason: 'It is another’s.' })
    }))

  test('one person claims a firm once', () =>
    repeat(async (one) => {
      const firmId = await newFirm()
      const done = await Promise.all([1, 2, 3].map(() => act(one, 'claimFirm', { firmId, ...letter })))
      expect(done.map(codeOf).sort()).toEqual(['CONFLICT', 'CONFLICT', 'YES'])
      const claimId = done.find(({ claim }) => claim).claim.id
      await act(admin, 'reviewClaim', { claimId, accept: false, reason: 'No.' })
    }))

  test('a firm is removed while a claim of it is accepted: it is gone, and no response is an internal error', () =>
    repeat(async (one, other) => {
      const firmId = await newFirm()
      const [claimId, requestId] = [await newClaim(one, firmId), await newRemoval(other, firmId)]
      const [claimed, removed] = await Promise.all([
        act(admin, 'reviewClaim', { claimId, accept: true }),
        act(admin, 'reviewFirmRemoval', { requestId, accept: true }),
      ])
      expect(codeOf(removed)).toBe('YES')
      expect(['YES', 'NOT_FOUND', 'CONFLICT']).toContain(codeOf(claimed))
      expect((await api.get('query ($id: ID!) { firm(id: $id) { id } }', { id: firmId })).firm).toBeNull()
    }))

  test('a firm is removed while it is changed, joined, claimed and asked to be removed once more', () =>
    repeat(async (one, other) => {
      const firmId = await newFirm()
      const place = { firmId }
      await setMembership(api.graph, { accountId: await idOf(one), firmId, role: 'OWNER', actor: 'test' })
      const guest = await signedInPerson(api)
      await act(one, 'inviteMember', { place, email: guest.email, role: 'VIEWER' })
      const token = new URL(linkIn((await api.mailTo(guest.email)).at(-1)?.text)).searchParams.get('token')
      const requestId = await newRemoval(other, firmId)
      const [removed, ...others] = await Promise.all([
        act(admin, 'reviewFirmRemoval', { requestId, accept: true }),
        act(one, 'updateFirm', { firmId, cityEn: `City ${randomUUID()}` }),
        act(one, 'inviteMember', { place, email: `${randomUUID()}@people.example`, role: 'VIEWER' }),
        act(guest, 'acceptInvitation', { token }),
        act(guest, 'claimFirm', { firmId, ...letter }),
        act(guest, 'requestFirmRemoval', { firmId, ...letter }),
        act(one, 'requestErasure', { firmId }),
      ])
      expect(codeOf(removed)).toBe('YES')
      for (const each of others) expect(['YES', 'NOT_FOUND', 'CONFLICT', 'FORBIDDEN']).toContain(codeOf(each))
      expect((await api.get('query ($id: ID!) { firm(id: $id) { id } }', { id: firmId })).firm).toBeNull()
      // Nothing waits for a firm that is gone.
      const own = (await guest.ask('{ viewer { claims { id } firmRemovals { status } } }')).data.viewer
      expect(own.claims).toEqual([])
      for (const { status } of own.firmRemovals) expect(status).toBe('ACCEPTED')
    }))

  test('an invitation is accepted once', () =>
    repeat(async (one) => {
      const firmId = await newFirm()
      await setMembership(api.graph, { accountId: await idOf(one), firmId, role: 'OWNER', actor: 'test' })
      const guest = await signedInPerson(api)
      await act(one, 'inviteMember', { place: { firmId }, email: guest.email, role: 'VIEWER' })
      const token = new URL(linkIn((await api.mailTo(guest.email)).at(-1)?.text)).searchParams.get('token')
      const done = await Promise.all([1, 2, 3].map(() => act(guest, 'acceptInvitation', { token })))
      expect(done.map(codeOf).sort()).toEqual(['CONFLICT', 'CONFLICT', 'YES'])
    }))

  test('a curator decides while an administrator takes the role away: never after that', () =>
    repeat(async (one) => {
      const name = randomUUID()
      await tenant.add({ bases: [{ id: `base-${name}` }] })
      await tenant.add({ firms: [{ id: name, kind: 'DIGITAL', hostedBy: `base-${name}` }] })
      const [firmId, baseId] = [tenant.id(name), tenant.id(`base-${name}`)]
      const [curator, baseAdmin] = [await signedInPerson(api), await signedInPerson(api)]
      const accountId = await idOf(curator)
      await setMembership(api.graph, { accountId, baseId, role: 'CURATOR', actor: 'test' })
      await setMembership(api.graph, {
        accountId: await idOf(baseAdmin),
        baseId,
        role: 'ADMIN',
        actor: 'test',
      })
      const claimId = await newClaim(one, firmId)
      const [removed, decided] = await Promise.all([
        act(baseAdmin, 'removeMember', { place: { baseId }, accountId }),
        act(curator, 'reviewClaim', { claimId, accept: true }),
      ])
      expect(codeOf(removed)).toBe('YES')
      expect(['YES', 'NOT_FOUND']).toContain(codeOf(decided))
      const query = 'query ($of: AuditSubject!) { auditEvents(of: $of) { edges { node { action } } } }'
      const { data } = await baseAdmin.ask(query, { of: { baseId } })
      // Newest first.
      const actions = data.auditEvents.edges.map(({ node }: { node: { action: string } }) => node.action)
      const heldBefore = ['MEMBERSHIP_SET', 'MEMBERSHIP_SET']
      expect(actions).toEqual(
        codeOf(decided) === 'YES'
          ? ['MEMBER_LEFT', 'CLAIM_ACCEPTED', ...heldBefore]
          : ['MEMBER_LEFT', ...heldBefore],
      )
    }))

  test('both owners of a firm leave, one by being erased: one of them stays', () =>
    repeat(async () => {
      const firmId = await newFirm()
      const [leaving, erased] = [await signedInPerson(api), await signedInPerson(api)]
      const [leavingId, erasedId] = [await idOf(leaving), await idOf(erased)]
      for (const accountId of [leavingId, erasedId])
        await setMembership(api.graph, { accountId, firmId, role: 'OWNER', actor: 'test' })
      const [left, gone] = await Promise.all([
        act(leaving, 'removeMember', { place: { firmId }, accountId: leavingId }),
        eraseAccount(api.graph, { accountId: erasedId, email: erased.email }),
      ])
      expect([codeOf(left), gone]).not.toEqual(['YES', 'DONE'])
      expect([codeOf(left) === 'YES', gone === 'DONE']).toContain(true)
    }))
})

describe('anyone who signs up', () => {
  test('makes oneself neither an administrator nor confirmed', async () => {
    const person = newPerson(api)
    const { email, password } = person
    const more = { platformAdmin: true, emailVerified: true, twoFactorEnabled: true, role: 'admin' }
    await person.call('/sign-up/email', { name: 'Lin Yue', email, password, callbackURL: '/en', ...more })
    expect((await person.call('/sign-in/email', { email, password })).statusCode).toBe(401)
    await person.openLinkInMail()
    await person.call('/update-user', { name: 'Lin Yue', ...more })
    const { data } = await person.ask('{ viewer { platformAdmin twoFactorEnabled } }')
    expect(data.viewer).toEqual({ platformAdmin: false, twoFactorEnabled: false })
  })

  test('has no name that fills the pages of others', async () => {
    const person = newPerson(api)
    const { email, password } = person
    const name = '长'.repeat(10_000)
    const rejected = await person.call('/sign-up/email', { name, email, password, callbackURL: '/en' })
    expect([rejected.statusCode, rejected.json().code]).toEqual([400, 'NAME_TOO_LONG'])
    const other = await signedInPerson(api)
    expect((await other.call('/update-user', { name })).statusCode).toBe(400)
    expect((await other.ask('{ viewer { name } }')).data.viewer.name).toBe('Lin Yue')
  })
})

test('one account has only so many claims and requests for removal waiting, so that nobody fills the queues', async () => {
  const person = await signedInPerson(api)
  for (const operation of ['claimFirm', 'requestFirmRemoval'] as const) {
    const firmIds = await Promise.all(Array.from({ length: 22 }, newFirm))
    const done = await Promise.all(firmIds.map((firmId) => act(person, operation, { firmId, ...letter })))
    expect(done.filter((each) => codeOf(each) === 'YES')).toHaveLength(20)
    expect(done.filter((each) => codeOf(each) === 'CONFLICT')).toHaveLength(2)
  }
})

test('a cursor that somebody made up is rejected, and is no bug', async () => {
  const forged = ['2026-11-25T00:00:00+23:59', '2026-02-30T00:00:00Z', '2026-11-25T00:00:00.1234567890Z']
  for (const createdAt of forged) {
    const after = Buffer.from(JSON.stringify({ createdAt, id: 'x' })).toString('base64url')
    const query = 'query ($after: String) { claimsToReview(after: $after) { totalCount } }'
    const response = await admin.ask(query, { after })
    expect(response.errors?.[0]?.extensions.code, createdAt).toBe('BAD_USER_INPUT')
  }
})
