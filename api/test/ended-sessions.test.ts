import { randomUUID } from 'node:crypto'
import { setMembership } from '@heming/graph/members'
import { createTenant, type Tenant, whileLocked } from '@heming/graph/testing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { type ApiResponse, startTestApi, type TestApi } from './test-api.ts'
import { newPerson, pdfOf, signedInPerson, type TestPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let api: TestApi
let tenant: Tenant
beforeAll(async () => {
  api = await startTestApi()
  tenant = await createTenant(api.graph)
})
afterAll(async () => {
  await tenant.remove()
  await api.close()
})

const UPDATE = `mutation ($input: UpdateFirmInput!) {
  updateFirm(input: $input) { firm { cityEn } errors { code } }
}`
const INVITE = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { errors { code } } }`

/** Somebody in two browsers, the second in the hands of a thief, with a firm. */
async function prepared() {
  const owner = await signedInPerson(api)
  const accountId: string = (await owner.ask('{ viewer { id } }')).data.viewer.id
  const name = randomUUID()
  await tenant.add({ firms: [{ id: name, kind: 'DIGITAL' }] })
  const firmId = tenant.id(name)
  await setMembership(api.graph, { accountId, firmId, role: 'OWNER', actor: 'test' })
  const thief = newPerson(api)
  const { email, password } = owner
  expect((await thief.call('/sign-in/email', { email, password })).statusCode).toBe(200)
  return { owner, thief, accountId, firmId }
}

/** What one does while the other waits for the lock of a firm, and what comes of that. */
function whileWaiting(firmId: string, write: () => Promise<ApiResponse>, end: () => Promise<void>) {
  const lock = {
    cypher: 'MATCH (firm:Firm {id: $firmId}) SET firm.id = firm.id',
    parameters: { firmId },
  }
  return whileLocked(api.graph, lock, async (blocked) => {
    const written = write()
    await blocked(1)
    await end()
    return { written }
  })
}

const cityOf = async (firmId: string) =>
  (await api.get('query ($id: ID!) { firm(id: $id) { cityEn } }', { id: firmId })).firm.cityEn

describe('a write that is under way when its session or key ends is rejected:', () => {
  const ends: Record<string, (owner: TestPerson, thief: TestPerson) => Promise<unknown>> = {
    'all sessions are ended': (owner) => owner.call('/revoke-other-sessions', {}),
    'its session signs out': (_owner, thief) => thief.call('/sign-out', {}),
    'the password is changed': (owner) =>
      owner.call('/change-password', {
        currentPassword: owner.password,
        newPassword: 'a whole new password',
        revokeOtherSessions: true,
      }),
  }
  test.each(Object.keys(ends))('%s', async (how) => {
    const { owner, thief, firmId } = await prepared()
    const before = await cityOf(firmId)
    const place = { firmId }
    const twice = `mutation ($input: UpdateFirmInput!, $invitation: InviteMemberInput!) {
      updateFirm(input: $input) { errors { code } }
      inviteMember(input: $invitation) { errors { code } }
    }`
    const invitation = { place, email: `${randomUUID()}@people.example`, role: 'OWNER' }
    const write = () => thief.ask(twice, { input: { firmId, cityEn: 'Elsewhere' }, invitation })
    const { written } = await whileWaiting(firmId, write, async () => {
      expect(await ends[how]?.(owner, thief)).toMatchObject({ statusCode: 200 })
    })
    const errors = [{ code: 'UNAUTHENTICATED' }]
    expect((await written).data).toEqual({ updateFirm: { errors }, inviteMember: { errors } })
    expect(await cityOf(firmId)).toBe(before)
    expect(await api.mailTo(invitation.email)).toEqual([])
  })

  test.each(['deleted', 'disabled'])('its key is %s', async (how) => {
    const { owner, firmId } = await prepared()
    const before = await cityOf(firmId)
    const { id: keyId, key } = (
      await owner.call('/api-key/create', { name: 'leaked', configId: 'write' })
    ).json()
    const write = () => api.ask(UPDATE, { input: { firmId, cityEn: 'Elsewhere' } }, { 'x-api-key': key })
    const { written } = await whileWaiting(firmId, write, async () => {
      const response =
        how === 'deleted'
          ? await owner.call('/api-key/delete', { keyId, configId: 'write' })
          : await owner.call('/api-key/update', { keyId, configId: 'write', enabled: false })
      expect(response.statusCode).toBe(200)
    })
    expect((await written).data.updateFirm).toEqual({ firm: null, errors: [{ code: 'UNAUTHENTICATED' }] })
    expect(await cityOf(firmId)).toBe(before)
  })

  test('an upload', async () => {
    const { thief, accountId } = await prepared()
    const written = await endingSession(accountId, () => thief.upload('x.pdf', pdfOf('x')))
    expect(written.statusCode).toBe(401)
  })
})

test('who waits to delete a key with a session that ends meanwhile deletes none', async () => {
  const { owner, thief, accountId } = await prepared()
  const { id: keyId } = (await owner.call('/api-key/create', { name: 'kept', configId: 'write' })).json()
  const written = await endingSession(accountId, () =>
    thief.call('/api-key/delete', { keyId, configId: 'write' }),
  )
  expect(written.statusCode).toBe(401)
  const { apiKeys } = (await owner.call('/api-key/list')).json()
  expect(apiKeys.map(({ id }: { id: string }) => id)).toEqual([keyId])
  // Its own session, which holds, deletes it.
  expect((await owner.call('/api-key/delete', { keyId, configId: 'write' })).statusCode).toBe(200)
})

test('a session and a key that hold write as ever, many at once', async () => {
  const { owner, firmId } = await prepared()
  const { key } = (await owner.call('/api-key/create', { name: 'works', configId: 'write' })).json()
  const place = { firmId }
  const responses = await Promise.all(
    [1, 2, 3, 4, 5, 6].map((count) => {
      const input = { place, email: `${randomUUID()}@people.example`, role: 'VIEWER' }
      return count % 2
        ? owner.ask(INVITE, { input })
        : api.ask(INVITE, { input }, { 'x-api-key': key, 'accept-language': 'en' })
    }),
  )
  for (const { data } of responses) expect(data.inviteMember.errors).toEqual([])
})

/** Runs a write, which waits for the account's lock while the newest session of the account ends. */
async function endingSession<Result>(accountId: string, write: () => Promise<Result>): Promise<Result> {
  const [session] = await api.graph.read(
    'MATCH (session:Session {userId: $accountId}) RETURN session.id AS id ORDER BY session.createdAt DESC',
    { accountId },
    z.object({ id: z.string() }),
  )
  const lock = {
    cypher: 'MATCH (account:Account {id: $accountId}) SET account.id = account.id',
    parameters: { accountId },
  }
  const { written } = await whileLocked(api.graph, lock, async (blocked) => {
    const written = write()
    await blocked(1)
    const end = 'MATCH (session:Session {id: $id}) DETACH DELETE session'
    await api.graph.write((run) => run(end, { id: session?.id }, z.unknown()))
    return { written }
  })
  return written
}
