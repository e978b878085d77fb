import { APIError, getSessionFromCtx, isAPIError } from 'better-auth/api'
import { z } from 'zod'
import type { HookContext } from './hook-context.ts'

/** API keys that one account may have, of both kinds together. */
export const MAX_API_KEYS = 20

/** Rejects another API key to an account that has MAX_API_KEYS. */
export async function rejectTooManyKeys(ctx: HookContext): Promise<void> {
  if (ctx.path !== '/api-key/create') return
  const session = await getSessionFromCtx(ctx, { disableRefresh: true })
  if (session && (await countKeys(ctx, session.user.id)) >= MAX_API_KEYS) throw tooManyKeys()
}

/**
 * Deletes a key again that was made at the same moment as others, when each saw a place left; none of
 * them may be kept.
 */
export async function endTooManyKeys(ctx: HookContext): Promise<void> {
  const { returned } = ctx.context
  if (ctx.path !== '/api-key/create' || isAPIError(returned)) return
  if ((await countKeys(ctx, keyShape.parse(returned).referenceId)) <= MAX_API_KEYS) return
  const { id } = keyShape.parse(returned)
  await ctx.context.adapter.delete({ model: 'apikey', where: [{ field: 'id', value: id }] })
  throw tooManyKeys()
}

const keyShape = z.object({ id: z.string(), referenceId: z.string() })

function countKeys(ctx: HookContext, accountId: string): Promise<number> {
  return ctx.context.adapter.count({ model: 'apikey', where: [{ field: 'referenceId', value: accountId }] })
}

function tooManyKeys(): APIError {
  return new APIError('FORBIDDEN', {
    message: `An account has ${MAX_API_KEYS} API keys at most. Please delete one that you no longer use.`,
    code: 'TOO_MANY_API_KEYS',
  })
}
