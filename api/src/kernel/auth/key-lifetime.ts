import { APIError, getSessionFromCtx } from 'better-auth/api'
import { z } from 'zod'
import type { HookContext } from './hook-context.ts'

/** Days after which an API key ends at the latest, however often it is prolonged. */
export const MAX_KEY_DAYS = 365

const DAY = 24 * 60 * 60 * 1_000

const updateShape = z.object({ keyId: z.string(), expiresIn: z.number() })
const keyShape = z.object({ createdAt: z.date(), referenceId: z.string() })

/** Rejects to prolong an API key beyond MAX_KEY_DAYS after it was made. */
export async function rejectLongLivedKeys(ctx: HookContext): Promise<void> {
  const update = ctx.path === '/api-key/update' ? updateShape.safeParse(ctx.body) : null
  const session = update?.success ? await getSessionFromCtx(ctx, { disableRefresh: true }) : null
  if (!update?.success || !session) return
  const where = [{ field: 'id', value: update.data.keyId }]
  const key = keyShape.safeParse(await ctx.context.adapter.findOne({ model: 'apikey', where }))
  if (!key.success || key.data.referenceId !== session.user.id) return
  if (Date.now() + update.data.expiresIn * 1_000 <= key.data.createdAt.getTime() + MAX_KEY_DAYS * DAY) return
  throw new APIError('BAD_REQUEST', {
    code: 'KEY_TOO_OLD',
    message: `An API key ends ${MAX_KEY_DAYS} days after it was made at the latest. Make another one.`,
  })
}
