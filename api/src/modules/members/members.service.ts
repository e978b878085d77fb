import type { MemberRole } from '@heming/graph/accounts'
import { type AttemptLimit, countAttempt } from '@heming/graph/limits'
import {
  acceptInvitation as accept,
  changeMember,
  findInvitations,
  findMembers,
  type InvitationNotice,
  type InvitationRow,
  inviteMember as invite,
  type Place,
  resendInvitation as resend,
  withdrawInvitation as withdraw,
} from '@heming/graph/members'
import type { RequestContext } from '../../context.ts'
import { assertCan, may, type Subject } from '../../kernel/auth/actions.ts'
import type { Viewer } from '../../kernel/auth/viewer.ts'
import { AppError, badInput, notFound } from '../../kernel/errors/app-error.ts'
import { parseInput } from '../../kernel/errors/parse-input.ts'
import { countAct } from '../../kernel/limits/write-limits.ts'
import { mailEntry } from '../../kernel/mail/mail-outbox.ts'
import {
  acceptInvitationInput,
  changeMemberRoleInput,
  inviteMemberInput,
  placeInput,
  removeMemberInput,
  resendInvitationInput,
  withdrawInvitationInput,
} from './members.input.ts'
import { writeInvitation } from './members.mail.ts'
import type { MemberShown } from './schema.mappers.ts'

const DAY = 24 * 60 * 60

/** Invitations that one session, or all keys of an account, may send. */
const INVITATIONS: AttemptLimit = { windowSeconds: DAY, max: 100 }

/**
 * Invitations of one account to one address: anyone who gets them is not to be flooded, whatever they are
 * sent from.
 */
const INVITATIONS_TO_ADDRESS: AttemptLimit = { windowSeconds: DAY, max: 5 }

interface Invited {
  invitation: InvitationRow
}

interface Shown {
  members: MemberShown[]
  invitations: InvitationRow[]
}

const ROLES: { firmId: readonly MemberRole[]; baseId: readonly MemberRole[] } = {
  firmId: ['OWNER', 'EDITOR', 'VIEWER'],
  baseId: ['CURATOR', 'ADMIN'],
}

/** Members of a place, to anyone who may see them; null to everybody else. */
export async function listMembers(context: RequestContext, given: unknown): Promise<Shown | null> {
  const place = parseInput(placeInput, given)
  const viewer = await context.viewer()
  return viewer && may(viewer, 'members.read', subjectOf(place)) ? showMembers(context, viewer, place) : null
}

/** Invites somebody by mail. Throws the codes of UserError. */
export async function inviteMember(context: RequestContext, given: unknown): Promise<Invited> {
  const { place, email, role } = parseInput(inviteMemberInput, given)
  const viewer = await assertInvites(context, place)
  const { accountId, name } = viewer
  const nameOfPlace = await namePlace(context, place)
  assertRoleOf(place, role)
  await assertSparing(context, viewer, email, 'email')
  const notice = invitationMail(context, { email, inviter: name, place: nameOfPlace, about: accountId })
  const invitation = await invite(context.graph, place, { email, role, actor: accountId, notice })
  if (invitation === 'NOT_MANAGED') throw NOT_MANAGED()
  if (invitation === 'IS_MEMBER') throw new AppError('CONFLICT', IS_MEMBER, { field: 'email' })
  if (invitation === 'TOO_MANY') throw new AppError('CONFLICT', TOO_MANY)
  return { invitation }
}

/** Sends an open invitation again with a new link; the old link ends. Throws the codes of UserError. */
export async function resendInvitation(context: RequestContext, given: unknown): Promise<Invited> {
  const { place, invitationId } = parseInput(resendInvitationInput, given)
  const viewer = await assertInvites(context, place)
  const { accountId, name } = viewer
  const nameOfPlace = await namePlace(context, place)
  const open = await findInvitations(context.graph, place)
  const email = open.find(({ id }) => id === invitationId)?.email
  if (!email) throw notFound(NOT_OPEN, 'invitationId')
  await assertSparing(context, viewer, email, 'invitationId')
  const notice = invitationMail(context, { email, inviter: name, place: nameOfPlace, about: accountId })
  const invitation = await resend(context.graph, place, { invitationId, actor: accountId, notice })
  if (invitation === 'NOT_MANAGED') throw NOT_MANAGED()
  if (invitation === 'NOT_OPEN') throw notFound(NOT_OPEN, 'invitationId')
  if (invitation === 'IS_MEMBER') throw new AppError('CONFLICT', IS_MEMBER, { field: 'invitationId' })
  return { invitation }
}

