import { AsyncLocalStorage } from 'node:async_hooks'
import {
  type AuthRecord,
  endAccessNow,
  findEndOfAccess,
  type Graph,
  type Run,
  readAccessClock,
} from '@heming/graph'
import { APIError } from 'better-auth/api'

/** What the access clock showed when a request began. */
const current = new AsyncLocalStorage<number>()

/**
 * Handles a request of somebody who may be let in, or let others in. It writes for no account whose access ends meanwhile: what it read
 * of a password, a session or a link was true when it began, and may not be any more.
 */
export async function guardingAccess<Result>(graph: Graph, work: () => Promise<Result>): Promise<Result> {
  return current.run(await readAccessClock(graph), work)
}

/** Code for a request that came too late: a reset, a change of the password or a sign-out everywhere was quicker. */
const ACCESS_ENDED = {
  code: 'ACCESS_ENDED',
  message: 'The password was changed or the sessions were ended just now. Sign in again.',
}

/** Watches over one transaction. */
export interface AccessGuard {
  /** Throws ACCESS_ENDED where access to an account has ended since the request began. None ends before the commit. */
  check(run: Run, accountId: string): Promise<void>
  /** Ends access to an account for every other request under way. */
  end(run: Run, accountId: string): Promise<void>
  /** The transaction has used up a link for a reset: that is worth more than whatever ended access. */
  trust(): void
}

export function accessGuard(): AccessGuard {
  /** Set where this transaction itself has ended access, or may write in spite of that. */
  let own: number | undefined
  const since = () => own ?? current.getStore() ?? Number.POSITIVE_INFINITY
  return {
    async check(run, accountId) {
      const began = since()
      if (began === Number.POSITIVE_INFINITY || (await findEndOfAccess(run, accountId)) <= began) return
      throw new APIError('UNAUTHORIZED', ACCESS_ENDED)
    },
    async end(run, accountId) {
      const ended = await endAccessNow(run, accountId)
      if (ended && ended.endedAt <= since()) own = Math.max(ended.now, own ?? 0)
    },
    trust() {
      own = Number.POSITIVE_INFINITY
    },
  }
}

/** Verifications that let somebody in: sign-ins that wait for their second step, trusted devices and links for a reset. */
const LETS_IN = /^(2fa-(?!attempts-)|trust-device-|reset-password:)/

/** The account that a record lets somebody into; null where it lets nobody in. */
export function accountOf(kind: string, record: AuthRecord): string | null {
  if (kind === 'user') return String(record.id)
  if (kind === 'session' || kind === 'account' || kind === 'twoFactor') return String(record.userId)
  if (kind === 'apikey') return String(record.referenceId)
  return kind === 'verification' && LETS_IN.test(String(record.identifier)) ? String(record.value) : null
}
