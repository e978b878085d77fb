import { createHash, randomBytes } from 'node:crypto'
import { APIError, getSessionFromCtx, isAPIError } from 'better-auth/api'
import { symmetricDecrypt, symmetricEncrypt, verifyJWT } from 'better-auth/crypto'
import type { HookContext } from './hook-context.ts'
import { languageOfAddress, toSiteAddress } from './redirect-target.ts'
import { languageOfRequest } from './redirects.ts'
import { isSignInRejected, isUnconfirmed } from './sign-in-response.ts'

/**
 * How long a browser is remembered to have shown the password of an account that waits for its address to be
 * confirmed, in seconds.
 */
const REMEMBERED = 24 * 60 * 60

/** Code for a link opened where nobody has shown to be the one who signed up. */
const SIGN_IN_TO_CONFIRM = 'SIGN_IN_TO_CONFIRM'

/**
 * Remembers in a cookie that this browser knows the password of an account whose address is not confirmed:
 * the password was set here, or it was right. Anyone who signs up with an address that is taken, or gives a
 * wrong password, gets a cookie too: one that proves what it proved before, or nothing. Nobody can
 * distinguish them apart.
 */
export async function rememberPasswordShown(ctx: HookContext): Promise<void> {
  const { returned } = ctx.context
  const signedUp = ctx.path === '/sign-up/email' && !isAPIError(returned)
  if (!signedUp && !isSignInRejected(ctx)) return
  const unconfirmed = isUnconfirmed(ctx)
  const kept = await findUnconfirmed(ctx, String(ctx.body?.email ?? ''))
  const madeId = (returned as { user?: { id?: unknown } } | undefined)?.user?.id
  const isTheirs = kept !== null && (unconfirmed || (signedUp && kept.userId === madeId))
  const proof = isTheirs ? kept.proof : ((await readProof(ctx)) ?? randomBytes(32).toString('base64url'))
  const { name, attributes } = cookie(ctx)
  ctx.setCookie(name, await symmetricEncrypt({ key: ctx.context.secretConfig, data: proof }), attributes)
}

/** The proof that a browser holds, if any. */
async function readProof(ctx: HookContext): Promise<string | null> {
  const data = ctx.getCookie(cookie(ctx).name)
  return data ? symmetricDecrypt({ key: ctx.context.secretConfig, data }).catch(() => null) : null
}

/**
 * Lets the link of a verification mail do its work only where the one who opens it is the one who signed up:
 * in a browser that has shown the account's password, or that is signed in to it. Else anyone who signs up
 * with the address of another would have a password of theirs confirmed by its owner. Elsewhere our own page
 * gets the token, and asks to sign in first: never an address of the caller's choice.
 */
export async function requireSamePasswordToVerifyEmail(ctx: HookContext, site: string): Promise<void> {
  if (ctx.path !== '/verify-email') return
  const token = String(ctx.query?.token ?? '')
  const claims = await verifyJWT<{ email?: unknown }>(token, ctx.context.secret)
  const kept = claims && (await findUnconfirmed(ctx, String(claims.email ?? '')))
  // Too old, forged or done already: the endpoint says so.
  if (!kept) return
  if ((await readProof(ctx)) === kept.proof) return
  if ((await getSessionFromCtx(ctx))?.user.id === kept.userId) return
  const back = toSiteAddress(ctx.query?.callbackURL, site)
  if (back) throw ctx.redirect(signInPage(ctx, site, back, token))
  throw new APIError('FORBIDDEN', {
    code: SIGN_IN_TO_CONFIRM,
    message: 'Sign in with the password you signed up with first, then open the link again.',
  })
}

/**
 * The page that asks to sign in before `token` counts, and then goes on to where `back` would have gone on
 * to.
 */
function signInPage(ctx: HookContext, site: string, back: string, token: string): string {
  const language = languageOfAddress(back) ?? languageOfRequest(ctx.headers)
  const page = new URL(`/${language}/verify-email`, site)
  const next = new URL(back).searchParams.get('next')
  if (next?.startsWith('/') && toSiteAddress(next, site)) page.searchParams.set('next', next)
  page.searchParams.set('error', SIGN_IN_TO_CONFIRM)
  page.searchParams.set('token', token)
  return page.href
}

function cookie(ctx: HookContext) {
  return ctx.context.createAuthCookie('password_shown', { maxAge: REMEMBERED })
}

/**
 * The account of an address that is not confirmed yet, and what a browser holds that knows its password; null
 * where there is none.
 */
async function findUnconfirmed(
  ctx: HookContext,
  email: string,
): Promise<{ userId: string; proof: string } | null> {
  const address = email.trim().toLowerCase()
  const found = await ctx.context.internalAdapter.findUserByEmail(address, { includeAccounts: true })
  if (!found || found.user.emailVerified) return null
  const password = found.accounts.find(({ providerId }) => providerId === 'credential')?.password
  // Salted as it is kept, the hash is another after every change. Without a password there is nothing that a
  // cookie could prove.
  const kept = password ?? randomBytes(32).toString('base64url')
  const proof = createHash('sha256').update(`${found.user.id}:${kept}`).digest('base64url')
  return { userId: found.user.id, proof }
}
