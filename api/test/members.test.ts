import { randomUUID } from 'node:crypto'
import { eraseAccount } from '@heming/graph/data-rights'
import { setMembership } from '@heming/graph/members'
import { createTenant, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { startTestApi, type TestApi } from './test-api.ts'
import { linkIn, signedInPerson, type TestPerson } from './test-person.ts'

// Passwords are hashed at their real cost.
vi.setConfig({ testTimeout: 120_000 })

let api: TestApi
let tenant: Tenant
let owner: TestPerson
let guest: TestPerson
const idOf = async (person: TestPerson): Promise<string> =>
  (await person.ask('{ viewer { id } }')).data.viewer.id

beforeAll(async () => {
  api = await startTestApi()
  tenant = await createTenant(api.graph, { firms: [{ id: 'firm', kind: 'TRADITIONAL' }] })
  owner = await signedInPerson(api)
  guest = await signedInPerson(api)
  const accountId = await idOf(owner)
  await setMembership(api.graph, { accountId, firmId: tenant.id('firm'), role: 'OWNER', actor: 'test' })
})
afterAll(async () => {
  await tenant.remove()
  await api.close()
})

const INVITE = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { invitation { email role } errors { code field } } }`
const ACCEPT = `mutation ($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) { viewer { memberships { role firm { id } } } errors { code field } }
}`
const ACCEPT_SAID = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { errors { code message } } }`
const CHANGE = `mutation ($input: ChangeMemberRoleInput!) { changeMemberRole(input: $input) { members { members { accountId role email } } errors { code } } }`
const REMOVE = `mutation ($input: RemoveMemberInput!) { removeMember(input: $input) { members { members { accountId } } errors { code field } } }`

const WITHDRAW = `mutation ($input: WithdrawInvitationInput!) {
  withdrawInvitation(input: $input) { members { invitations { email } } errors { code field message } }
}`
const OPEN = 'query ($place: PlaceInput!) { membersOf(place: $place) { invitations { id email } } }'
const RESEND = `mutation ($input: ResendInvitationInput!) {
  resendInvitation(input: $input) { invitation { id email role } errors { code field } }
}`
const INVITE_SAID = `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { invitation { id } errors { code field message } } }`

/** A firm that somebody owns. */
async function newPlace(...owners: TestPerson[]): Promise<{ firmId: string }> {
  const name = randomUUID()
  await tenant.add({ firms: [{ id: name, kind: 'DIGITAL' }] })
  const firmId = tenant.id(name)
  for (const person of owners)
    await setMembership(api.graph, { accountId: await idOf(person), firmId, role: 'OWNER', actor: 'test' })
  return { firmId }
}

/** What was done about a firm, newest first. */
async function actionsOf(person: TestPerson, place: { firmId: string }): Promise<string[]> {
  const { data } = await person.ask(
    'query ($of: AuditSubject!) { auditEvents(of: $of) { edges { node { action } } } }',
    { of: place },
  )
  return data.auditEvents.edges.map(({ node }: { node: { action: string } }) => node.action)
}

/** The token in the newest mail to somebody. */
const tokenOf = async (email: string) =>
  new URL(linkIn((await api.mailTo(email)).at(-1)?.text)).searchParams.get('token')

