import { APIError } from 'better-auth/api'
import { deleteSessionCookie } from 'better-auth/cookies'
import type { HookContext } from './hook-context.ts'
import { WRONG_PASSWORD } from './sign-in-answer.ts'

/**
 * Ends a sign-in during which the password changed: it may have been checked against the former one. A session that was there before
 * the change is ended with it (`endAccess`).
 */
export function refuseFormerPasswords() {
  const begun = new WeakMap<Request, number>()
  return {
    /** Notes when a sign-in came. */
    begin({ path, request }: HookContext): void {
      if (request && path === '/sign-in/email') begun.set(request, Date.now())
    },
    /** Throws INVALID_EMAIL_OR_PASSWORD where the password has changed since. */
    async end(ctx: HookContext): Promise<void> {
      const began = ctx.request && begun.get(ctx.request)
      const made = ctx.context.newSession
      if (began === undefined || !made) return
      const credential = await ctx.context.internalAdapter.findCredentialAccount(made.user.id)
      if (credential && credential.updatedAt.getTime() < began) return
      await ctx.context.internalAdapter.deleteSession(made.session.token)
      ctx.context.setNewSession(null)
      deleteSessionCookie(ctx)
      throw new APIError('UNAUTHORIZED', WRONG_PASSWORD)
    },
  }
}
