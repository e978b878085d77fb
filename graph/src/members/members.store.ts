import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { z } from 'zod'
import { accountNameShape } from '../accounts/account-name.ts'
import { type MemberRole, memberRoleShape } from '../accounts/standing.store.ts'
import type { Graph, Run } from '../kernel/driver/driver.ts'
import { recordEvent } from '../kernel/events/define-event.ts'
import { addToOutbox, type NewOutboxEntry } from '../kernel/outbox/outbox.store.ts'
import { decidedLately } from '../requests/decided-lately.store.ts'
import { wouldStrandRequest } from '../requests/reviewers.store.ts'
import { holdsRole } from './held-role.store.ts'
import * as cypher from './members.cypher.ts'
import * as events from './members.events.ts'

/** Maximum number of members that are shown, and of open invitations of one place. */
const MAX_MEMBERS = 200

/** An invitation is open for a week. */
const OPEN_MILLISECONDS = 7 * 24 * 60 * 60_000

/** A firm or a base. */
export type Place = { firmId: string } | { baseId: string }

const memberShape = z.object({
  accountId: z.string(),
  name: accountNameShape,
  email: z.string(),
  role: memberRoleShape,
  since: z.string(),
})
export type MemberRow = z.infer<typeof memberShape>

const invitationShape = z.object({
  id: z.string(),
  email: z.string(),
  role: memberRoleShape,
  expiresAt: z.string(),
})
export type InvitationRow = z.infer<typeof invitationShape>

/** Members of a place, oldest membership first, at most 200. */
export async function findMembers(graph: Graph, place: Place): Promise<MemberRow[]> {
  const parameters = { ...ids(place), limit: MAX_MEMBERS }
  return (await graph.readList(cypher.MEMBERS_OF_PLACE, parameters, memberShape)).rows
}

/**
 * Invitations to a place that are open: their week is not over, nobody withdrew them, and the sender may
 * still invite.
 */
export async function findInvitations(graph: Graph, place: Place): Promise<InvitationRow[]> {
  const parameters = { ...ids(place), limit: MAX_MEMBERS, at: new Date().toISOString() }
  return (await graph.readList(cypher.INVITATIONS_TO_PLACE, parameters, invitationShape)).rows
}

/** An invitation with its token; only a hash of the token is stored. */
interface IssuedInvitation {
  invitation: InvitationRow
  token: string
}

/**
 * The outbox entry that hands a token over, e.g. a mail: written with the invitation, so that there is
 * neither without the other.
 */
export type InvitationNotice = (issued: IssuedInvitation) => NewOutboxEntry

/**
 * Invites an address; an older invitation to it ends. NOT_MANAGED where the actor may not invite (any more),
 * IS_MEMBER where it belongs to a member, TOO_MANY where too many are open.
 */
export function inviteMember(
  graph: Graph,
  place: Place,
  {
    email,
    role,
    actor,
    notice,
  }: { email: string; role: MemberRole; actor: string; notice: InvitationNotice },
): Promise<InvitationRow | 'NOT_MANAGED' | 'IS_MEMBER' | 'TOO_MANY'> {
  const { token, ...issued } = issueToken()
  return graph.write(async (run) => {
    const parameters = {
      ...ids(place),
      id: randomUUID(),
      email: email.toLowerCase(),
      role,
      actor,
      limit: MAX_MEMBERS,
      ...issued,
    }
    if (!(await mayInvite(run, place, actor))) return 'NOT_MANAGED'
    const [member] = await run(cypher.MEMBER_WITH_ADDRESS, parameters, z.unknown())
    if (member) return 'IS_MEMBER'
    const [invitation] = await run(cypher.INVITE, parameters, invitationShape)
    if (!invitation) return 'TOO_MANY'
    const payload = { invitationId: invitation.id, role }
    await recordEvent(run, events.MEMBER_INVITED, { ...about(place), actor, payload })
    await addToOutbox(run, [notice({ invitation, token })])
    return invitation
  })
}