describe('an invitation', () => {
  const place = () => ({ firmId: tenant.id('firm') })
  const invite = async (email: string) => {
    const sent = await owner.ask(INVITE, { input: { place: place(), email, role: 'VIEWER' } })
    expect(sent.data.inviteMember.errors).toEqual([])
    const { data } = await owner.ask(OPEN, { place: place() })
    return data.membersOf.invitations.find((each: { email: string }) => each.email === email).id as string
  }
  const withdraw = async (invitationId: string) =>
    (await owner.ask(WITHDRAW, { input: { place: place(), invitationId } })).data.withdrawInvitation

  test('that is withdrawn says so to the one it was sent to, and nothing to others; it is withdrawn once', async () => {
    const invitationId = await invite(guest.email)
    const token = await tokenOf(guest.email)
    expect(await withdraw(invitationId)).toEqual({ members: { invitations: [] }, errors: [] })
    expect((await withdraw(invitationId)).errors).toMatchObject([
      { code: 'NOT_FOUND', field: 'invitationId' },
    ])
    const rejected = await guest.ask(ACCEPT_SAID, { input: { token } })
    expect(rejected.data.acceptInvitation.errors).toEqual([
      { code: 'CONFLICT', message: expect.stringContaining('was withdrawn') },
    ])
    const stranger = await signedInPerson(api)
    const unknown = await stranger.ask(ACCEPT_SAID, { input: { token: 'x'.repeat(43) } })
    expect((await stranger.ask(ACCEPT_SAID, { input: { token } })).data).toEqual(unknown.data)
    const { data } = await owner.ask(
      'query ($of: AuditSubject!) { auditEvents(of: $of, first: 1) { edges { node { action before } } } }',
      { of: place() },
    )
    expect(data.auditEvents.edges[0].node).toEqual({
      action: 'INVITATION_WITHDRAWN',
      before: JSON.stringify({ role: 'VIEWER' }),
    })

    // Asked again, it is a new one.
    await invite(guest.email)
    const again = await tokenOf(guest.email)
    await withdraw(await invite(guest.email))
    expect(
      (await guest.ask(ACCEPT_SAID, { input: { token: again } })).data.acceptInvitation.errors,
    ).toMatchObject([{ code: 'NOT_FOUND' }])
  })

  test('that is withdrawn and accepted at the same moment is one of the two', async () => {
    for (let round = 0; round < 5; round += 1) {
      const person = await signedInPerson(api)
      const invitationId = await invite(person.email)
      const token = await tokenOf(person.email)
      const [withdrawn, accepted] = await Promise.all([
        withdraw(invitationId),
        person.ask(ACCEPT, { input: { token } }),
      ])
      const outcomes = [withdrawn, accepted.data.acceptInvitation].map(({ errors }) => errors.length)
      expect(outcomes.sort()).toEqual([0, 1])
      const memberships = (await person.ask('{ viewer { memberships { role } } }')).data.viewer.memberships
      expect(memberships).toHaveLength(withdrawn.errors.length)
    }
  })

  test('of another place is not withdrawn, and looks as if it were not there', async () => {
    const invitationId = await invite('somebody@people.example')
    const stranger = await signedInPerson(api)
    await tenant.add({ firms: [{ id: 'theirs', kind: 'DIGITAL' }] })
    const theirs = { firmId: tenant.id('theirs') }
    const accountId = await idOf(stranger)
    await setMembership(api.graph, { accountId, ...theirs, role: 'OWNER', actor: 'test' })
    const tried = await stranger.ask(WITHDRAW, { input: { place: theirs, invitationId } })
    expect(tried.data.withdrawInvitation.errors).toMatchObject([{ code: 'NOT_FOUND', field: 'invitationId' }])
    expect((await withdraw(invitationId)).errors).toEqual([])
  })

  test('whose week is over says so to the one it was sent to', async () => {
    const person = await signedInPerson(api)
    const invitationId = await invite(person.email)
    const token = await tokenOf(person.email)
    await api.graph.write((run) =>
      run(
        "MATCH (invitation:Invitation {id: $invitationId}) SET invitation.expiresAt = datetime('2020-01-01')",
        { invitationId },
        z.unknown(),
      ),
    )
    const rejected = await person.ask(ACCEPT_SAID, { input: { token } })
    expect(rejected.data.acceptInvitation.errors).toEqual([
      { code: 'CONFLICT', message: expect.stringContaining('seven days') },
    ])
    expect((await withdraw(invitationId)).errors).toMatchObject([{ code: 'NOT_FOUND' }])
  })

  test('goes to one address five times a day at most, so that nobody is flooded with it', async () => {
    const victim = `${randomUUID()}@people.example`
    for (let count = 0; count < 5; count += 1) await invite(victim)
    const rejected = await owner.ask(INVITE, {
      input: { place: place(), email: victim.toUpperCase(), role: 'VIEWER' },
    })
    expect(rejected.data.inviteMember.errors).toEqual([{ code: 'CONFLICT', field: 'email' }])
    expect(await api.mailTo(victim)).toHaveLength(5)
  })
})

test('an invited address is taken without the spaces it was copied with', async () => {
  const place = await newPlace(owner)
  const email = `${randomUUID()}@people.example`
  const invited = await owner.ask(INVITE, { input: { place, email: ` ${email}\t`, role: 'VIEWER' } })
  expect(invited.data.inviteMember).toEqual({ invitation: { email, role: 'VIEWER' }, errors: [] })
  expect(await api.mailTo(email)).toHaveLength(1)
})

