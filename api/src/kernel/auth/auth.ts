import { apiKey } from '@better-auth/api-key'
import {
  accountEvents,
  confirmByReset,
  endAccess,
  readableName,
  recordAccountEvent,
} from '@heming/graph/accounts'
import { giveConsent } from '@heming/graph/data-rights'
import type { Graph } from '@heming/graph/driver'
import { betterAuth } from 'better-auth'
import { genericOAuth, twoFactor } from 'better-auth/plugins'
import type { FastifyBaseLogger } from 'fastify'
import { createWriteLimits, type WriteLimitSettings } from '../limits/write-limits.ts'
import type { Mailer } from '../mail/mailer.ts'
import { type AccountLimits, attemptLimits, DEFAULT_LIMITS } from './attempt-limits.ts'
import { auditPlugin } from './audit-plugin.ts'
import { authAdapter } from './auth-adapter.ts'
import { authHooks } from './auth-hooks.ts'
import { accountMailSender } from './auth-mail.ts'
import { createChallenges } from './challenges.ts'
import { CLIENT_ADDRESS_HEADER } from './client-address.ts'
import { trackOutages } from './graph-outage.ts'
import { MAX_KEY_DAYS } from './key-lifetime.ts'
import { isLoopback } from './loopback.ts'
import { passwords } from './passwords.ts'
import { ADDRESS_RULES, addressLimits } from './rate-limits.ts'
import { MAX_NAME_LENGTH, MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from './request-bodies.ts'
import { TERMS_VERSION } from './terms.ts'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Max characters of a message of Better Auth that are logged. */
const MAX_LOGGED = 300

/** A sign-in elsewhere, by OpenID Connect. */
export interface OidcProvider {
  /** Address whose `/.well-known/openid-configuration` describes it. */
  issuer: string
  clientId: string
  clientSecret: string
  /** What people call it. */
  name: string
}

export interface AuthSettings {
  /** Address under which people reach the site; links in mail lead there. */
  site: string
  /** Whether browsers send cookies by https only; they do unless the site is this machine's own. */
  secureCookies?: boolean
  /** Origins whose pages may use cookies. */
  origins: readonly string[]
  /** Signs cookies and tokens, and encrypts the secrets of TOTP. */
  secret: string
  mailer: Mailer
  /** What may be tried on one account, and how much work a challenge is (see challenges.ts). */
  limits?: (AccountLimits & { challengeWork: number }) | undefined
  oidc?: OidcProvider | undefined
  /**
   * Milliseconds before which no response is sent that could reveal whether an address has an account (see
   * response-time.ts).
   */
  minResponseTime?: number
}

export type Auth = ReturnType<typeof createAuth>

/** Builds the accounts: who signs in, how, and for how long. Records are kept in the graph. */
export function createAuth(
  anyGraph: Graph,
  settings: AuthSettings,
  log: FastifyBaseLogger,
  writeLimitSettings: WriteLimitSettings = {},
) {
  const graph = trackOutages(anyGraph)
  const { site, origins, secret, oidc, limits = DEFAULT_LIMITS, minResponseTime } = settings
  const writeLimits = createWriteLimits(graph, writeLimitSettings)
  const mail = accountMailSender(settings, log)
  const challenges = createChallenges(graph, { secret, work: limits.challengeWork })
  const attempts = attemptLimits(graph, limits, challenges)
  return betterAuth({
    appName: 'Heming',
    baseURL: site,
    basePath: '/api/auth',
    secret,
    trustedOrigins: [...origins],
    database: authAdapter(graph),
    telemetry: { enabled: false },
    // An error response is expected; other failures are reported and logged where the responses are given
    // (see auth-routes.ts).
    onAPIError: { throw: true },
    logger: {
      level: 'error',
      // Better Auth logs error responses as errors, with text that anybody sent; auth-routes.ts logs
      // failures.
      log: (level, message) =>
        log[level === 'error' ? 'info' : level]({ part: 'auth' }, message.slice(0, MAX_LOGGED)),
    },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      minPasswordLength: MIN_PASSWORD_LENGTH,
      maxPasswordLength: MAX_PASSWORD_LENGTH,
      password: passwords,
      resetPasswordTokenExpiresIn: HOUR,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, url }, request) => mail('RESET_PASSWORD', user, url, request),
      onPasswordReset: async ({ user }, request) => {
        await recordAccountEvent(graph, accountEvents.PASSWORD_RESET, { accountId: user.id, payload: {} })
        await confirmByReset(graph, user.id)
        await endAccess(graph, user.id, {
          links: true,
          keys: true,
          devices: true,
          sessions: { exceptToken: null },
        })
        await attempts.afterReset(user, request?.headers)
        await mail('PASSWORD_RESET', user, `${site}/`, request)
      },
      onExistingUserSignUp: ({ user }, request) => mail('HAS_ACCOUNT', user, `${site}/`, request),
    },
    emailVerification: {
      expiresIn: HOUR,
      sendOnSignUp: true,
      // Sent by mailConfirmation where the page wants it: signing in may also be how a link is proved to be
      // one's own.
      sendOnSignIn: false,
      autoSignInAfterVerification: true,
      sendVerificationEmail: ({ user, url }, request) => mail('CONFIRM_ADDRESS', user, url, request),
      afterEmailVerification: ({ id }) =>
        recordAccountEvent(graph, accountEvents.ADDRESS_CONFIRMED, { accountId: id, payload: {} }),
    },
    databaseHooks: {
      user: {
        create: {
          before: async (user) => ({ data: { ...user, name: readableName(user.name) } }),
          after: async ({ id: accountId }, context) => {
            // Without a context it is a program of the operator that makes it, and nobody has read the terms.
            const actor = context ? accountId : 'operator'
            await recordAccountEvent(graph, accountEvents.ACCOUNT_MADE, { accountId, actor, payload: {} })
            const terms = { purpose: 'TERMS', version: TERMS_VERSION, way: 'SIGN_UP' } as const
            if (context) await giveConsent(graph, { accountId, ...terms })
          },
        },
      },
    },
    // No copy of the session in a cookie: it would outlive a sign-out.
    session: { expiresIn: 30 * DAY, updateAge: DAY, cookieCache: { enabled: false } },
    rateLimit: {
      enabled: true,
      window: MINUTE,
      max: 300,
      customRules: ADDRESS_RULES,
      customStorage: addressLimits(graph),
    },
    hooks: authHooks(graph, { site, attempts, writeLimits, minResponseTime }),
    advanced: {
      // Said aloud, because the library leaves them out where it believes to be tested.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      cookiePrefix: 'heming',
      useSecureCookies: settings.secureCookies ?? !isLoopback(site),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS_HEADER] },
      // Nobody waits for mail: the response time would reveal whether there is an account.
      backgroundTasks: {
        handler: (task) =>
          void task.catch((error: unknown) => log.error({ err: error }, 'Mail was not sent.')),
      },
    },
    plugins: [
      twoFactor({ issuer: 'Heming 合鸣' }),
      apiKey([
        // Under the name that is used where none is given, a key that reads only.
        apiKeyConfig('default', ['read'], 'hmr_'),
        apiKeyConfig('write', ['read', 'write'], 'hmw_'),
      ]),
      ...(oidc ? [genericOAuth({ config: [providerOf(oidc)] })] : []),
      auditPlugin(graph, (kind, person, request) => mail(kind, person, `${site}/`, request)),
    ],
  })
}

