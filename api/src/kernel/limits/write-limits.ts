import type { Graph } from '@heming/graph/driver'
import { type AttemptLimit, countAttempt } from '@heming/graph/limits'
import { ACTIONS } from '../../actions.generated.ts'
import { limitsOf } from '../auth/define-actions.ts'
import { AppError } from '../errors/app-error.ts'

const HOUR = 60 * 60
const perHour = (max: number): AttemptLimit => ({ windowSeconds: HOUR, max })

/**
 * How often one account may call each mutation, by its sessions and as often again by its API keys, as the
 * features declare it.
 */
export const MUTATION_LIMITS = limitsOf(ACTIONS)

/**
 * How often one account, or one session of it, may call each endpoint of Better Auth that writes (see
 * auth/account-write-limits.ts). What nobody is signed in for is limited by client address
 * (auth/rate-limits.ts) and by e-mail address (auth/attempt-limits.ts).
 */
export const ACCOUNT_ENDPOINT_LIMITS = {
  '/api-key/create': perHour(20),
  '/api-key/delete': perHour(60),
  '/api-key/update': perHour(60),
  '/change-email': perHour(10),
  '/change-password': perHour(20),
  '/delete-user': perHour(10),
  '/get-access-token': perHour(60),
  '/link-social': perHour(20),
  '/refresh-token': perHour(60),
  '/revoke-other-sessions': perHour(60),
  '/revoke-session': perHour(120),
  '/revoke-sessions': perHour(60),
  '/sign-out': perHour(60),
  '/two-factor/disable': perHour(20),
  '/two-factor/enable': perHour(20),
  '/two-factor/generate-backup-codes': perHour(20),
  '/unlink-account': perHour(20),
  '/update-session': perHour(60),
  '/update-user': perHour(60),
} satisfies Record<`/${string}`, AttemptLimit>

/** Everything else that one account may do only so often. */
const OTHER_LIMITS = {
  /** POST /files/documents. */
  uploadDocument: perHour(100),
  /** POST /files/imports. */
  uploadImportFile: perHour(60),
} satisfies Record<string, AttemptLimit>

const DEFAULT_LIMITS = { ...MUTATION_LIMITS, ...ACCOUNT_ENDPOINT_LIMITS, ...OTHER_LIMITS }

/** A mutation, an endpoint of Better Auth by its path, `uploadDocument` or `uploadImportFile`. */
export type LimitedWrite = keyof typeof DEFAULT_LIMITS

/** Limits that replace those above; OFF lifts all. */
export type WriteLimitSettings = 'OFF' | Partial<Record<LimitedWrite, AttemptLimit>>

/**
 * Reads limits as the environment gives them: `off`, or `name=max/seconds` separated by commas, e.g.
 * `updateFirm=200/3600`; a `max` of 0 is no limit. Throws an Error that says what is wrong.
 */
export function parseWriteLimits(text: string): WriteLimitSettings {
  if (text.trim() === 'off') return 'OFF'
  const limits: Partial<Record<LimitedWrite, AttemptLimit>> = {}
  for (const part of text.split(',')) {
    const [, name = '', max, seconds] = /^\s*([\w/-]+)=(\d{1,9})\/([1-9]\d{0,8})\s*$/.exec(part) ?? []
    if (!Object.hasOwn(DEFAULT_LIMITS, name))
      throw new Error(`"${part.trim()}" is not off or a limit such as updateFirm=200/3600`)
    limits[name as LimitedWrite] = { max: Number(max), windowSeconds: Number(seconds) }
  }
  return limits
}

/** Counts what accounts write, in the store that all replicas share. */
export interface WriteLimits {
  /**
   * Counts a write for the session or the kind of key that makes it, and for the account: anyone who holds
   * another session uses up a third of what the account may at most, and anyone who makes new sessions of old
   * ones no more than that. Returns the seconds until it may be made again, 0 where it may now. Throws
   * GraphUnavailable.
   */
  countFor(write: LimitedWrite, accountId: string, writerId: string): Promise<number>
  /** The same, but throws TOO_MANY_ATTEMPTS too. */
  assert(write: LimitedWrite, viewer: Counted): Promise<void>
}

/** Times as often as one session may, the account may. */
const SESSIONS = 3

/** Who writes or reads, as it is counted. */
interface Counted {
  accountId: string
  sessionId: string | null
  mayWrite: boolean
}

/** What is counted of a requester beside the account: the session, or all keys that may do the same. */
const writerOf = ({ accountId, sessionId, mayWrite }: Counted) =>
  sessionId ?? `${accountId}:${mayWrite ? 'keys' : 'reading-keys'}`

/** The counts of an act: `limit` for each session or kind of key, and three times that for the account. */
export function countsOf(name: string, viewer: Counted, limit: AttemptLimit) {
  return countsBy(name, viewer.accountId, writerOf(viewer), limit)
}

function countsBy(name: string, accountId: string, writerId: string, limit: AttemptLimit) {
  return [
    { name: `${name}:${writerId}`, limit },
    { name: `${name}:${accountId}`, limit: { ...limit, max: limit.max * SESSIONS } },
  ]
}

/**
 * Counts an act for the session or the kind of key, and where that may go on for the account, so that none
 * uses up the others' whole limit.
 */
export function countAct(graph: Graph, name: string, viewer: Counted, limit: AttemptLimit) {
  return countInTurn(graph, countsOf(name, viewer, limit))
}

/** Counts one after the other, as long as they allow it. */
async function countInTurn(
  graph: Graph,
  counts: ReturnType<typeof countsOf>,
): Promise<{ allowed: boolean; retryAfterSeconds: number }> {
  let counted = { allowed: true, retryAfterSeconds: 0 }
  for (const { name, limit } of counts) {
    if (counted.allowed) counted = await countAttempt(graph, name, limit)
  }
  return counted
}

/** Names of all that is counted for an account as a whole: its owner starts again after a reset. */
export function accountCounts(accountId: string): string[] {
  const writes = Object.keys(DEFAULT_LIMITS).map((write) => `write:${write}`)
  return [...writes, 'claim', 'document', 'export', 'invites', 'table'].map((name) => `${name}:${accountId}`)
}

export function createWriteLimits(graph: Graph, settings: WriteLimitSettings = {}): WriteLimits {
  const limits = settings === 'OFF' ? null : { ...DEFAULT_LIMITS, ...settings }
  async function countFor(write: LimitedWrite, accountId: string, writerId: string): Promise<number> {
    const limit = limits?.[write]
    if (!limit || limit.max === 0) return 0
    const counts = countsBy(`write:${write}`, accountId, writerId, limit)
    const { allowed, retryAfterSeconds } = await countInTurn(graph, counts)
    return allowed ? 0 : retryAfterSeconds
  }
  return {
    countFor,
    async assert(write, viewer) {
      const seconds = await countFor(write, viewer.accountId, writerOf(viewer))
      if (seconds > 0) throw new AppError('TOO_MANY_ATTEMPTS', tooOften(seconds))
    },
  }
}

function tooOften(seconds: number) {
  const minutes = Math.ceil(seconds / 60)
  return {
    zh: `操作过于频繁：请 ${minutes} 分钟后再试。`,
    en: `You are doing this too often: try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
  }
}
