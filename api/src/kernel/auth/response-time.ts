import { setTimeout as sleep } from 'node:timers/promises'
import type { HookContext } from './hook-context.ts'
import { isSignInRejected } from './sign-in-response.ts'

/**
 * Responses of these paths do more where an address is known, or where it is not; of sign-ins only those that
 * fail.
 */
const TELLING_PATHS = new Set(['/sign-up/email', '/request-password-reset', '/sign-in/email'])

/**
 * No response of those paths comes sooner, in milliseconds: longer than either path takes on a machine that
 * is not overloaded.
 */
export const MIN_RESPONSE_TIME = 500

/**
 * Keeps the response time from revealing whether an address has an account: what is written for one and
 * not for the other is waited out.
 */
export function equaliseResponseTime(minTime = MIN_RESPONSE_TIME) {
  const begun = new WeakMap<Request, number>()
  return {
    /** Notes when a request came. */
    begin({ path, request }: HookContext): void {
      if (request && TELLING_PATHS.has(path)) begun.set(request, performance.now())
    },
    /** Waits until a response may be given. */
    async end(ctx: HookContext): Promise<void> {
      if (ctx.path === '/sign-in/email' && !isSignInRejected(ctx)) return
      const began = ctx.request && begun.get(ctx.request)
      if (began !== undefined) await sleep(Math.max(0, began + minTime - performance.now()))
    },
  }
}