/**
 * Gives an open invitation a new token and another week; the old token ends, and the actor becomes
 * its sender. NOT_MANAGED if the actor may not invite (any more), NOT_OPEN if there is no such open
 * invitation, IS_MEMBER if its address belongs to a member by now.
 */
export function resendInvitation(
  graph: Graph,
  place: Place,
  { invitationId, actor, notice }: { invitationId: string; actor: string; notice: InvitationNotice },
): Promise<InvitationRow | 'NOT_MANAGED' | 'NOT_OPEN' | 'IS_MEMBER'> {
  const { token, ...issued } = issueToken()
  return graph.write(async (run) => {
    if (!(await mayInvite(run, place, actor))) return 'NOT_MANAGED'
    const parameters = { ...ids(place), invitationId, actor, ...issued }
    const [open] = await run(cypher.OPEN_INVITATION, parameters, z.object({ member: z.boolean() }))
    if (!open) return 'NOT_OPEN'
    if (open.member) return 'IS_MEMBER'
    const [invitation] = await run(cypher.RESEND_INVITATION, parameters, invitationShape)
    if (!invitation) return 'NOT_OPEN'
    const payload = { invitationId, role: invitation.role }
    await recordEvent(run, events.INVITATION_RESENT, { ...about(place), actor, payload })
    await addToOutbox(run, [notice({ invitation, token })])
    return invitation
  })
}

/**
 * Ends an invitation that is open; its link says so to the invitee. False if there is none, or
 * the actor may not (any more).
 */
export function withdrawInvitation(
  graph: Graph,
  place: Place,
  { invitationId, actor }: { invitationId: string; actor: string },
): Promise<boolean> {
  return graph.write(async (run) => {
    const parameters = { ...ids(place), invitationId, at: new Date().toISOString() }
    if (!(await mayInvite(run, place, actor))) return false
    const [withdrawn] = await run(cypher.WITHDRAW_INVITATION, parameters, z.object({ role: memberRoleShape }))
    if (!withdrawn) return false
    const event = { before: withdrawn, payload: { invitationId } }
    await recordEvent(run, events.INVITATION_WITHDRAWN, { ...about(place), actor, ...event })
    return true
  })
}

/**
 * What came of accepting. NO_INVITATION if the token is unknown, used or meant for another address; IS_MEMBER
 * also if the account used it and is still a member. STRANDS_REQUEST if a request about the firm waits that
 * no other account can decide. DECIDED_LATELY if the account decided about the firm within the last 90 days.
 */
export type AcceptedInvitation =
  | { firmId: string | null; baseId: string | null; role: MemberRole }
  | 'NO_INVITATION'
  | 'IS_MEMBER'
  | 'WITHDRAWN'
  | 'EXPIRED'
  | 'SENDER_LEFT'
  | 'STRANDS_REQUEST'
  | 'DECIDED_LATELY'

/**
 * Makes an account a member by the token it was mailed. A member keeps its role, and the invitation is used
 * up.
 */
export function acceptInvitation(
  graph: Graph,
  token: string,
  accountId: string,
): Promise<AcceptedInvitation> {
  const shape = z.object({
    role: memberRoleShape,
    placeId: z.string(),
    firmId: z.string().nullable(),
    baseId: z.string().nullable(),
  })
  return graph.write(async (run) => {
    const parameters = { accountId, tokenHash: hashed(token), at: new Date().toISOString() }
    const [place] = await run(
      cypher.LOCK_INVITATION,
      parameters,
      z.object({ id: z.string(), isFirm: z.boolean() }),
    )
    const standingShape = z.object({
      member: z.boolean(),
      withdrawn: z.boolean(),
      expired: z.boolean(),
      unfounded: z.boolean(),
    })
    const [standing] = await run(cypher.STANDING_OF_INVITATION, parameters, standingShape)
    if (standing?.member) {
      await run(cypher.USE_INVITATION_UP, parameters, z.unknown())
      return 'IS_MEMBER'
    }
    if (standing?.withdrawn) return 'WITHDRAWN'
    if (standing?.expired) return 'EXPIRED'
    if (standing?.unfounded) return 'SENDER_LEFT'
    if (standing && place?.isFirm && (await wouldStrandRequest(run, { accountId, partyTo: place.id })))
      return 'STRANDS_REQUEST'
    if (standing && place?.isFirm && (await decidedLately(run, { accountId, firmId: place.id })))
      return 'DECIDED_LATELY'
    const [made] = standing ? await run(cypher.ACCEPT_INVITATION, parameters, shape) : []
    if (!made) {
      const [used] = await run(cypher.JOINED_BY_INVITATION, parameters, z.unknown())
      return used ? 'IS_MEMBER' : 'NO_INVITATION'
    }
    const { placeId, firmId, baseId, role } = made
    await recordEvent(run, events.MEMBER_JOINED, {
      actor: accountId,
      subject: placeId,
      onBehalfOf: baseId,
      about: accountId,
      payload: { role },
    })
    return { firmId, baseId, role }
  })
}

