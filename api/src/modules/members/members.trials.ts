import { randomUUID } from 'node:crypto'
import type { MemberRole } from '@heming/graph/accounts'
import { changeMember, inviteMember, type Place, setMembership } from '@heming/graph/members'
import { defineEntryKind } from '@heming/graph/outbox'
import { accountIdOf, defineTrials, once, type World } from '../../../test/trials.ts'
import type { Who } from '../../../test/who-may-do-what-table.ts'

const MEMBERS =
  'query ($place: PlaceInput!) { done: membersOf(place: $place) { members { accountId email role } invitations { id } } }'
const INVITE = `mutation ($input: InviteMemberInput!) { done: inviteMember(input: $input) { invitation { id } errors { code field message } } }`
const ACCEPT = `mutation ($input: AcceptInvitationInput!) { done: acceptInvitation(input: $input) { viewer { memberships { role } } errors { code field message } } }`
const CHANGE = `mutation ($input: ChangeMemberRoleInput!) { done: changeMemberRole(input: $input) { members { members { role } } errors { code field message } } }`
const RESEND = `mutation ($input: ResendInvitationInput!) { done: resendInvitation(input: $input) { invitation { id } errors { code field message } } }`
const WITHDRAW = `mutation ($input: WithdrawInvitationInput!) { done: withdrawInvitation(input: $input) { members { members { accountId } } errors { code field message } } }`
const REMOVE = `mutation ($input: RemoveMemberInput!) { done: removeMember(input: $input) { members { members { role } } errors { code field message } } }`
const GUEST = 'guest@people.example'

const firm = ({ tenant }: World) => ({ firmId: tenant.id('firm') })
const base = ({ tenant }: World) => ({ baseId: tenant.id('base') })
const firmId = ({ tenant }: World) => tenant.id('firm')
const baseId = ({ tenant }: World) => tenant.id('base')

function inviteTo(world: World, who: Who, place: Place, role: MemberRole) {
  return world.ask(who, INVITE, { input: { place, role, email: `${randomUUID()}@people.example` } })
}

/** An invitation by a manager of the members of the place, to an address of its own. */
async function sendInvitation(
  { api, people }: World,
  place: Place,
  role: MemberRole,
  email = `${randomUUID()}@people.example`,
) {
  const actor = await accountIdOf('firmId' in place ? people.owner : people.baseAdmin)
  let token = ''
  const notice = (issued: { token: string }) => {
    token = issued.token
    return { kind: defineEntryKind('none'), subject: token, payload: {} }
  }
  const invitation = await inviteMember(api.graph, place, { email, role, actor, notice })
  if (typeof invitation === 'string') throw new Error(invitation)
  return { invitation, token }
}

/** The token of an invitation to somebody else. */
const waitingInvitation = once(
  async (world) => (await sendInvitation(world, firm(world), 'VIEWER', GUEST)).token,
)

async function askOfInvitation(world: World, who: Who, mutation: string, place: Place, role: MemberRole) {
  const { invitation } = await sendInvitation(world, place, role)
  return world.ask(who, mutation, { input: { place, invitationId: invitation.id } })
}

/** The outsider's friend, a viewer of the firm. */
async function newMember(world: World) {
  const accountId = await accountIdOf(world.claimant)
  const place = firm(world)
  await setMembership(world.api.graph, { accountId, ...place, role: 'VIEWER', actor: 'test' })
  return { place, accountId }
}

