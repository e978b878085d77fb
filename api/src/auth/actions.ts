import type { MemberRole } from '@heming/graph'
import { AppError } from '../errors/app-error.ts'
import type { Viewer } from './viewer.ts'

/** Who may do something. Whoever is in one of the groups named may. */
interface Rule {
  /** Everybody who is signed in. */
  signedIn?: boolean
  /** Members of the firm that it is done to, in one of these roles. */
  firm?: readonly MemberRole[]
  /** Members of the base that it is done to or that hosts the firm, in one of these roles. */
  base?: readonly MemberRole[]
  /** The platform's admins: always, only where no base is responsible, or only for a base itself. */
  platform?: 'ALWAYS' | 'WITHOUT_BASE' | 'OF_BASE'
  /** Whether it changes anything: then the address must be confirmed, and a key that reads only does not do. */
  writes: boolean
}

const CURATORS = ['CURATOR', 'ADMIN'] as const

/** Everything that not everybody may do. What is not here is public. */
export const ACTIONS = {
  /** See one's own account and what belongs to it. */
  'account.read': { signedIn: true, writes: false },
  /** Take away or give what one's own data may be used for, and have one's own account erased. */
  'account.dispose': { signedIn: true, writes: true },
  /** Have a firm erased, or take that back. */
  'firm.erase': { firm: ['OWNER'], writes: true },
  /** Say that one speaks for an unclaimed firm. */
  'firm.claim': { signedIn: true, writes: true },
  /** Keep a document, to be shown as evidence. */
  'document.upload': { signedIn: true, writes: true },
  /** Take back a claim of one's own. */
  'claim.withdraw': { signedIn: true, writes: true },
  /** Register a firm that is not in the network yet. */
  'firm.register': { signedIn: true, writes: true },
  /** Change what a firm says of itself. */
  'firm.update': { firm: ['OWNER', 'EDITOR'], writes: true },
  /** See who belongs to a firm or a base. */
  'members.read': {
    firm: ['OWNER', 'EDITOR', 'VIEWER'],
    base: CURATORS,
    platform: 'OF_BASE',
    writes: false,
  },
  /** Invite, see and withdraw invitations that are open; the platform gives a base its first administrator so. */
  'members.invite': { firm: ['OWNER'], base: ['ADMIN'], platform: 'OF_BASE', writes: true },
  /** Change roles, end memberships. */
  'members.manage': { firm: ['OWNER'], base: ['ADMIN'], writes: true },
  /** End one's own membership. */
  'members.leave': { signedIn: true, writes: true },
  /** Become a member by an invitation to one's own address. */
  'invitation.accept': { signedIn: true, writes: true },
  /** See claims that wait, with their evidence. */
  'claim.read': { base: CURATORS, platform: 'WITHOUT_BASE', writes: false },
  /** Accept or decline a claim. */
  'claim.review': { base: CURATORS, platform: 'WITHOUT_BASE', writes: true },
  /** Ask in the name of an organisation that its profile be removed. */
  'firm.requestRemoval': { signedIn: true, writes: true },
  /** See requests for removal that wait, with their evidence. */
  'removal.read': { base: CURATORS, platform: 'WITHOUT_BASE', writes: false },
  /** Grant or decline a request for removal. */
  'removal.review': { base: CURATORS, platform: 'WITHOUT_BASE', writes: true },
  /** See that a firm was removed, and what was done about it. */
  'firm.readRemoved': { platform: 'ALWAYS', writes: false },
  /** See what waits in the outbox, and what failed. */
  'outbox.read': { platform: 'ALWAYS', writes: false },
  /** Let what failed be tried again. */
  'outbox.retry': { platform: 'ALWAYS', writes: true },
  /** Read what was done about a firm. */
  'firm.readEvents': { firm: ['OWNER'], base: CURATORS, platform: 'ALWAYS', writes: false },
  /** Read there who asked to have the firm or to have it removed, and how it was decided: not its owners. */
  'firm.readRequestEvents': { base: CURATORS, platform: 'ALWAYS', writes: false },
  /** Read what was done in the name of a base. */
  'base.readEvents': { base: CURATORS, platform: 'ALWAYS', writes: false },
} as const satisfies Record<string, Rule>

export type Action = keyof typeof ACTIONS

/** What an action is done to. */
export interface Subject {
  firmId?: string | null
  /** The base itself, or the one that hosts the firm; null where none does. */
  baseId?: string | null
}

/** Whether somebody may do something, whether or not the request lets them write. */
export function may(viewer: Viewer, action: Action, { firmId, baseId }: Subject = {}): boolean {
  const rule: Rule = ACTIONS[action]
  if (rule.signedIn) return true
  if (viewer.platformAdmin && rule.platform === 'ALWAYS') return true
  if (viewer.platformAdmin && rule.platform === 'WITHOUT_BASE' && baseId === null) return true
  if (viewer.platformAdmin && rule.platform === 'OF_BASE' && baseId != null && firmId == null) return true
  return viewer.memberships.some(
    (membership) =>
      (firmId != null && membership.firmId === firmId && rule.firm?.includes(membership.role)) ||
      (baseId != null && membership.baseId === baseId && rule.base?.includes(membership.role)),
  )
}

/** For whom somebody may do something: ids of the bases it is a member of, and `platform` where no base is responsible. */
export function reviewersOf(viewer: Viewer, action: Action, platform: string): string[] {
  const bases = viewer.memberships.flatMap(({ baseId }) => (baseId === null ? [] : [baseId]))
  const reviewed = bases.filter((baseId) => may(viewer, action, { baseId }))
  return may(viewer, action, { baseId: null }) ? [...reviewed, platform] : reviewed
}

/**
 * Answers the viewer where it may do something, and throws otherwise: UNAUTHENTICATED for nobody, FORBIDDEN for one who may not. Where the
 * very existence is private, `hidden` is thrown instead: the very error that is thrown for what does not exist.
 */
export function assertCan(
  viewer: Viewer | null,
  action: Action,
  subject: Subject = {},
  { hidden }: { hidden?: AppError | null } = {},
): Viewer {
  if (viewer && may(viewer, action, subject)) return assertMayWrite(viewer, ACTIONS[action])
  if (hidden) throw hidden
  throw viewer ? new AppError('FORBIDDEN', NOT_YOURS) : new AppError('UNAUTHENTICATED', SIGN_IN)
}

function assertMayWrite(viewer: Viewer, rule: Rule): Viewer {
  if (!rule.writes) return viewer
  if (!viewer.mayWrite) throw new AppError('FORBIDDEN', READING_KEY)
  if (!viewer.emailVerified) throw new AppError('FORBIDDEN', UNCONFIRMED)
  return viewer
}

const NOT_YOURS = {
  zh: '您的账号没有这项权限：请联系该企业的所有者或所属基地。',
  en: 'Your account may not do this: ask an owner of the firm, or its export base.',
}
const SIGN_IN = { zh: '请先登录。', en: 'Please sign in first.' }
const READING_KEY = {
  zh: '这个 API 密钥只能读取：请另建一个可写的密钥。',
  en: 'This API key reads only: make one that may write.',
}
const UNCONFIRMED = {
  zh: '请先打开邮件中的链接确认邮箱。',
  en: 'Please confirm your e-mail address first, by the link we sent you.',
}