/** The mail with the link of an invitation. */
function invitationMail(
  { site, language }: RequestContext,
  { about, ...names }: { about: string; email: string; inviter: string; place: string },
): InvitationNotice {
  return ({ token }) => {
    const link = `${site}/${language}/invitation?token=${token}`
    return mailEntry({ ...writeInvitation(language, names, link), about })
  }
}

/** Withdraws an invitation that is open. Throws the codes of UserError. */
export async function withdrawInvitation(
  context: RequestContext,
  given: unknown,
): Promise<{ members: Shown }> {
  const { place, invitationId } = parseInput(withdrawInvitationInput, given)
  const viewer = await assertInvites(context, place)
  const done = await withdraw(context.graph, place, { invitationId, actor: viewer.accountId })
  if (!done) throw notFound(NOT_OPEN, 'invitationId')
  return { members: await showMembers(context, viewer, place) }
}

/** Makes the viewer a member by an invitation. Throws the codes of UserError. */
export async function acceptInvitation(context: RequestContext, given: unknown): Promise<{ viewer: Viewer }> {
  const { token } = parseInput(acceptInvitationInput, given)
  const viewer = assertCan(await context.viewer(), 'invitation.accept')
  const made = await accept(context.graph, token, viewer.accountId)
  if (made === 'NO_INVITATION') throw notFound(NO_INVITATION, 'token')
  if (typeof made === 'string') throw new AppError('CONFLICT', ENDED[made], { field: 'token' })
  const since = new Date().toISOString()
  return { viewer: { ...viewer, memberships: [...viewer.memberships, { ...made, since }] } }
}

/** Gives a member another role. Throws the codes of UserError. */
export async function changeMemberRole(context: RequestContext, given: unknown): Promise<{ members: Shown }> {
  const { place, accountId, role } = parseInput(changeMemberRoleInput, given)
  const viewer = await assertManages(context, place)
  assertRoleOf(place, role)
  await change(context, place, { accountId, role, actor: viewer.accountId })
  return { members: await showMembers(context, viewer, place) }
}

/** Ends a membership, one's own or by a manager of members. Throws the codes of UserError. */
export async function removeMember(
  context: RequestContext,
  given: unknown,
): Promise<{ members: Shown | null }> {
  const { place, accountId } = parseInput(removeMemberInput, given)
  const viewer = await context.viewer()
  const leaves = viewer?.accountId === accountId
  const action = leaves ? 'members.leave' : 'members.manage'
  const { accountId: actor } = assertCan(viewer, action, subjectOf(place), {
    hidden: viewer && NOT_MANAGED(),
  })
  await change(context, place, { accountId, role: null, actor })
  return { members: leaves || !viewer ? null : await showMembers(context, viewer, place) }
}

async function change(
  { graph }: RequestContext,
  place: Place,
  asked: { accountId: string; role: MemberRole | null; actor: string },
): Promise<void> {
  const outcome = await changeMember(graph, place, asked)
  if (outcome === 'NOT_MANAGED') throw NOT_MANAGED()
  if (outcome === 'NO_MEMBER') throw notFound(NO_MEMBER, 'accountId')
  if (outcome === 'STRANDS_REQUEST') throw new AppError('CONFLICT', STRANDS_LEAVING, { field: 'accountId' })
  if (outcome === 'LAST_OWNER') throw new AppError('CONFLICT', LAST_OWNER, { field: 'accountId' })
}

/** Limited, since anybody may register a firm and invite to it, so that nobody is flooded with our mail. */
async function assertSparing(
  { graph }: RequestContext,
  viewer: Viewer,
  email: string,
  field: string,
): Promise<void> {
  const toAddress = `invites:${viewer.accountId}:${email.toLowerCase()}`
  const counts = [
    () => countAct(graph, 'invites', viewer, INVITATIONS),
    () => countAttempt(graph, toAddress, INVITATIONS_TO_ADDRESS),
  ]
  for (const count of counts) {
    if (!(await count()).allowed) throw new AppError('CONFLICT', TOO_OFTEN, { field })
  }
}

async function assertManages(context: RequestContext, place: Place): Promise<Viewer> {
  const viewer = await context.viewer()
  return assertCan(viewer, 'members.manage', subjectOf(place), { hidden: viewer && NOT_MANAGED() })
}

async function assertInvites(context: RequestContext, place: Place): Promise<Viewer> {
  const viewer = await context.viewer()
  return assertCan(viewer, 'members.invite', subjectOf(place), { hidden: viewer && NOT_MANAGED() })
}

