import { getSessionFromCtx } from 'better-auth/api'
import { ACCOUNT_ENDPOINT_LIMITS, type WriteLimits } from '../write-limits.ts'
import { tooMany } from './attempt-limits.ts'
import type { HookContext } from './hook-context.ts'

/** Counts what somebody signed in writes, and refuses what is over the limit of the endpoint. */
export async function refuseTooManyWrites(ctx: HookContext, writeLimits: WriteLimits): Promise<void> {
  if (!isLimitedForAccount(ctx.path)) return
  const session = await getSessionFromCtx(ctx, { disableRefresh: true })
  const seconds = session ? await writeLimits.count(ctx.path, session.user.id) : 0
  if (seconds > 0) throw tooMany(seconds)
}

function isLimitedForAccount(path: string): path is keyof typeof ACCOUNT_ENDPOINT_LIMITS {
  return Object.hasOwn(ACCOUNT_ENDPOINT_LIMITS, path)
}
