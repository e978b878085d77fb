import { APIError, getSessionFromCtx } from 'better-auth/api'
import type { HookContext } from './hook-context.ts'

/** API keys that one account may have, of both kinds together. */
export const MAX_API_KEYS = 20

/**
 * Refuses another API key to an account that has MAX_API_KEYS. Requests at once may each see one place left: the hourly limit of
 * /api-key/create bounds how many those are.
 */
export async function refuseTooManyKeys(ctx: HookContext): Promise<void> {
  if (ctx.path !== '/api-key/create') return
  const session = await getSessionFromCtx(ctx, { disableRefresh: true })
  if (!session) return
  const ofAccount = [{ field: 'referenceId', value: session.user.id }]
  const count = await ctx.context.adapter.count({ model: 'apikey', where: ofAccount })
  if (count < MAX_API_KEYS) return
  throw new APIError('FORBIDDEN', {
    message: `An account has ${MAX_API_KEYS} API keys at most. Please delete one that you no longer use.`,
    code: 'TOO_MANY_API_KEYS',
  })
}