async function showMembers({ graph }: RequestContext, viewer: Viewer, place: Place): Promise<Shown> {
  const manages = may(viewer, 'members.manage', subjectOf(place))
  const [members, invitations] = await Promise.all([
    findMembers(graph, place),
    may(viewer, 'members.invite', subjectOf(place)) ? findInvitations(graph, place) : [],
  ])
  return {
    members: members.map((member) => ({ ...member, email: manages ? member.email : null })),
    invitations,
  }
}

async function namePlace({ loaders, language }: RequestContext, place: Place): Promise<string> {
  const found =
    'firmId' in place
      ? await loaders.firms.byId.load(place.firmId)
      : await loaders.bases.byId.load(place.baseId)
  if (!found) throw NOT_MANAGED()
  return language === 'zh' ? found.nameZh : found.nameEn
}

function assertRoleOf(place: Place, role: MemberRole): void {
  if (!ROLES['firmId' in place ? 'firmId' : 'baseId'].includes(role)) throw badInput(WRONG_ROLE, 'role')
}

function subjectOf(place: Place): Subject {
  return place
}

const NOT_MANAGED = () =>
  notFound({
    zh: '没有找到，或您不能管理其成员。',
    en: 'It does not exist, or you cannot manage its members.',
  })
const NO_MEMBER = { zh: '该账号不是成员。', en: 'That account is not a member.' }
const NO_INVITATION = {
  zh: '邀请已失效，或发给了另一个邮箱：请用收到邀请的邮箱登录，或请对方重新邀请。',
  en: 'The invitation has ended or was sent to another address: sign in with the address that received it, or ask to be invited again.',
}
const ENDED = {
  IS_MEMBER: {
    zh: '您已经是成员，无需再接受邀请。',
    en: 'You are already a member: there is nothing to accept.',
  },
  WITHDRAWN: {
    zh: '这份邀请已被发出者撤回。如有疑问，请联系对方。',
    en: 'This invitation was withdrawn by the sender. Please ask them if you have any questions.',
  },
  EXPIRED: {
    zh: '这份邀请已超过七天，不再有效：请对方重新邀请您。',
    en: 'This invitation is more than seven days old and no longer valid: ask to be invited again.',
  },
  SENDER_LEFT: {
    zh: '发出这份邀请的人已不再管理那里的成员，邀请随之失效：请对方重新邀请您。',
    en: 'The sender of this invitation no longer manages the members there, so it is no longer valid: ask to be invited again.',
  },
  STRANDS_REQUEST: {
    zh: '这家企业有一份待审核的申请，除您之外没有人可以审核，而企业的成员不能审核：请平台增加一位管理员，由其审核后您再接受邀请。',
    en: 'A pending request about this firm can be decided only by you, and a member of the firm may not decide it: have another platform administrator added to decide it, then accept the invitation.',
  },
  DECIDED_LATELY: {
    zh: '您在过去 90 天内审核过这家企业的申请，暂时不能加入该企业：请在审核满 90 天后，请对方重新邀请您。',
    en: 'You decided a request about this firm within the last 90 days, so you cannot join it yet: ask to be invited again once 90 days have passed.',
  },
}
const IS_MEMBER = {
  zh: '对方已经是成员：请在成员列表中更改其角色。',
  en: 'This person is already a member: change their role in the list of members instead.',
}
const NOT_OPEN = {
  zh: '这份邀请已失效：可能已被接受、撤回或过期。',
  en: 'This invitation is no longer pending: it has been accepted or withdrawn, or has expired.',
}
const TOO_OFTEN = {
  zh: '今天发出的邀请过多，请明天再试。',
  en: 'Too many invitations have been sent today. Please try again tomorrow.',
}
const WRONG_ROLE = {
  zh: '企业的角色为 OWNER、EDITOR 或 VIEWER，基地的角色为 CURATOR 或 ADMIN。',
  en: 'The roles in a firm are OWNER, EDITOR and VIEWER; those in a base are CURATOR and ADMIN.',
}
const STRANDS_LEAVING = {
  zh: '有一份待审核的申请只有这位成员可以审核：请先审核，或请平台增加一位管理员。',
  en: 'Only this member can decide a pending request: have it decided first, or have another platform administrator added.',
}
const LAST_OWNER = {
  zh: '这是唯一的所有者（或管理员）：请先把另一位成员设为所有者（或管理员）。',
  en: 'This is the only owner (or administrator): give another member that role first.',
}
const TOO_MANY = {
  zh: '待接受的邀请过多，请等其中一些失效后再试。',
  en: 'Too many invitations are pending: wait until some of them have expired.',
}
