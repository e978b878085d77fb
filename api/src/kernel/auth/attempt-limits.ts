import { unlockSecondStep } from '@heming/graph/accounts'
import type { Graph } from '@heming/graph/driver'
import { type AttemptLimit, countAttempt, readAttempts, resetAttempts } from '@heming/graph/limits'
import { APIError, getSessionFromCtx, isAPIError } from 'better-auth/api'
import { networksOf } from '../http/client-network.ts'
import { accountCounts } from '../limits/write-limits.ts'
import { type Challenges, SOLUTION_HEADER } from './challenges.ts'
import { CLIENT_ADDRESS_HEADER } from './client-address.ts'
import type { HookContext } from './hook-context.ts'
import { findKnownDevice } from './known-device.ts'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How many times as much a wide network (/24 or /48) may try as a narrow one (an IPv4 address or /64). */
const WIDE = 3

/** What may be tried on one account. */
export interface AccountLimits {
  /** Wrong passwords from one network within 15 minutes; three times as many from its /24 or /48. */
  passwordsPerNetwork: number
  /** Wrong passwords from anywhere within an hour, before signing in asks for a solved challenge. */
  passwordsBeforeChallenge: number
  /**
   * Messages that one network asks for within an hour; as many from anywhere before asking needs a solved
   * challenge.
   */
  mailsPerNetwork: number
}

/** The limits unless the environment sets others, with the derivations that a challenge takes at most. */
export const DEFAULT_LIMITS = {
  passwordsPerNetwork: 10,
  passwordsBeforeChallenge: 20,
  mailsPerNetwork: 6,
  challengeWork: 1_000,
} satisfies AccountLimits & { challengeWork: number }

/**
 * Wrong passwords of one session, e.g. of a stolen cookie: a session that its owner begins again has tries of
 * its own.
 */
const OWN_PASSWORD: AttemptLimit = { windowSeconds: 15 * MINUTE, max: 10 }

/**
 * Resets that unlock the second step: a stolen mailbox must not give as many one-time codes to try as
 * somebody likes.
 */
const UNLOCKING_RESETS: AttemptLimit = { windowSeconds: DAY, max: 3 }

const MAIL_PATHS = new Set(['/sign-up/email', '/request-password-reset', '/send-verification-email'])
const PASSWORD_PATHS = new Set([
  '/change-password',
  '/verify-password',
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/get-totp-uri',
  '/two-factor/generate-backup-codes',
])

/** A count with its limit. */
interface Counted {
  name: string
  limit: AttemptLimit
}

/**
 * What is counted of an attempt: by the networks it comes from, which are rejected, and from anywhere, which
 * is challenged.
 */
interface Tallies {
  networks: Counted[]
  anywhere: Counted
}

/**
 * Counts the attempts on an account before each credential path, whether there is such an account or not. Too
 * many from one network are rejected there. Too many from anywhere are answered with a challenge, so that
 * anyone who tries often shuts nobody else out: the owner solves it, comes with a browser that signed in
 * before, or sets a new password.
 */
