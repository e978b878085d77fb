import { accountEvents as events, recordAccountEvent } from '@heming/graph/accounts'
import type { Graph } from '@heming/graph/driver'
import type { EventDefinition } from '@heming/graph/events'
import type { BetterAuthPlugin } from 'better-auth'
import { createAuthMiddleware, getSessionFromCtx, isAPIError } from 'better-auth/api'
import type { MailedPerson } from './account-mail.ts'
import type { HookContext } from './hook-context.ts'

/** Somebody who is signed in, as an endpoint found them. */
interface Person extends MailedPerson {
  twoFactorEnabled: boolean
}

/** What an endpoint did: who was signed in before it, who is by it, its input and its response. */
interface Call {
  before: Person | null
  signedIn: Person | null
  body: Record<string, unknown>
  returned: Record<string, unknown>
}

/** Records the event of a call and returns its action; null if nothing was done that is worth one. */
type Recorder = (graph: Graph, call: Call) => Promise<string | null>

const signIn =
  (
    method: 'password' | 'link in a mail' | 'sign-in elsewhere' | 'recovery code' | 'one-time code',
  ): Recorder =>
  async (graph, { before, signedIn }) => {
    if (!signedIn || before?.id === signedIn.id) return null
    await recordAccountEvent(graph, events.SIGNED_IN, { accountId: signedIn.id, payload: { way: method } })
    return events.SIGNED_IN.action
  }

const own =
  <Payload extends Record<string, unknown>>(
    definition: EventDefinition<Payload>,
    payloadOf: (call: Call) => Payload,
  ): Recorder =>
  async (graph, call) => {
    if (!call.before) return null
    await recordAccountEvent(graph, definition, { accountId: call.before.id, payload: payloadOf(call) })
    return definition.action
  }

const nothing = () => ({})
const keyOfBody = ({ body }: Call) => ({ keyId: String(body.keyId) })

/** The code of an app: the first one turns the second step on, each later one signs in. */
const oneTimeCode: Recorder = (graph, call) => {
  const turnsOn = call.before && !call.before.twoFactorEnabled
  return (turnsOn ? own(events.TWO_FACTOR_ON, nothing) : signIn('one-time code'))(graph, call)
}

/**
 * What is recorded of each endpoint that changes something; those not here either change nothing or are
 * recorded where they are set up.
 */
const RECORDERS: Readonly<Record<string, Recorder>> = {
  '/sign-in/email': signIn('password'),
  '/verify-email': signIn('link in a mail'),
  '/callback/:id': signIn('sign-in elsewhere'),
  '/oauth2/callback/:providerId': signIn('sign-in elsewhere'),
  '/two-factor/verify-totp': oneTimeCode,
  '/two-factor/verify-backup-code': signIn('recovery code'),
  '/two-factor/disable': own(events.TWO_FACTOR_OFF, nothing),
  '/two-factor/generate-backup-codes': own(events.RECOVERY_CODES_MADE, nothing),
  '/sign-out': own(events.SIGNED_OUT, nothing),
  '/revoke-session': own(events.SESSION_ENDED, nothing),
  '/revoke-sessions': own(events.SIGNED_OUT_EVERYWHERE, nothing),
  '/revoke-other-sessions': own(events.SIGNED_OUT_ELSEWHERE, nothing),
  '/change-password': own(events.PASSWORD_CHANGED, nothing),
  '/update-user': own(events.ACCOUNT_UPDATED, ({ body }) => ({ fields: Object.keys(body) })),
  '/unlink-account': own(events.SIGN_IN_UNLINKED, ({ body }) => ({ provider: String(body.providerId) })),
  '/api-key/create': own(events.API_KEY_MADE, ({ returned: { id, configId, expiresAt } }) => ({
    keyId: String(id),
    kind: String(configId),
    expiresAt: expiresAt ? new Date(expiresAt as Date | string).toISOString() : null,
  })),
  '/api-key/update': own(events.API_KEY_CHANGED, keyOfBody),
  '/api-key/delete': own(events.API_KEY_REVOKED, keyOfBody),
}

/** What the owner of an account is written to about, for it may have been somebody else. */
const NOTIFIED = ['PASSWORD_CHANGED', 'TWO_FACTOR_ON', 'TWO_FACTOR_OFF'] as const

/**
 * Records what people do to their accounts, and writes to them about what weakens or locks these. Stands last
 * among the plugins: only then is it certain whether a password alone signed somebody in, or a second step is
 * still to come.
 */
export function auditPlugin(
  graph: Graph,
  notify: (kind: (typeof NOTIFIED)[number], person: Person, request?: Request) => Promise<void>,
): BetterAuthPlugin {
  /** Who was signed in when a request came: afterwards the session may be gone. */
  const before = new WeakMap<Request, Person>()
  const matcher = ({ path }: { path?: string | undefined }) => path !== undefined && path in RECORDERS
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
            const action = await RECORDERS[ctx.path]?.(graph, {
              before: person,
              signedIn: toPerson(newSession?.user),
              body: asRecord(ctx.body),
              returned: asRecord(returned),
            })
            const notified = NOTIFIED.find((each) => each === action)
            if (notified && person) await notify(notified, person, ctx.request)
          }),
        },
      ],
    },
  }
}

function toPerson(user: HookUser | undefined): Person | null {
  if (!user) return null
  const { id, name, email, emailVerified } = user
  return { id, name, email, emailVerified, twoFactorEnabled: user.twoFactorEnabled === true }
}

type HookUser = NonNullable<HookContext['context']['newSession']>['user'] & { twoFactorEnabled?: unknown }

function asRecord(value: unknown): Record<string, unknown> {
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {}
}
