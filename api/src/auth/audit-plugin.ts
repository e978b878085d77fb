import { type Graph, recordAccountEvent } from '@heming/graph'
import type { BetterAuthPlugin } from 'better-auth'
import { createAuthMiddleware, getSessionFromCtx, isAPIError } from 'better-auth/api'
import type { HookContext } from './hook-context.ts'

/** Somebody who is signed in, as an endpoint found them. */
interface Person {
  id: string
  name: string
  email: string
  twoFactorEnabled: boolean
}

/** What an endpoint did: who was signed in before it, who is by it, what it was told and what it answered. */
interface Deed {
  before: Person | null
  signedIn: Person | null
  body: Record<string, unknown>
  returned: Record<string, unknown>
}

/** An event, or null where nothing was done that is worth one. */
type Tell = (deed: Deed) => { accountId: string; action: string; after?: Record<string, unknown> } | null

const signIn =
  (way: string): Tell =>
  ({ before, signedIn }) =>
    signedIn && before?.id !== signedIn.id
      ? { accountId: signedIn.id, action: 'SIGNED_IN', after: { way } }
      : null

const own =
  (action: string, tell?: (deed: Deed) => Record<string, unknown>): Tell =>
  (deed) =>
    deed.before && { accountId: deed.before.id, action, ...(tell ? { after: tell(deed) } : {}) }

/** The code of an app: the first one turns the second step on, each later one signs in. */
const oneTimeCode: Tell = (deed) =>
  deed.before && !deed.before.twoFactorEnabled
    ? { accountId: deed.before.id, action: 'TWO_FACTOR_ON' }
    : signIn('one-time code')(deed)

/** What is written down of each endpoint that changes something; those not here either change nothing or are told where they are set up. */
const TELLS: Readonly<Record<string, Tell>> = {
  '/sign-in/email': signIn('password'),
  '/verify-email': signIn('link in a mail'),
  '/callback/:id': signIn('sign-in elsewhere'),
  '/oauth2/callback/:providerId': signIn('sign-in elsewhere'),
  '/two-factor/verify-totp': oneTimeCode,
  '/two-factor/verify-backup-code': signIn('recovery code'),
  '/two-factor/disable': own('TWO_FACTOR_OFF'),
  '/two-factor/generate-backup-codes': own('RECOVERY_CODES_MADE'),
  '/sign-out': own('SIGNED_OUT'),
  '/revoke-session': own('SESSION_ENDED'),
  '/revoke-sessions': own('SIGNED_OUT_EVERYWHERE'),
  '/revoke-other-sessions': own('SIGNED_OUT_ELSEWHERE'),
  '/change-password': own('PASSWORD_CHANGED'),
  '/update-user': own('ACCOUNT_UPDATED', ({ body }) => ({ fields: Object.keys(body) })),
  '/unlink-account': own('SIGN_IN_UNLINKED', ({ body }) => ({ provider: body.providerId })),
  '/api-key/create': own('API_KEY_MADE', ({ returned }) => ({
    keyId: returned.id,
    kind: returned.configId,
    expiresAt: returned.expiresAt,
  })),
  '/api-key/update': own('API_KEY_CHANGED', ({ body }) => ({ keyId: body.keyId })),
  '/api-key/delete': own('API_KEY_REVOKED', ({ body }) => ({ keyId: body.keyId })),
}

/** What the owner of an account is written to about, for it may have been somebody else. */
const NOTIFIED = ['PASSWORD_CHANGED', 'TWO_FACTOR_ON', 'TWO_FACTOR_OFF'] as const

/**
 * Writes down what people do to their accounts, and writes to them about what weakens or locks these. Stands last among the plugins: only then is it certain whether a password alone signed
 * somebody in, or a second step is still to come.
 */
export function auditPlugin(
  graph: Graph,
  notify: (kind: (typeof NOTIFIED)[number], person: Person, request?: Request) => Promise<void>,
): BetterAuthPlugin {
  /** Who was signed in when a request came: afterwards the session may be gone. */
  const before = new WeakMap<Request, Person>()
  const matcher = ({ path }: { path?: string | undefined }) => path !== undefined && path in TELLS
  return {
    id: 'heming-audit',
    hooks: {
      before: [
        {
          matcher,
          handler: createAuthMiddleware(async (ctx) => {
            const person = toPerson((await getSessionFromCtx(ctx, { disableRefresh: true }))?.user)
            if (ctx.request && person) before.set(ctx.request, person)
          }),
        },
      ],
      after: [
        {
          matcher,
          handler: createAuthMiddleware(async (ctx) => {
            const { returned, newSession } = ctx.context
            if (isAPIError(returned) && returned.statusCode >= 400) return
            const person = (ctx.request && before.get(ctx.request)) ?? null
            const event = TELLS[ctx.path]?.({
              before: person,
              signedIn: toPerson(newSession?.user),
              body: asRecord(ctx.body),
              returned: asRecord(returned),
            })
            if (event) await recordAccountEvent(graph, event)
            const notified = NOTIFIED.find((action) => action === event?.action)
            if (notified && person) await notify(notified, person, ctx.request)
          }),
        },
      ],
    },
  }
}

function toPerson(user: HookUser | undefined): Person | null {
  if (!user) return null
  const { id, name, email } = user
  return { id, name, email, twoFactorEnabled: user.twoFactorEnabled === true }
}

type HookUser = NonNullable<HookContext['context']['newSession']>['user'] & { twoFactorEnabled?: unknown }

function asRecord(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {}
}
