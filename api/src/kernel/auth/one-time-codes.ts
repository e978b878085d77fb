import { timingSafeEqual } from 'node:crypto'
import { createOTP } from '@better-auth/utils/otp'
import { useOneTimeCode } from '@heming/graph/accounts'
import type { Graph } from '@heming/graph/driver'
import { APIError, getSessionFromCtx } from 'better-auth/api'
import { symmetricDecrypt } from 'better-auth/crypto'
import { TWO_FACTOR_ERROR_CODES } from 'better-auth/plugins'
import { z } from 'zod'
import type { HookContext } from './hook-context.ts'

/** Seconds that a code stands for; so Better Auth makes them. */
const PERIOD = 30

const factorShape = z.object({ secret: z.string(), lockedUntil: z.date().nullish() })

/**
 * Rejects a one-time code that was used before, or that is older than one that was used (RFC 6238, section
 * 5.2). A code that is right counts as used from here on; whether it is right is for the endpoint to say.
 */
export async function rejectUsedCode(ctx: HookContext, graph: Graph): Promise<void> {
  if (ctx.path !== '/two-factor/verify-totp') return
  const code = ctx.body?.code
  const person = typeof code === 'string' ? await findPerson(ctx) : undefined
  if (!person) return
  const { accountId, signedIn } = person
  const found = await ctx.context.adapter.findOne({
    model: 'twoFactor',
    where: [{ field: 'userId', value: accountId }],
  })
  const factor = factorShape.safeParse(found)
  if (!factor.success) return
  const { secret, lockedUntil } = factor.data
  // The endpoint does the same; but a code that is not looked at must not count as used.
  if (!signedIn && lockedUntil && lockedUntil > new Date())
    throw APIError.from('TOO_MANY_REQUESTS', TWO_FACTOR_ERROR_CODES.ACCOUNT_TEMPORARILY_LOCKED)
  const key = await symmetricDecrypt({ key: ctx.context.secretConfig, data: secret })
  const counter = await counterOf(code, key)
  if (counter === null || (await useOneTimeCode(graph, { accountId, secret, counter }))) return
  throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE', message: 'This code was used already.' })
}

/** Who verifies a code: somebody signed in, or somebody who has shown the password of an account. */
async function findPerson(ctx: HookContext): Promise<{ accountId: string; signedIn: boolean } | undefined> {
  const session = await getSessionFromCtx(ctx)
  if (session) return { accountId: session.user.id, signedIn: true }
  const accountId = await findHalfSignIn(ctx)
  return accountId === undefined ? undefined : { accountId, signedIn: false }
}

/** The account whose sign-in in this browser waits for its second step. */
async function findHalfSignIn(ctx: HookContext): Promise<string | undefined> {
  const { name } = ctx.context.createAuthCookie('two_factor')
  const identifier = await ctx.getSignedCookie(name, ctx.context.secret)
  const half = identifier ? await ctx.context.internalAdapter.findVerificationValue(identifier) : null
  return half?.value
}

/** The counter of a code that is right now, give or take one as Better Auth does; null where it is wrong. */
async function counterOf(code: string, key: string): Promise<number | null> {
  const { hotp } = createOTP(key, { digits: 6 })
  const now = Math.floor(Date.now() / 1_000 / PERIOD)
  for (const counter of [now - 1, now, now + 1]) if (isSame(code, await hotp(counter))) return counter
  return null
}

function isSame(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)]
  return first.length === second.length && timingSafeEqual(first, second)
}
