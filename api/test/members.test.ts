import { setMembership } from '@heming/graph'
import { createTenant, type Tenant } from '@heming/graph/testing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
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
const CHANGE = `mutation ($input: ChangeMemberRoleInput!) { changeMemberRole(input: $input) { members { members { accountId role email } } errors { code } } }`
const REMOVE = `mutation ($input: RemoveMemberInput!) { removeMember(input: $input) { members { members { accountId } } errors { code field } } }`

describe('a firm', () => {
  test('is joined by the link in a mail, once, by the one it was sent to', async () => {
    const place = { firmId: tenant.id('firm') }
    const input = { place, email: guest.email.toUpperCase(), role: 'EDITOR' }
    const invited = await owner.ask(INVITE, { input })
    expect(invited.data.inviteMember).toEqual({
      invitation: { email: guest.email, role: 'EDITOR' },
      errors: [],
    })
    const link = new URL(linkIn(api.mailTo(guest.email.toUpperCase()).at(-1)?.text))
    expect(link.pathname).toBe('/en/invitation')
    const token = link.searchParams.get('token')

    const stranger = await signedInPerson(api)
    const refused = await stranger.ask(ACCEPT, { input: { token } })
    expect(refused.data.acceptInvitation).toEqual({
      viewer: null,
      errors: [{ code: 'NOT_FOUND', field: 'token' }],
    })
    const joined = await guest.ask(ACCEPT, { input: { token } })
    expect(joined.data.acceptInvitation).toEqual({
      viewer: { memberships: [{ role: 'EDITOR', firm: { id: tenant.id('firm') } }] },
      errors: [],
    })
    const again = await guest.ask(ACCEPT, { input: { token } })
    expect(again.data.acceptInvitation.errors).toEqual([{ code: 'NOT_FOUND', field: 'token' }])
  })

  test('keeps its last owner, and is handed over by making another one', async () => {
    const place = { firmId: tenant.id('firm') }
    const [ownerId, guestId] = [await idOf(owner), await idOf(guest)]
    const leave = { input: { place, accountId: ownerId } }
    const refused = await owner.ask(REMOVE, leave)
    expect(refused.data.removeMember).toEqual({
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
    expect(actions).toEqual([
      'MEMBER_LEFT',
      'MEMBER_ROLE_CHANGED',
      'MEMBER_JOINED',
      'MEMBER_INVITED',
      'MEMBERSHIP_SET',
    ])
  })
})
