import type { Graph } from '@heming/graph/driver'
import { countAttempt } from '@heming/graph/limits'
import { createEmailVerificationToken, isAPIError } from 'better-auth/api'
import type { HookContext } from './hook-context.ts'

const HOUR = 60 * 60

/**
 * Verification mails that sign-ins send to one address. Counted apart from other mail: else who signs in
 * could see by the limit of the others that a mail was sent, and so that the address had no account before.
 */
const MAIL_LIMIT = { windowSeconds: HOUR, max: 3 }

const REJECTED_CODES = new Set(['INVALID_EMAIL_OR_PASSWORD', 'EMAIL_NOT_VERIFIED', 'ACCESS_ENDED'])

/** The error of a wrong password or an unknown address, as Better Auth words it. */
const WRONG_PASSWORD = { message: 'Invalid email or password', code: 'INVALID_EMAIL_OR_PASSWORD' }

/** Whether a sign-in failed for a reason that depends on whether the address has an account. */
export function isSignInRejected(ctx: HookContext): boolean {
  const { returned } = ctx.context
  return (
    ctx.path === '/sign-in/email' && isAPIError(returned) && REJECTED_CODES.has(String(returned.body?.code))
  )
}

/** Whether a sign-in failed only because the address is not confirmed: the password was right. */
export function isUnconfirmed(ctx: HookContext): boolean {
  const { returned } = ctx.context
  return isSignInRejected(ctx) && isAPIError(returned) && returned.body?.code === 'EMAIL_NOT_VERIFIED'
}

/**
 * Mails a link that confirms the address to anyone who signs in with the right password before confirming it.
 * The link leads back to the page that the request names as `confirmationURL`; without one no mail is sent.
 */
export async function mailConfirmation(ctx: HookContext, graph: Graph): Promise<void> {
  const page = ctx.body?.confirmationURL
  if (!isUnconfirmed(ctx) || typeof page !== 'string') return
  const found = await ctx.context.internalAdapter.findUserByEmail(String(ctx.body.email).toLowerCase())
  const { sendVerificationEmail, expiresIn } = ctx.context.options.emailVerification ?? {}
  if (!found || !sendVerificationEmail) return
  const { user } = found
  const { allowed } = await countAttempt(graph, `mail-by-sign-in:${user.email}`, MAIL_LIMIT)
  if (!allowed) return
  const { secret, baseURL } = ctx.context
  const token = await createEmailVerificationToken(secret, user.email, undefined, expiresIn, {
    userId: user.id,
  })
  const url = `${baseURL}/verify-email?${new URLSearchParams({ token, callbackURL: page })}`
  await ctx.context.runInBackgroundOrAwait(sendVerificationEmail({ user, url, token }, ctx.request))
}

/**
 * The response to every sign-in that fails by address or password, and to one before the address is
 * confirmed. The last has a code of its own in Better Auth, and who signs up with an address of somebody else
 * could infer from it whether that person has an account. A response, because an error thrown by a hook keeps
 * the status it replaces.
 */
export function equaliseSignInResponse(ctx: HookContext): Response | undefined {
  if (isSignInRejected(ctx)) return Response.json(WRONG_PASSWORD, { status: 401, statusText: 'UNAUTHORIZED' })
  return undefined
}