describe('somebody who is a member already', () => {
  /** A firm of its own with its owner and a viewer. */
  const newFirm = async () => {
    const [head, member] = [await signedInPerson(api), await signedInPerson(api)]
    const place = await newPlace(head)
    const accountId = await idOf(member)
    await setMembership(api.graph, { accountId, ...place, role: 'VIEWER', actor: 'test' })
    return { place, head, member, accountId }
  }

  test('is not invited again, and anyone who tries learns what to do instead', async () => {
    const { place, head, member } = await newFirm()
    for (const email of [member.email.toUpperCase(), head.email]) {
      const input = { place, email, role: 'EDITOR' }
      expect((await head.ask(INVITE_SAID, { input })).data.inviteMember).toEqual({
        invitation: null,
        errors: [{ code: 'CONFLICT', field: 'email', message: expect.stringContaining('change their role') }],
      })
      const said = await head.ask(INVITE_SAID, { input }, { 'accept-language': 'zh' })
      expect(said.data.inviteMember.errors[0].message).toContain('更改其角色')
    }
    // Only the link that confirmed the address.
    expect(await api.mailTo(member.email)).toHaveLength(1)
    expect(await actionsOf(head, place)).not.toContain('MEMBER_INVITED')
  })

  test('uses an older invitation up without joining twice', async () => {
    const { place, head, member, accountId } = await newFirm()
    await head.ask(REMOVE, { input: { place, accountId } })
    await head.ask(INVITE, { input: { place, email: member.email, role: 'EDITOR' } })
    const token = await tokenOf(member.email)
    await setMembership(api.graph, { accountId, ...place, role: 'VIEWER', actor: 'test' })

    expect((await member.ask(ACCEPT_SAID, { input: { token } })).data.acceptInvitation.errors).toEqual([
      { code: 'CONFLICT', message: expect.stringContaining('already a member') },
    ])
    const { data } = await member.ask('{ viewer { memberships { role } } }')
    expect(data.viewer.memberships).toEqual([{ role: 'VIEWER' }])
    expect(await actionsOf(head, place)).not.toContain('MEMBER_JOINED')
    expect((await head.ask(OPEN, { place })).data.membersOf.invitations).toEqual([])

    // It brings nobody back who is removed later.
    await head.ask(REMOVE, { input: { place, accountId } })
    expect((await member.ask(ACCEPT, { input: { token } })).data.acceptInvitation.errors).toEqual([
      { code: 'NOT_FOUND', field: 'token' },
    ])
  })
})

describe('an invitation that is sent again', () => {
  test('has a new link and another week, ends the old link, and is recorded', async () => {
    const [first, second, guest] = [
      await signedInPerson(api),
      await signedInPerson(api),
      await signedInPerson(api),
    ]
    const place = await newPlace(first, second)
    await second.ask(INVITE, { input: { place, email: guest.email, role: 'EDITOR' } })
    const old = await tokenOf(guest.email)
    const [{ id: invitationId }] = (await first.ask(OPEN, { place })).data.membersOf.invitations
    const resend = () => first.ask(RESEND, { input: { place, invitationId } })
    expect((await resend()).data.resendInvitation).toEqual({
      invitation: { id: invitationId, email: guest.email, role: 'EDITOR' },
      errors: [],
    })
    expect((await api.mailTo(guest.email)).at(-1)?.about).toBe(await idOf(first))
    expect(await actionsOf(first, place)).toContain('INVITATION_RESENT')
    expect((await guest.ask(ACCEPT, { input: { token: old } })).data.acceptInvitation.errors).toEqual([
      { code: 'NOT_FOUND', field: 'token' },
    ])
    // Its last sender stands for it.
    await first.ask(REMOVE, { input: { place, accountId: await idOf(second) } })
    const joined = await guest.ask(ACCEPT, { input: { token: await tokenOf(guest.email) } })
    expect(joined.data.acceptInvitation.errors).toEqual([])
    expect((await resend()).data.resendInvitation).toEqual({
      invitation: null,
      errors: [{ code: 'NOT_FOUND', field: 'invitationId' }],
    })
  })

  test('counts towards the five mails a day to one address, and the last link stays good', async () => {
    const [head, guest] = [await signedInPerson(api), await signedInPerson(api)]
    const place = await newPlace(head)
    await head.ask(INVITE, { input: { place, email: guest.email, role: 'VIEWER' } })
    const [{ id: invitationId }] = (await head.ask(OPEN, { place })).data.membersOf.invitations
    const resend = async () =>
      (await head.ask(RESEND, { input: { place, invitationId } })).data.resendInvitation.errors
    for (let count = 0; count < 4; count += 1) expect(await resend()).toEqual([])
    expect(await resend()).toEqual([{ code: 'CONFLICT', field: 'invitationId' }])
    const joined = await guest.ask(ACCEPT, { input: { token: await tokenOf(guest.email) } })
    expect(joined.data.acceptInvitation.errors).toEqual([])
  })
})

