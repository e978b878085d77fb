import { AsyncLocalStorage } from 'node:async_hooks'
import {
  type AuthRecord,
  type authRecordStore,
  endAccessNow,
  findEndOfAccess,
  readAccessClock,
} from '@heming/graph/accounts'
import type { Graph, Run } from '@heming/graph/driver'
import { APIError } from 'better-auth/api'

/** A request of somebody who may be let in, or let others in. */
interface GuardedRequest {
  /** What the access clock showed when it began. */
  began: number
  /** The session that it came with. */
  session?: { token: string; accountId: string }
  /**
   * Set once it has ended that session itself: its token, and those of sessions that were exchanged for it.
   */
  formerTokens?: string[]
  /**
   * Whether it signs in by password: anyone who knows that may come again at once, so that only a new
   * password ends it.
   */
  isByPassword?: boolean
  /** Whether a write of it was rejected because access had ended. */
  isRejected?: boolean
}

const current = new AsyncLocalStorage<GuardedRequest>()

/** How many of the sessions that led to one are remembered. */
const MAX_FORMER_TOKENS = 20

/**
 * Handles a request of somebody who may be let in, or let others in. It writes for no account whose access
 * ends meanwhile: what it read of a password, a session or a link was true when it began, and may not be any
 * more.
 */
export async function guardingAccess(graph: Graph, work: () => Promise<Response>): Promise<Response> {
  const request: GuardedRequest = { began: await readAccessClock(graph) }
  const response = await current.run(request, work)
  // Some endpoints of Better Auth take the rejection for a failure of their own.
  if (request.isRejected && response.status >= 500) return Response.json(ACCESS_ENDED, { status: 401 })
  return response
}

/** Notes that the request signs in by password. */
export function signsInByPassword(): void {
  const request = current.getStore()
  if (request) request.isByPassword = true
}

/** Notes a session that was looked up. The first that is valid is the one that the request came with. */
export function noteSession({ token, userId, expiresAt }: AuthRecord): void {
  const request = current.getStore()
  if (!request || request.session || String(expiresAt) <= new Date().toISOString()) return
  request.session = { token: String(token), accountId: String(userId) }
}

/** The session that the request came with. */
export function sessionOfRequest(): GuardedRequest['session'] {
  return current.getStore()?.session
}

/** Code for a request that came too late: a reset, a change of the password or a sign-out was quicker. */
const ACCESS_ENDED = {
  code: 'ACCESS_ENDED',
  message: 'The password has just been changed, or you have been signed out. Sign in again.',
}

/** Watches over one transaction. */
export interface AccessGuard {
  /**
   * Throws ACCESS_ENDED where access to an account, or the session that the request came with, has ended
   * since the request began. Neither ends before the commit.
   */
  check(run: Run, accountId: string): Promise<void>
  /** Ends access to an account for every other request under way. `password` says that a password ends. */
  end(run: Run, accountId: string, ended?: { password: boolean }): Promise<void>
  /**
   * Ends the session that the request came with, where it is one of the account. Returns the tokens that led
   * to the one it gets instead.
   */
  leaveSession(run: Run, accountId: string): Promise<string[] | undefined>
  /** The transaction has used up a link for a reset: that is worth more than whatever ended access. */
  trust(): void
  /** The transaction has been committed. */
  committed(): void
}

/** A guard for one attempt at a transaction. Anyone who ends a session has locked its account first. */
export function accessGuard(store: ReturnType<typeof authRecordStore>): AccessGuard {
  const request = current.getStore()
  /** Set where this transaction itself has ended access, or may write in spite of that. */
  let own: number | undefined
  let formerTokens = request?.formerTokens
  const since = () => own ?? request?.began ?? Number.POSITIVE_INFINITY
  /** Where the session of the request is, if it has to be there still. */
  const held = (accountId: string) =>
    request?.session?.accountId === accountId &&
    !request.isByPassword &&
    !formerTokens &&
    since() !== Number.POSITIVE_INFINITY
      ? tokenIs(request.session.token)
      : undefined
  return {
    async check(run, accountId) {
      const began = since()
      if (began === Number.POSITIVE_INFINITY) return
      const ended = await findEndOfAccess(run, accountId, { passwordOnly: request?.isByPassword === true })
      const where = held(accountId)
      if (ended <= began && (!where || (await store.count(run, 'session', where)) > 0)) return
      if (request) request.isRejected = true
      throw new APIError('UNAUTHORIZED', ACCESS_ENDED)
    },
    async end(run, accountId, how) {
      const ended = await endAccessNow(run, accountId, how)
      if (ended && ended.endedAt <= since()) own = Math.max(ended.now, own ?? 0)
    },
    async leaveSession(run, accountId) {
      const where = held(accountId)
      const session = where && (await store.takeOne(run, 'session', where))
      if (session) {
        const earlier = Array.isArray(session.formerTokens) ? session.formerTokens.map(String) : []
        formerTokens = [...earlier, String(session.token)].slice(-MAX_FORMER_TOKENS)
      }
      return formerTokens
    },
    trust() {
      own = Number.POSITIVE_INFINITY
    },
    committed() {
      if (request && formerTokens) request.formerTokens = formerTokens
    },
  }
}

/** Finds a session by its token. */
function tokenIs(value: string) {
  return [{ field: 'token', operator: 'eq', value, connector: 'AND', mode: 'sensitive' } as const]
}

/**
 * Verifications that let somebody in: sign-ins that wait for their second step, and trusted devices. Links
 * for a reset are not among them: anybody may have the owner sent one at any time.
 */
const LETS_IN = /^(2fa-(?!attempts-)|trust-device-)/

/** The account that a record lets somebody into; null where it lets nobody in. */
export function accountOf(kind: string, record: AuthRecord): string | null {
  if (kind === 'user') return String(record.id)
  if (kind === 'session' || kind === 'account' || kind === 'twoFactor') return String(record.userId)
  if (kind === 'apikey') return String(record.referenceId)
  return kind === 'verification' && LETS_IN.test(String(record.identifier)) ? String(record.value) : null
}

/** The account whose password a verification lets somebody reset; null for every other verification. */
export function accountOfResetLink({ identifier, value }: AuthRecord): string | null {
  return String(identifier).startsWith('reset-password:') ? String(value) : null
}
