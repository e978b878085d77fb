import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Graph, useOneTimeCode } from '@heming/graph'
import { APIError, getSessionFromCtx } from 'better-auth/api'
import { symmetricDecrypt } from 'better-auth/crypto'
import { z } from 'zod'
import type { HookContext } from './hook-context.ts'

/** Seconds that a code stands for; so Better Auth makes them. */
const PERIOD = 30

const factorShape = z.object({ secret: z.string() })

/**
 * Refuses a one-time code that was used before, or that is older than one that was used (RFC 6238, section
 * 5.2). A code that is right counts as used from here on; whether it is right is for the endpoint to say.
 */
export async function refuseUsedCode(ctx: HookContext, graph: Graph): Promise<void> {
  if (ctx.path !== '/two-factor/verify-totp') return
  const code = ctx.body?.code
  const accountId = typeof code === 'string' ? await findAccountId(ctx) : undefined
  if (!accountId) return
  const found = await ctx.context.adapter.findOne({
    model: 'twoFactor',
    where: [{ field: 'userId', value: accountId }],
  })
  const factor = factorShape.safeParse(found)
  if (!factor.success) return
  const { secret } = factor.data
  const key = await symmetricDecrypt({ key: ctx.context.secretConfig, data: secret })
  const counter = counterOf(code, key)
  if (counter === null || (await useOneTimeCode(graph, { accountId, secret, counter }))) return
  throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE', message: 'This code was used already.' })
}

/** Who verifies a code: somebody signed in, or somebody who has shown the password of an account. */
async function findAccountId(ctx: HookContext): Promise<string | undefined> {
  const session = await getSessionFromCtx(ctx)
  if (session) return session.user.id
  const { name } = ctx.context.createAuthCookie('two_factor')
  const identifier = await ctx.getSignedCookie(name, ctx.context.secret)
  if (!identifier) return undefined
  return (await ctx.context.internalAdapter.findVerificationValue(identifier))?.value
}

/** The counter of a code that is right now, give or take one as Better Auth does; null where it is wrong. */
function counterOf(code: string, key: string): number | null {
  const now = Math.floor(Date.now() / 1_000 / PERIOD)
  return [now - 1, now, now + 1].find((counter) => isSame(code, hotp(key, counter))) ?? null
}

/** The six digits of RFC 4226 for a counter. */
function hotp(key: string, counter: number): string {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64BE(BigInt(counter))
  const digest = createHmac('sha1', key).update(bytes).digest()
  const offset = (digest.at(-1) ?? 0) & 0xf
  return String((digest.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000).padStart(6, '0')
}

function isSame(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)]
  return first.length === second.length && timingSafeEqual(first, second)
}