/**
 * A kind of API key: what it may do, and how it begins. Kept as a hash; it ends after 90 days unless it is
 * made for fewer or up to 365.
 */
function apiKeyConfig(configId: string, scopes: string[], defaultPrefix: string) {
  return {
    configId,
    defaultPrefix,
    requireName: true,
    maximumNameLength: MAX_NAME_LENGTH,
    keyExpiration: { defaultExpiresIn: 90 * DAY, minExpiresIn: 1, maxExpiresIn: MAX_KEY_DAYS },
    rateLimit: { enabled: true, timeWindow: MINUTE * 1_000, maxRequests: 600 },
    permissions: { defaultPermissions: { network: scopes } },
    startingCharactersConfig: { shouldStore: true, charactersLength: 8 },
  }
}

function providerOf({ issuer, clientId, clientSecret, name }: OidcProvider) {
  return {
    providerId: 'oidc',
    name,
    discoveryUrl: `${issuer.replace(/\/+$/, '')}/.well-known/openid-configuration`,
    requireIdTokenVerification: true,
    clientId,
    clientSecret,
    scopes: ['openid', 'email', 'profile'],
    pkce: true,
    // Somebody else may have written an address there that is not theirs: it has to be confirmed by mail
    // first.
    requireEmailVerification: true,
  }
}