/**
 * Gives a member another role (NOT_MANAGED where the actor may not, or not any more), or ends the membership
 * where `role` is null. The last of the highest role stays: LAST_OWNER, and so does the only member who can
 * decide a request.
 */
export function changeMember(
  graph: Graph,
  place: Place,
  { accountId, role, actor }: { accountId: string; role: MemberRole | null; actor: string },
): Promise<'DONE' | 'NOT_MANAGED' | 'NO_MEMBER' | 'LAST_OWNER' | 'STRANDS_REQUEST'> {
  const highest = 'firmId' in place ? 'OWNER' : 'ADMIN'
  return graph.write(async (run) => {
    const leaves = role === null && actor === accountId
    if (!leaves && !(await holdsRole(run, { accountId: actor, ...place, roles: [highest] })))
      return 'NOT_MANAGED'
    const shape = z.object({ role: memberRoleShape.nullable(), highestCount: z.number().int() })
    const [lock] = await run(cypher.LOCK_MEMBER, { ...ids(place), accountId, highest }, shape)
    if (!lock?.role) return 'NO_MEMBER'
    if (lock.role === highest && role !== highest && lock.highestCount <= 1) return 'LAST_OWNER'
    const leavesBase = role === null && 'baseId' in place ? place.baseId : null
    if (leavesBase && (await wouldStrandRequest(run, { accountId, leavesBase }))) return 'STRANDS_REQUEST'
    const parameters = { ...ids(place), accountId, role, at: new Date().toISOString() }
    await run(role ? cypher.CHANGE_ROLE : cypher.END_MEMBERSHIP, parameters, z.unknown())
    if (role !== highest) await run(cypher.END_INVITATIONS_OF_SENDER, parameters, z.unknown())
    const event = { ...about(place), actor, about: accountId, before: { role: lock.role } }
    await (role
      ? recordEvent(run, events.MEMBER_ROLE_CHANGED, { ...event, payload: { role } })
      : recordEvent(run, events.MEMBER_LEFT, { ...event, payload: {} }))
    return 'DONE'
  })
}

/**
 * Whether the actor may invite to the place now; takes its lock, so that members and invitations are read as
 * the previous holder left them.
 */
function mayInvite(run: Run, place: Place, actor: string): Promise<boolean> {
  const isBase = 'baseId' in place
  return holdsRole(run, {
    accountId: actor,
    ...place,
    roles: [isBase ? 'ADMIN' : 'OWNER'],
    platformAdmin: isBase,
  })
}

/** A token that makes an invitation open from now on for a week; `token` is mailed, and its hash is kept. */
function issueToken() {
  const token = randomBytes(32).toString('base64url')
  const now = Date.now()
  return {
    token,
    tokenHash: hashed(token),
    at: new Date(now).toISOString(),
    expiresAt: new Date(now + OPEN_MILLISECONDS).toISOString(),
  }
}

function ids(place: Place) {
  return 'firmId' in place ? { firmId: place.firmId, baseId: null } : { firmId: null, baseId: place.baseId }
}

function about(place: Place) {
  return 'firmId' in place
    ? { subject: place.firmId, onBehalfOf: null }
    : { subject: place.baseId, onBehalfOf: place.baseId }
}

function hashed(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
