import { randomUUID } from 'node:crypto'
import { makePlatformAdmin } from '@heming/graph/accounts'
import { createTenant, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createPlatformAdmin } from '../src/kernel/auth/create-platform-admin.ts'
import { makeBaseAdmin } from '../src/kernel/auth/make-base-admin.ts'
import { startTestApi, type TestApi } from './test-api.ts'
import { linkIn, newPerson, signedInPerson, type TestPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let api: TestApi
let tenant: Tenant
let platformAdmin: TestPerson
let guest: TestPerson

beforeAll(async () => {
  api = await startTestApi()
  tenant = await createTenant(api.graph, {
    bases: [{ id: 'operated' }, { id: 'invited' }],
    firms: [{ id: 'firm', kind: 'DIGITAL', hostedBy: 'invited' }],
  })
  platformAdmin = await signedInPerson(api)
  guest = await signedInPerson(api)
  const accountId: string = (await platformAdmin.ask('{ viewer { id } }')).data.viewer.id
  await makePlatformAdmin(api.graph, accountId, 'test')
})
afterAll(async () => {
  await tenant.remove()
  await api.close()
})

const INVITE = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { invitation { id role } errors { code } } }`
const WITHDRAW = `mutation ($input: WithdrawInvitationInput!) {
  withdrawInvitation(input: $input) { members { invitations { id } } errors { code } }
}`
const ACCEPT = `mutation ($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) { viewer { memberships { role base { id } } } errors { code } }
}`
const CHANGE = `mutation ($input: ChangeMemberRoleInput!) { changeMemberRole(input: $input) { errors { code } } }`
const MEMBERS = `query ($place: PlaceInput!) { membersOf(place: $place) { members { role email } invitations { id email } } }`
const HISTORY = `query ($of: AuditSubject!) { auditEvents(of: $of) { edges { node { action actorName aboutName after } } } }`
const MEMBERSHIPS = '{ viewer { id memberships { role base { id } } } }'

test('the operator makes a platform administrator of a new account and of one that is confirmed, of no other', async () => {
  const email = `${randomUUID()}@people.example`
  const made = await createPlatformAdmin(api.graph, { email, name: 'Mei' })
  if (made === 'NOT_VERIFIED' || made.password === null) throw new Error('It was new.')
  const mei = newPerson(api)
  expect((await mei.call('/sign-in/email', { email, password: made.password })).statusCode).toBe(200)
  expect((await mei.ask('{ viewer { platformAdmin } }')).data).toEqual({ viewer: { platformAdmin: true } })

  const member = await signedInPerson(api)
  const again = { email: member.email.toUpperCase(), name: 'somebody else' }
  expect(await createPlatformAdmin(api.graph, again)).toEqual({ password: null })
  expect((await member.ask('{ viewer { name platformAdmin } }')).data).toEqual({
    viewer: { name: 'Lin Yue', platformAdmin: true },
  })

  // Somebody signed up with an address that may be another's.
  const unconfirmed = newPerson(api)
  const { email: theirs, password } = unconfirmed
  await unconfirmed.call('/sign-up/email', { name: 'Wei', email: theirs, password, callbackURL: '/en' })
  expect(await createPlatformAdmin(api.graph, { email: theirs, name: 'Wei' })).toBe('NOT_VERIFIED')
  await unconfirmed.openLinkInMail()
  expect((await unconfirmed.ask('{ viewer { platformAdmin } }')).data).toEqual({
    viewer: { platformAdmin: false },
  })
})

describe('a base gets its first administrator', () => {
  test('by the operator, from an account that exists and is confirmed; the history of the base says so', async () => {
    const baseId = tenant.id('operated')
    const person = await signedInPerson(api)
    const unconfirmed = newPerson(api)
    const { email, password } = unconfirmed
    await unconfirmed.call('/sign-up/email', { name: 'Wei', email, password, callbackURL: '/en' })
    expect(await makeBaseAdmin(api.graph, { baseId: 'none', email: person.email })).toBe('NO_BASE')
    const nobody = `${randomUUID()}@people.example`
    expect(await makeBaseAdmin(api.graph, { baseId, email: nobody })).toBe('NO_ACCOUNT')
    expect(await makeBaseAdmin(api.graph, { baseId, email })).toBe('NOT_VERIFIED')
    expect(await makeBaseAdmin(api.graph, { baseId, email: person.email.toUpperCase() })).toBe('DONE')
    expect((await person.ask(MEMBERSHIPS)).data.viewer.memberships).toEqual([
      { role: 'ADMIN', base: { id: baseId } },
    ])
    const { data } = await person.ask(HISTORY, { of: { baseId } })
    expect(data.auditEvents.edges).toEqual([
      {
        node: {
          action: 'MEMBERSHIP_SET',
          actorName: null,
          aboutName: 'Lin Yue',
          after: JSON.stringify({ role: 'ADMIN' }),
        },
      },
    ])
  })

  test('by an invitation of a platform administrator, who sees and withdraws it', async () => {
    const place = { baseId: tenant.id('invited') }
    const invite = async (email: string) =>
      (await platformAdmin.ask(INVITE, { input: { place, email, role: 'ADMIN' } })).data.inviteMember
    const mistaken = await invite(`${randomUUID()}@people.example`)
    expect(mistaken).toEqual({ invitation: { id: expect.any(String), role: 'ADMIN' }, errors: [] })
    const withdraw = { input: { place, invitationId: mistaken.invitation.id } }
    expect((await platformAdmin.ask(WITHDRAW, withdraw)).data.withdrawInvitation).toEqual({
      members: { invitations: [] },
      errors: [],
    })

    const { invitation } = await invite(guest.email)
    expect((await platformAdmin.ask(MEMBERS, { place })).data.membersOf).toEqual({
      members: [],
      invitations: [{ id: invitation.id, email: guest.email }],
    })
    const token = new URL(linkIn((await api.mailTo(guest.email)).at(-1)?.text)).searchParams.get('token')
    expect((await guest.ask(ACCEPT, { input: { token } })).data.acceptInvitation).toEqual({
      viewer: { memberships: [{ role: 'ADMIN', base: { id: place.baseId } }] },
      errors: [],
    })
    const { data } = await guest.ask(HISTORY, { of: place })
    expect(data.auditEvents.edges.map(({ node }: { node: { action: string } }) => node.action)).toEqual([
      'MEMBER_JOINED',
      'MEMBER_INVITED',
      'INVITATION_WITHDRAWN',
      'MEMBER_INVITED',
    ])
  })

  test('and then runs it alone: the platform sees who belongs to it without addresses, and changes no role', async () => {
    const place = { baseId: tenant.id('invited') }
    expect((await platformAdmin.ask(MEMBERS, { place })).data.membersOf).toEqual({
      members: [{ role: 'ADMIN', email: null }],
      invitations: [],
    })
    const { id: accountId } = (await guest.ask(MEMBERSHIPS)).data.viewer
    const change = { input: { place, accountId, role: 'CURATOR' } }
    expect((await platformAdmin.ask(CHANGE, change)).data.changeMemberRole.errors).toEqual([
      { code: 'NOT_FOUND' },
    ])
    const firm = { firmId: tenant.id('firm') }
    expect((await platformAdmin.ask(MEMBERS, { place: firm })).data.membersOf).toBeNull()
    const toFirm = { input: { place: firm, email: guest.email, role: 'OWNER' } }
    expect((await platformAdmin.ask(INVITE, toFirm)).data.inviteMember.errors).toEqual([
      { code: 'NOT_FOUND' },
    ])
  })
})
