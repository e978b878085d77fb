import { type AttemptLimit, countAttempt, forgetAttempts, type Graph } from '@heming/graph'
import type { BetterAuthOptions } from 'better-auth'
import { APIError, getSessionFromCtx, isAPIError } from 'better-auth/api'
import { CLIENT_ADDRESS_HEADER } from './client-address.ts'
import type { HookContext } from './hook-context.ts'

const MINUTE = 60
const HOUR = 60 * MINUTE

/**
 * Requests of one client address, by path. Many people may share an address, so these are wide: they slow down a machine that goes through
 * many accounts, and what holds for one account stands in ACCOUNT_LIMITS.
 */
export const ADDRESS_RULES = {
  '/get-session': false,
  '/sign-in/*': { window: 10 * MINUTE, max: 100 },
  '/sign-up/*': { window: 10 * MINUTE, max: 30 },
  '/request-password-reset': { window: 10 * MINUTE, max: 30 },
  '/send-verification-email': { window: 10 * MINUTE, max: 30 },
  '/reset-password': { window: 10 * MINUTE, max: 30 },
  '/reset-password/*': { window: 10 * MINUTE, max: 60 },
  '/verify-email': { window: 10 * MINUTE, max: 60 },
  '/change-password': { window: 10 * MINUTE, max: 30 },
  '/verify-password': { window: 10 * MINUTE, max: 30 },
  '/two-factor/*': { window: 10 * MINUTE, max: 100 },
} satisfies NonNullable<BetterAuthOptions['rateLimit']>['customRules']

/** Attempts on one account. */
const ACCOUNT_LIMITS = {
  /** Wrong passwords for one account from one address: its owner elsewhere is not locked out by them. */
  signInFromAddress: { windowSeconds: 15 * MINUTE, max: 10 },
  /** Wrong passwords for one account from wherever. */
  signIn: { windowSeconds: HOUR, max: 60 },
  /** Messages that one address of mail is sent. */
  mail: { windowSeconds: HOUR, max: 6 },
  /** Wrong passwords of somebody who is signed in, e.g. with a stolen cookie. */
  password: { windowSeconds: 15 * MINUTE, max: 10 },
} satisfies Record<string, AttemptLimit>

const MAIL_PATHS = new Set(['/sign-up/email', '/request-password-reset', '/send-verification-email'])
const PASSWORD_PATHS = new Set([
  '/change-password',
  '/verify-password',
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/get-totp-uri',
  '/two-factor/generate-backup-codes',
])

/** Counts the requests of client addresses in the graph, so that all replicas share the counts. */
export function addressLimits(graph: Graph) {
  return {
    async consume(key: string, { window, max }: { window: number; max: number }) {
      const limit = { windowSeconds: window, max }
      const { allowed, retryAfterSeconds } = await countAttempt(graph, `address:${key}`, limit)
      return { allowed, retryAfter: allowed ? null : retryAfterSeconds }
    },
  }
}

/** Counts the attempts on an account before each credential path, known or not alike, and forgets those of a sign-in that succeeds. */
export function attemptHooks(graph: Graph) {
  async function refuseAfterTooMany(name: string, limit: AttemptLimit): Promise<void> {
    const { allowed, retryAfterSeconds } = await countAttempt(graph, name, limit)
    if (allowed) return
    throw new APIError(
      'TOO_MANY_REQUESTS',
      { message: 'Too many attempts. Please try again later.', code: 'TOO_MANY_ATTEMPTS' },
      { 'X-Retry-After': String(retryAfterSeconds), 'Retry-After': String(retryAfterSeconds) },
    )
  }
  const namesOf = (email: unknown, headers: Headers | undefined) => {
    const account = String(email ?? '')
      .trim()
      .toLowerCase()
    const address = headers?.get(CLIENT_ADDRESS_HEADER) ?? ''
    return {
      account: `sign-in:${account}`,
      fromAddress: `sign-in:${account}@${address}`,
      mail: `mail:${account}`,
    }
  }
  return {
    async before(ctx: HookContext): Promise<void> {
      const names = namesOf(ctx.body?.email, ctx.headers)
      if (ctx.path === '/sign-in/email') {
        await refuseAfterTooMany(names.fromAddress, ACCOUNT_LIMITS.signInFromAddress)
        await refuseAfterTooMany(names.account, ACCOUNT_LIMITS.signIn)
      }
      if (MAIL_PATHS.has(ctx.path)) await refuseAfterTooMany(names.mail, ACCOUNT_LIMITS.mail)
      if (PASSWORD_PATHS.has(ctx.path)) {
        const session = await getSessionFromCtx(ctx)
        if (session) await refuseAfterTooMany(`password:${session.user.id}`, ACCOUNT_LIMITS.password)
      }
    },
    async after(ctx: HookContext): Promise<void> {
      if (ctx.path === '/sign-in/email' && !isAPIError(ctx.context.returned)) {
        const names = namesOf(ctx.body?.email, ctx.headers)
        await forgetAttempts(graph, [names.fromAddress, names.account])
      }
      if (PASSWORD_PATHS.has(ctx.path) && !isAPIError(ctx.context.returned)) {
        const session = await getSessionFromCtx(ctx)
        if (session) await forgetAttempts(graph, [`password:${session.user.id}`])
      }
    },
  }
}
