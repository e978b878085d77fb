import { createHash, randomBytes } from 'node:crypto'
import { isAPIError } from 'better-auth/api'
import type { HookContext } from './hook-context.ts'

/** How long a browser counts as one of its owner's after the last sign-in, in seconds. */
const REMEMBERED = 180 * 24 * 60 * 60

/** Endpoints that sign somebody in, or give the account another password. */
const SIGNING_IN = new Set([
  '/sign-in/email',
  '/verify-email',
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
  '/change-password',
])

/**
 * Remembers in a signed cookie that somebody signed in to an account with this browser, so that
 * wrong passwords of others do not block it (OWASP, Slow Down Online Guessing Attacks with Device Cookies).
 * It lets nobody in, and is worth nothing once the account has another password.
 */
export async function rememberDevice(ctx: HookContext): Promise<void> {
  const { returned, newSession } = ctx.context
  if (!SIGNING_IN.has(ctx.path) || !newSession || (isAPIError(returned) && returned.statusCode >= 400)) return
  const proof = await proofOf(ctx, newSession.user.email)
  if (!proof) return
  const { name, attributes } = cookie(ctx)
  await ctx.setSignedCookie(
    name,
    `${randomBytes(16).toString('base64url')}.${proof}`,
    ctx.context.secret,
    attributes,
  )
}

/**
 * The id of the browser that a request comes from, if somebody signed in to this account with it before; else
 * null.
 */
export async function findKnownDevice(ctx: HookContext, account: string): Promise<string | null> {
  const value = await ctx.getSignedCookie(cookie(ctx).name, ctx.context.secret)
  if (!value) return null
  const [id, proof] = value.split('.')
  return id && proof && proof === (await proofOf(ctx, account)) ? id : null
}

function cookie(ctx: HookContext) {
  return ctx.context.createAuthCookie('known_device', { maxAge: REMEMBERED })
}

/** Stands for an account and its current password; null where it has none. */
async function proofOf(ctx: HookContext, email: string): Promise<string | null> {
  const found = await ctx.context.internalAdapter.findUserByEmail(email, { includeAccounts: true })
  const password = found?.accounts.find(({ providerId }) => providerId === 'credential')?.password
  if (!found || !password) return null
  // Salted as it is kept, the hash is another after every change.
  return createHash('sha256').update(`device:${found.user.id}:${password}`).digest('base64url')
}
