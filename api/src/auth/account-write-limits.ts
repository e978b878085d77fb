import { getSessionFromCtx } from 'better-auth/api'
import { ACCOUNT_ENDPOINT_LIMITS, type WriteLimits } from '../write-limits.ts'
import { tooMany } from './attempt-limits.ts'
import type { HookContext } from './hook-context.ts'

/**
 * Endpoints by which somebody ends what others may have of the account. Each session has a count of its own: whoever holds another one must
 * not use up the owner's.
 */
const BY_SESSION = new Set([
  '/api-key/delete',
  '/api-key/update',
  '/change-password',
  '/revoke-other-sessions',
  '/revoke-session',
  '/revoke-sessions',
  '/sign-out',
  '/two-factor/disable',
  '/two-factor/enable',
  '/two-factor/generate-backup-codes',
  '/unlink-account',
])

/** Counts what somebody signed in writes, and refuses what is over the limit of the endpoint. */
export async function refuseTooManyWrites(ctx: HookContext, writeLimits: WriteLimits): Promise<void> {
  if (!isLimitedForAccount(ctx.path)) return
  const session = await getSessionFromCtx(ctx, { disableRefresh: true })
  if (!session) return
  const seconds = await writeLimits.count(
    ctx.path,
    BY_SESSION.has(ctx.path) ? session.session.id : session.user.id,
  )
  if (seconds > 0) throw tooMany(seconds)
}

function isLimitedForAccount(path: string): path is keyof typeof ACCOUNT_ENDPOINT_LIMITS {
  return Object.hasOwn(ACCOUNT_ENDPOINT_LIMITS, path)
}