test('an invitation of somebody who is a member by now is not sent again', async () => {
  const [head, guest] = [await signedInPerson(api), await signedInPerson(api)]
  const place = await newPlace(head)
  await head.ask(INVITE, { input: { place, email: guest.email.toUpperCase(), role: 'VIEWER' } })
  const [{ id: invitationId }] = (await head.ask(OPEN, { place })).data.membersOf.invitations
  const accountId = await idOf(guest)
  await setMembership(api.graph, { accountId, ...place, role: 'EDITOR', actor: 'test' })
  expect((await head.ask(RESEND, { input: { place, invitationId } })).data.resendInvitation).toEqual({
    invitation: null,
    errors: [{ code: 'CONFLICT', field: 'invitationId' }],
  })
  expect(await actionsOf(head, place)).not.toContain('INVITATION_RESENT')
})

describe('an invitation whose sender may no longer invite', () => {
  const senders: [string, string, object][] = [
    ['was removed', REMOVE, {}],
    ['has a lower role', CHANGE, { role: 'EDITOR' }],
  ]
  test.each(senders)('has ended where the sender %s', async (_sender, mutation, more) => {
    const [first, second, guest] = [
      await signedInPerson(api),
      await signedInPerson(api),
      await signedInPerson(api),
    ]
    const place = await newPlace(first, second)
    await second.ask(INVITE, { input: { place, email: guest.email, role: 'OWNER' } })
    const token = await tokenOf(guest.email)
    expect((await first.ask(OPEN, { place })).data.membersOf.invitations).toHaveLength(1)
    await first.ask(mutation, { input: { place, accountId: await idOf(second), ...more } })

    expect((await first.ask(OPEN, { place })).data.membersOf.invitations).toEqual([])
    expect((await guest.ask(ACCEPT_SAID, { input: { token } })).data.acceptInvitation.errors).toEqual([
      { code: 'CONFLICT', message: expect.stringContaining('no longer manages') },
    ])
    expect((await guest.ask('{ viewer { memberships { role } } }')).data.viewer.memberships).toEqual([])
    // A right that comes back revives nothing.
    await setMembership(api.graph, { accountId: await idOf(second), ...place, role: 'OWNER', actor: 'test' })
    expect((await first.ask(OPEN, { place })).data.membersOf.invitations).toEqual([])
    const revived = await guest.ask(ACCEPT, { input: { token } })
    expect(revived.data.acceptInvitation.errors).toEqual([{ code: 'CONFLICT', field: 'token' }])
    // Anyone who may still invite sends another one.
    await first.ask(INVITE, { input: { place, email: guest.email, role: 'VIEWER' } })
    const joined = await guest.ask(ACCEPT, { input: { token: await tokenOf(guest.email) } })
    expect(joined.data.acceptInvitation.errors).toEqual([])
  })

  test('has ended where the account of the sender is erased', async () => {
    const [first, second, guest] = [
      await signedInPerson(api),
      await signedInPerson(api),
      await signedInPerson(api),
    ]
    const place = await newPlace(first, second)
    await second.ask(INVITE, { input: { place, email: guest.email, role: 'OWNER' } })
    const token = await tokenOf(guest.email)
    const [{ id: invitationId }] = (await first.ask(OPEN, { place })).data.membersOf.invitations
    expect(await eraseAccount(api.graph, { accountId: await idOf(second), email: second.email })).toBe('DONE')

    expect((await first.ask(OPEN, { place })).data.membersOf.invitations).toEqual([])
    expect((await guest.ask(ACCEPT_SAID, { input: { token } })).data.acceptInvitation.errors).toEqual([
      { code: 'CONFLICT', message: expect.stringContaining('no longer manages') },
    ])
    const resent = await first.ask(RESEND, { input: { place, invitationId } })
    expect(resent.data.resendInvitation.errors).toEqual([{ code: 'NOT_FOUND', field: 'invitationId' }])
  })

  test('has ended where the sender is no longer admin of a base', async () => {
    const [first, second, guest] = [
      await signedInPerson(api),
      await signedInPerson(api),
      await signedInPerson(api),
    ]
    const name = randomUUID()
    await tenant.add({ bases: [{ id: name }] })
    const place = { baseId: tenant.id(name) }
    for (const person of [first, second])
      await setMembership(api.graph, {
        accountId: await idOf(person),
        ...place,
        role: 'ADMIN',
        actor: 'test',
      })
    await second.ask(INVITE, { input: { place, email: guest.email, role: 'ADMIN' } })
    await first.ask(CHANGE, { input: { place, accountId: await idOf(second), role: 'CURATOR' } })
    expect((await first.ask(OPEN, { place })).data.membersOf.invitations).toEqual([])
    const rejected = await guest.ask(ACCEPT, { input: { token: await tokenOf(guest.email) } })
    expect(rejected.data.acceptInvitation.errors).toEqual([{ code: 'CONFLICT', field: 'token' }])
  })

  test('is not accepted at the moment in which the sender is removed, unless before it', async () => {
    for (let round = 0; round < 2; round += 1) {
      const [first, second, guest] = [
        await signedInPerson(api),
        await signedInPerson(api),
        await signedInPerson(api),
      ]
      const place = await newPlace(first, second)
      await second.ask(INVITE, { input: { place, email: guest.email, role: 'OWNER' } })
      const token = await tokenOf(guest.email)
      const accountId = await idOf(second)
      const [accepted] = await Promise.all([
        guest.ask(ACCEPT, { input: { token } }),
        first.ask(REMOVE, { input: { place, accountId } }),
      ])
      const joined = accepted.data.acceptInvitation.errors.length === 0
      expect((await actionsOf(first, place)).slice(0, 2)).toEqual([
        'MEMBER_LEFT',
        joined ? 'MEMBER_JOINED' : 'MEMBER_INVITED',
      ])
    }
  })
})

