import { ACTIONS } from '../../actions.generated.ts'
import { AppError } from '../errors/app-error.ts'
import { MESSAGES } from '../errors/messages.ts'
import type { Rule } from './define-actions.ts'
import type { Viewer } from './viewer.ts'

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

/** What keeps somebody from doing something; null where nothing does. */
function obstacleTo(viewer: Viewer | null, action: Action, subject: Subject): Obstacle | null {
  if (!viewer) return 'SIGNED_OUT'
  if (!may(viewer, action, subject)) return 'NOT_YOURS'
  const { writes }: Rule = ACTIONS[action]
  if (writes && !viewer.mayWrite) return 'READING_KEY'
  return writes && !viewer.emailVerified ? 'UNCONFIRMED' : null
}

type Obstacle = 'SIGNED_OUT' | 'NOT_YOURS' | 'READING_KEY' | 'UNCONFIRMED'

/** Whether this request may do something: what `assertCan` asserts, for the `viewerCan…` fields. */
export function can(viewer: Viewer | null, action: Action, subject: Subject = {}): boolean {
  return obstacleTo(viewer, action, subject) === null
}

/**
 * Where somebody may do something: ids of the bases and firms it is a member of, and `platform` where no
 * base is responsible.
 */
export function reviewersOf(viewer: Viewer, action: Action, platform: string): string[] {
  const places = viewer.memberships.flatMap(({ firmId, baseId }) => {
    const id = firmId ?? baseId
    return id !== null && may(viewer, action, { firmId, baseId: baseId ?? undefined }) ? [id] : []
  })
  return may(viewer, action, { baseId: null }) ? [...places, platform] : places
}

/**
 * Returns the viewer where it may do something, and throws otherwise: UNAUTHENTICATED without a viewer,
 * FORBIDDEN for one who may not. Where the very existence is private, `hidden` is thrown instead: the very
 * error that is thrown for what does not exist.
 */
export function assertCan(
  viewer: Viewer | null,
  action: Action,
  subject: Subject = {},
  { hidden }: { hidden?: AppError | null } = {},
): Viewer {
  const obstacle = obstacleTo(viewer, action, subject)
  if (viewer && obstacle === null) return viewer
  if (hidden && (obstacle === 'SIGNED_OUT' || obstacle === 'NOT_YOURS')) throw hidden
  if (obstacle === 'READING_KEY') throw new AppError('FORBIDDEN', READING_KEY)
  if (obstacle === 'UNCONFIRMED') throw new AppError('FORBIDDEN', UNCONFIRMED)
  throw viewer
    ? new AppError('FORBIDDEN', NOT_YOURS)
    : new AppError('UNAUTHENTICATED', MESSAGES.UNAUTHENTICATED)
}

/** For users who may see something and not change it. */
export const NOT_YOURS = {
  zh: '您的账号没有这项权限：请联系该企业的所有者或所在基地。',
  en: 'Your account does not have permission to do this: ask an owner of the firm or its export base.',
}
const READING_KEY = {
  zh: '这个 API 密钥只读：请另行生成一个可读写的密钥。',
  en: 'This API key is read only: create one that can also write.',
}
const UNCONFIRMED = {
  zh: '请先打开邮件中的链接，验证您的邮箱。',
  en: 'Please verify your e-mail address first, using the link we sent you.',
}
