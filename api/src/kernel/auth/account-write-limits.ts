import { getSessionFromCtx } from 'better-auth/api'
import { ACCOUNT_ENDPOINT_LIMITS, type WriteLimits } from '../limits/write-limits.ts'
import { tooMany } from './attempt-limits.ts'
import type { HookContext } from './hook-context.ts'

/**
 * Counts what somebody signed in writes, for the session and for the account, and rejects what is over the
 * limit of the endpoint.
 */
export async function rejectTooManyWrites(ctx: HookContext, writeLimits: WriteLimits): Promise<void> {
  if (!isLimitedForAccount(ctx.path)) return
  const session = await getSessionFromCtx(ctx, { disableRefresh: true })
  if (!session) return
  const seconds = await writeLimits.countFor(ctx.path, session.user.id, session.session.id)
  if (seconds > 0) throw tooMany(seconds)
}

function isLimitedForAccount(path: string): path is keyof typeof ACCOUNT_ENDPOINT_LIMITS {
  return Object.hasOwn(ACCOUNT_ENDPOINT_LIMITS, path)
}