export const trials = defineTrials({
  prepare: waitingInvitation,
  rows: {
    'Query.membersOf a firm': (world, who) => world.ask(who, MEMBERS, { place: firm(world) }),
    'Query.membersOf a base': (world, who) => world.ask(who, MEMBERS, { place: base(world) }),
    'Mutation.inviteMember to a firm': (world, who) => inviteTo(world, who, firm(world), 'VIEWER'),
    'Mutation.inviteMember to a base': (world, who) => inviteTo(world, who, base(world), 'CURATOR'),
    'Mutation.resendInvitation to a firm': (world, who) =>
      askOfInvitation(world, who, RESEND, firm(world), 'VIEWER'),
    'Mutation.resendInvitation to a base': (world, who) =>
      askOfInvitation(world, who, RESEND, base(world), 'CURATOR'),
    'Mutation.withdrawInvitation to a firm': (world, who) =>
      askOfInvitation(world, who, WITHDRAW, firm(world), 'VIEWER'),
    'Mutation.withdrawInvitation to a base': (world, who) =>
      askOfInvitation(world, who, WITHDRAW, base(world), 'CURATOR'),
    'Mutation.acceptInvitation that was sent to somebody else': async (world, who) => {
      const { token } = await sendInvitation(world, firm(world), 'VIEWER')
      return world.ask(who, ACCEPT, { input: { token } })
    },
    'Mutation.changeMemberRole in a firm': async (world, who) =>
      world.ask(who, CHANGE, { input: { ...(await newMember(world)), role: 'EDITOR' } }),
    'Mutation.removeMember from a firm': async (world, who) =>
      world.ask(who, REMOVE, { input: await newMember(world) }),
    'Mutation.removeMember from a base': async (world, who) => {
      const { api, claimant } = world
      const accountId = await accountIdOf(claimant)
      const place = base(world)
      await setMembership(api.graph, { accountId, ...place, role: 'CURATOR', actor: 'test' })
      const response = await world.ask(who, REMOVE, { input: { place, accountId } })
      await changeMember(api.graph, place, { accountId, role: null, actor: 'test' })
      return response
    },
  },
  promises: {
    'Firm.viewerCanInvite': { row: 'Mutation.inviteMember to a firm', of: firmId },
    'Firm.viewerCanManageMembers': { row: 'Mutation.removeMember from a firm', of: firmId },
    'Firm.viewerCanSeeMembers': { row: 'Query.membersOf a firm', of: firmId },
    'ExportBase.viewerCanInvite': { row: 'Mutation.inviteMember to a base', of: baseId },
    'ExportBase.viewerCanManageMembers': { row: 'Mutation.removeMember from a base', of: baseId },
    'ExportBase.viewerCanSeeMembers': { row: 'Query.membersOf a base', of: baseId },
  },
  hidden: {
    'Query.membersOf a firm': {
      there: firmId,
      ask: (by, id) => by.ask(MEMBERS, { place: { firmId: id } }),
    },
    'Query.membersOf a base': {
      there: baseId,
      ask: (by, id) => by.ask(MEMBERS, { place: { baseId: id } }),
    },
    'Mutation.inviteMember to a firm': {
      there: firmId,
      ask: (by, id) => by.ask(INVITE, { input: { place: { firmId: id }, role: 'VIEWER', email: GUEST } }),
    },
    'Mutation.inviteMember to a base': {
      there: baseId,
      ask: (by, id) => by.ask(INVITE, { input: { place: { baseId: id }, role: 'CURATOR', email: GUEST } }),
    },
    'Mutation.resendInvitation to a firm': {
      there: firmId,
      ask: (by, id) => by.ask(RESEND, { input: { place: { firmId: id }, invitationId: 'one' } }),
    },
    'Mutation.withdrawInvitation to a firm': {
      there: firmId,
      ask: (by, id) => by.ask(WITHDRAW, { input: { place: { firmId: id }, invitationId: 'one' } }),
    },
    'Mutation.acceptInvitation': {
      there: waitingInvitation,
      ask: (by, token) => by.ask(ACCEPT, { input: { token } }),
    },
    'Mutation.changeMemberRole in a firm': {
      there: firmId,
      ask: (by, id) => by.ask(CHANGE, { input: { place: { firmId: id }, accountId: 'one', role: 'EDITOR' } }),
    },
    'Mutation.removeMember from a firm': {
      there: firmId,
      ask: (by, id) => by.ask(REMOVE, { input: { place: { firmId: id }, accountId: 'one' } }),
    },
  },
  actions: {
    'members.read': 'Query.membersOf a firm',
  },
})
