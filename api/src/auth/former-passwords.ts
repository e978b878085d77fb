import { endAccess, type Graph } from '@heming/graph'
import { APIError, getSessionFromCtx, isAPIError } from 'better-auth/api'
import { deleteSessionCookie } from 'better-auth/cookies'
import type { HookContext } from './hook-context.ts'
import { findHalfSignIn } from './one-time-codes.ts'
import { WRONG_PASSWORD } from './sign-in-answer.ts'
import { deleteNewKey } from './too-many-keys.ts'

/** Second steps of a sign-in. */
const SECOND_STEPS = new Set(['/two-factor/verify-totp', '/two-factor/verify-backup-code'])

/**
 * Ends what begins with a former password while the password changes: a sign-in, which may have been checked against it, and an API key that
 * a session makes while it ends. What was there before the change is ended with it (`endAccess`).
 */
export function refuseFormerPasswords(graph: Graph) {
  /** When the password of a sign-in was shown, at the earliest. */
  const shown = new WeakMap<Request, number>()
  /** The token of the session that makes an API key. */
  const makers = new WeakMap<Request, string>()

  /** Throws INVALID_EMAIL_OR_PASSWORD where the password has changed since it was shown. */
  async function endSignIn(ctx: HookContext): Promise<void> {
    const since = ctx.request && shown.get(ctx.request)
    const made = ctx.context.newSession
    if (since === undefined || !made) return
    const credential = await ctx.context.internalAdapter.findCredentialAccount(made.user.id)
    if (credential && credential.updatedAt.getTime() < since) return
    await ctx.context.internalAdapter.deleteSession(made.session.token)
    // It may have made a trusted device too, which nothing tells from others.
    if (SECOND_STEPS.has(ctx.path))
      await endAccess(graph, made.user.id, { keys: false, devices: true, sessions: null })
    ctx.context.setNewSession(null)
    deleteSessionCookie(ctx)
    throw new APIError('UNAUTHORIZED', WRONG_PASSWORD)
  }

  /** Throws UNAUTHORIZED where the session that made a key has ended since; keys made before it ended are ended by what ended it. */
  async function endKey(ctx: HookContext): Promise<void> {
    const token = ctx.request && makers.get(ctx.request)
    if (token === undefined || isAPIError(ctx.context.returned)) return
    if (await ctx.context.internalAdapter.findSession(token)) return
    await deleteNewKey(ctx)
    throw new APIError('UNAUTHORIZED', { message: 'Unauthorized', code: 'UNAUTHORIZED' })
  }

  return {
    /** Notes when the password of a sign-in was shown, and by which session a key is made. */
    async begin(ctx: HookContext): Promise<void> {
      const { path, request } = ctx
      if (!request) return
      if (path === '/sign-in/email') shown.set(request, Date.now())
      if (SECOND_STEPS.has(path)) {
        const half = await findHalfSignIn(ctx)
        if (half) shown.set(request, half.createdAt.getTime())
      }
      if (path === '/api-key/create') {
        const session = await getSessionFromCtx(ctx, { disableRefresh: true })
        if (session) makers.set(request, session.session.token)
      }
    },
    async end(ctx: HookContext): Promise<void> {
      await endSignIn(ctx)
      await endKey(ctx)
    },
  }
}