export function attemptLimits(graph: Graph, limits: AccountLimits, challenges: Challenges) {
  const talliesOf = (kind: 'sign-in' | 'mail', email: unknown, headers: Headers | undefined): Tallies => {
    const account = accountOf(email)
    const { narrow, wide } = networksOf(headers?.get(CLIENT_ADDRESS_HEADER) ?? '')
    const [perNetwork, before, windowSeconds] =
      kind === 'sign-in'
        ? [limits.passwordsPerNetwork, limits.passwordsBeforeChallenge, 15 * MINUTE]
        : [limits.mailsPerNetwork, limits.mailsPerNetwork, HOUR]
    return {
      networks: [
        { name: `${kind}:${account}@${narrow}`, limit: { windowSeconds, max: perNetwork } },
        { name: `${kind}:${account}@wide:${wide}`, limit: { windowSeconds, max: perNetwork * WIDE } },
      ],
      anywhere: { name: `${kind}:${account}`, limit: { windowSeconds: HOUR, max: before } },
    }
  }

  async function admit({ networks, anywhere }: Tallies, headers: Headers | undefined): Promise<void> {
    const all = [...networks, anywhere]
    const asked = all.map(({ name, limit }) => ({ name, max: limit.max }))
    const found = await readAttempts(graph, asked)
    const rejected = found.find(({ allowed }, place) => !allowed && place < networks.length)
    if (rejected) throw tooMany(rejected.retryAfterSeconds)
    const quiet = found.at(-1)?.allowed === true
    if (!quiet && !(await challenges.redeem(headers?.get(SOLUTION_HEADER)))) throw await challenge()
    const counts = await Promise.all(all.map(({ name, limit }) => countAttempt(graph, name, limit)))
    // Of many at once, all may have read the same counts; each is counted by itself.
    const late = counts.find(({ allowed }, place) => !allowed && place < networks.length)
    if (late) throw tooMany(late.retryAfterSeconds)
    if (quiet && counts.at(-1)?.allowed === false) throw await challenge()
  }

  async function challenge(): Promise<APIError> {
    return new APIError('FORBIDDEN', {
      code: 'CHALLENGE_REQUIRED',
      message: `There were many attempts. Solve the challenge, and send the request again with the solution in the header ${SOLUTION_HEADER}.`,
      challenge: await challenges.make(),
    })
  }

  async function rejectAfterTooMany(name: string, limit: AttemptLimit): Promise<void> {
    const { allowed, retryAfterSeconds } = await countAttempt(graph, name, limit)
    if (!allowed) throw tooMany(retryAfterSeconds)
  }

  /** Whether a browser that signed in to the account before has tries of its own left. */
  async function isKnownDevice(ctx: HookContext): Promise<boolean> {
    const id = await findKnownDevice(ctx, accountOf(ctx.body?.email))
    if (!id) return false
    const limit = { windowSeconds: 15 * MINUTE, max: limits.passwordsPerNetwork }
    return (await countAttempt(graph, `sign-in-device:${id}`, limit)).allowed
  }

  /**
   * Deletes the counts of an account from anywhere and from the networks where somebody has proved to be its
   * owner.
   */
  async function lift(
    email: string,
    headers: Headers | undefined,
    kinds: readonly ('sign-in' | 'mail')[],
  ): Promise<void> {
    const names = kinds.flatMap((kind) => {
      const { networks, anywhere } = talliesOf(kind, email, headers)
      return [...networks, anywhere].map(({ name }) => name)
    })
    await resetAttempts(graph, names)
  }

  return {
    async before(ctx: HookContext): Promise<void> {
      if (ctx.path === '/sign-in/email' && !(await isKnownDevice(ctx)))
        await admit(talliesOf('sign-in', ctx.body?.email, ctx.headers), ctx.headers)
      if (MAIL_PATHS.has(ctx.path)) await admit(talliesOf('mail', ctx.body?.email, ctx.headers), ctx.headers)
      if (PASSWORD_PATHS.has(ctx.path)) {
        const session = await getSessionFromCtx(ctx)
        if (session) await rejectAfterTooMany(`password:${session.session.id}`, OWN_PASSWORD)
      }
    },
    async after(ctx: HookContext): Promise<void> {
      if (isAPIError(ctx.context.returned)) return
      if (ctx.path === '/sign-in/email') await lift(String(ctx.body?.email), ctx.headers, ['sign-in'])
      if (PASSWORD_PATHS.has(ctx.path)) {
        const session = await getSessionFromCtx(ctx)
        if (session) await resetAttempts(graph, [`password:${session.session.id}`])
      }
    },
    /**
     * After a reset: its owner may sign in, enter one-time codes and ask for mail again. The networks of
     * others keep their counts. A few times a day at most, wrong codes are forgotten, and what others did in
     * the name of the account is not counted any more.
     */
    async afterReset(account: { id: string; email: string }, headers: Headers | undefined): Promise<void> {
      await lift(account.email, headers, ['sign-in', 'mail'])
      const { allowed } = await countAttempt(graph, `unlock-second-step:${account.id}`, UNLOCKING_RESETS)
      if (!allowed) return
      await unlockSecondStep(graph, account.id)
      await resetAttempts(graph, accountCounts(account.id))
    },
  }
}

/** The limits on accounts, as the hooks of Better Auth use them. */
export type AttemptLimits = ReturnType<typeof attemptLimits>

function accountOf(email: unknown): string {
  return String(email ?? '')
    .trim()
    .toLowerCase()
}

/** The error of too many attempts, with the seconds after which another one counts. */
export function tooMany(retryAfterSeconds: number): APIError {
  return new APIError(
    'TOO_MANY_REQUESTS',
    { message: 'Too many attempts. Please try again later.', code: 'TOO_MANY_ATTEMPTS' },
    { 'X-Retry-After': String(retryAfterSeconds), 'Retry-After': String(retryAfterSeconds) },
  )
}