describe('a firm', () => {
  test('is joined by the link in a mail, once, by the one it was sent to', async () => {
    const place = { firmId: tenant.id('firm') }
    const input = { place, email: guest.email.toUpperCase(), role: 'EDITOR' }
    const invited = await owner.ask(INVITE, { input })
    expect(invited.data.inviteMember).toEqual({
      invitation: { email: guest.email, role: 'EDITOR' },
      errors: [],
    })
    const link = new URL(linkIn((await api.mailTo(guest.email.toUpperCase())).at(-1)?.text))
    expect(link.pathname).toBe('/en/invitation')
    const token = link.searchParams.get('token')

    const stranger = await signedInPerson(api)
    const rejected = await stranger.ask(ACCEPT, { input: { token } })
    expect(rejected.data.acceptInvitation).toEqual({
      viewer: null,
      errors: [{ code: 'NOT_FOUND', field: 'token' }],
    })
    const joined = await guest.ask(ACCEPT, { input: { token } })
    expect(joined.data.acceptInvitation).toEqual({
      viewer: { memberships: [{ role: 'EDITOR', firm: { id: tenant.id('firm') } }] },
      errors: [],
    })
    const again = await guest.ask(ACCEPT_SAID, { input: { token } })
    expect(again.data.acceptInvitation.errors).toEqual([
      { code: 'CONFLICT', message: expect.stringContaining('already a member') },
    ])
    expect((await stranger.ask(ACCEPT, { input: { token } })).data.acceptInvitation.errors).toEqual([
      { code: 'NOT_FOUND', field: 'token' },
    ])
  })

  test('keeps its last owner, and is handed over by making another one', async () => {
    const place = { firmId: tenant.id('firm') }
    const [ownerId, guestId] = [await idOf(owner), await idOf(guest)]
    const leave = { input: { place, accountId: ownerId } }
    const rejected = await owner.ask(REMOVE, leave)
    expect(rejected.data.removeMember).toEqual({
      members: null,
      errors: [{ code: 'CONFLICT', field: 'accountId' }],
    })
    const less = await owner.ask(CHANGE, { input: { ...leave.input, role: 'VIEWER' } })
    expect(less.data.changeMemberRole.errors).toEqual([{ code: 'CONFLICT' }])

    const handed = await owner.ask(CHANGE, { input: { place, accountId: guestId, role: 'OWNER' } })
    expect(handed.data.changeMemberRole.errors).toEqual([])
    expect((await owner.ask(REMOVE, leave)).data.removeMember).toEqual({ members: null, errors: [] })
    const { data } = await guest.ask(
      'query ($of: AuditSubject!) { auditEvents(of: $of) { edges { node { action actorName } } } }',
      { of: place },
    )
    const actions = data.auditEvents.edges.map(({ node }: { node: { action: string } }) => node.action)
    expect(actions.slice(0, 4)).toEqual([
      'MEMBER_LEFT',
      'MEMBER_ROLE_CHANGED',
      'MEMBER_JOINED',
      'MEMBER_INVITED',
    ])
  })
})
