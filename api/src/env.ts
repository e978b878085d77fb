import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { DEFAULT_LIMITS } from './kernel/auth/attempt-limits.ts'
import { isLoopback } from './kernel/auth/loopback.ts'
import { parseWriteLimits, type WriteLimitSettings } from './kernel/limits/write-limits.ts'

const port = z.coerce.number().int().min(0).max(65_535)

/** An environment variable that is set to nothing counts as not set. */
const unset = (value: unknown) => (value === '' ? undefined : value)

function toWriteLimits(text: string, context: z.RefinementCtx): WriteLimitSettings {
  try {
    return parseWriteLimits(text)
  } catch (error) {
    context.addIssue(error instanceof Error ? error.message : String(error))
    return z.NEVER
  }
}

const environmentShape = z.object({
  NEO4J_URI: z.preprocess(
    unset,
    z.string().regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/, 'must be an address such as bolt://127.0.0.1:7687'),
  ),
  NEO4J_USER: z.preprocess(unset, z.string().default('neo4j')),
  NEO4J_PASSWORD: z.preprocess(unset, z.string()),
  API_PORT: z.preprocess(unset, port.default(4000)),
  /** Where `/metrics` is served; not at all without it. */
  METRICS_PORT: z.preprocess(unset, port.optional()),
  WEB_PORT: z.preprocess(unset, port.default(3000)),
  HOST: z.preprocess(unset, z.string().default('127.0.0.1')),
  PUBLIC_URL: z.preprocess(unset, z.url({ protocol: /^https?$/ }).optional()),
  /** The folder for what is neither graph nor code: the secret of the sessions, mail that is not sent. */
  DATA_DIR: z.preprocess(unset, z.string().optional()),
  /**
   * Addresses or ranges (CIDR), separated by commas, of proxies beyond this machine whose word on a client's
   * address counts.
   */
  TRUSTED_PROXIES: z.preprocess(unset, z.string().optional()),
  BETTER_AUTH_SECRET: z.preprocess(unset, z.string().min(32).optional()),
  SMTP_URL: z.preprocess(unset, z.url({ protocol: /^smtps?$/ }).optional()),
  MAIL_FROM: z.preprocess(unset, z.string().optional()),
  /** An OpenID Connect provider that people may sign in with; all three or none. */
  OIDC_ISSUER: z.preprocess(unset, z.url({ protocol: /^https?$/ }).optional()),
  OIDC_CLIENT_ID: z.preprocess(unset, z.string().optional()),
  OIDC_CLIENT_SECRET: z.preprocess(unset, z.string().optional()),
  OIDC_NAME: z.preprocess(unset, z.string().optional()),
  /** Days within which an erasure can be taken back. */
  ERASURE_DAYS: z.preprocess(unset, z.coerce.number().int().min(1).max(90).default(14)),
  /**
   * Objects that anonymous operations of one network may cost in a minute, and a third of what those of one
   * account may; 0 is no limit.
   */
  OPERATION_COST_PER_MINUTE: z.preprocess(unset, z.coerce.number().int().min(0).default(1_000_000)),
  /** How often one account may write what, where it is not as by default; see write-limits.ts. */
  WRITE_LIMITS: z.preprocess(unset, z.string().transform(toWriteLimits).optional()),
  /**
   * Wrong passwords for one account from one network within 15 minutes; three times as many from its /24 or
   * /48.
   */
  PASSWORDS_PER_NETWORK: z.preprocess(
    unset,
    z.coerce.number().int().min(1).max(1_000).default(DEFAULT_LIMITS.passwordsPerNetwork),
  ),
  /**
   * Wrong passwords for one account from anywhere within an hour, before signing in asks for a solved
   * challenge.
   */
  PASSWORDS_BEFORE_CHALLENGE: z.preprocess(
    unset,
    z.coerce.number().int().min(1).max(1_000).default(DEFAULT_LIMITS.passwordsBeforeChallenge),
  ),
  /**
   * Account mails to one address that one network may ask for in an hour; as many from anywhere before a
   * challenge.
   */
  MAILS_PER_NETWORK: z.preprocess(
    unset,
    z.coerce.number().int().min(1).max(1_000).default(DEFAULT_LIMITS.mailsPerNetwork),
  ),
  /** Derivations that a challenge takes at most, of one to three milliseconds each. */
  CHALLENGE_WORK: z.preprocess(
    unset,
    z.coerce.number().int().min(10).max(100_000).default(DEFAULT_LIMITS.challengeWork),
  ),
  /** Rankings of partners that this process does at once. */
  RANKINGS_AT_ONCE: z.preprocess(unset, z.coerce.number().int().min(1).max(100).default(4)),
  /** Rankings of partners that may wait for their turn in this process. */
  RANKINGS_WAITING: z.preprocess(unset, z.coerce.number().int().min(0).max(10_000).default(64)),
  LOG_LEVEL: z.preprocess(
    unset,
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  ),
})

/** The environment of the api, checked. */
export type Environment = z.infer<typeof environmentShape>

/**
 * Reads the environment. Throws an Error whose message names each variable that is missing or wrong.
 */
export function readEnvironment(variables: NodeJS.ProcessEnv): Environment {
  const environment = environmentShape.safeParse(variables)
  if (environment.success) return environment.data
  const faults = environment.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new Error(
    `The api cannot start with this environment. Set these and start again: ${faults.join('; ')}.`,
  )
}

/** Origins whose pages may call the api with cookies. */
export function trustedOrigins({ HOST, WEB_PORT, PUBLIC_URL }: Environment): string[] {
  const origins = [`http://localhost:${WEB_PORT}`, `http://${hostInUrl(HOST)}:${WEB_PORT}`]
  if (PUBLIC_URL) origins.push(new URL(PUBLIC_URL).origin)
  return [...new Set(origins)]
}

/**
 * The address under which people reach the site: links in mail lead there, and web gives it to search engines
 * (its `readEnvironment`).
 */
export function siteAddress({ HOST, WEB_PORT, PUBLIC_URL }: Environment): string {
  if (PUBLIC_URL) return new URL(PUBLIC_URL).origin
  const isLocal = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(HOST)
  return `http://${isLocal ? 'localhost' : hostInUrl(HOST)}:${WEB_PORT}`
}

function hostInUrl(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}

/**
 * A warning for the operator where others can reach it although what they send can be read in transit:
 * without an https PUBLIC_URL the site accepts plain http wherever it listens; with one of plain http beyond
 * this machine its cookies are Secure all the same. Null where all is well.
 */
export function transportWarning({ HOST, PUBLIC_URL }: Environment): string | null {
  if (PUBLIC_URL?.startsWith('https:')) return null
  const beyond = [PUBLIC_URL, `http://${hostInUrl(HOST)}`].find((address) => address && !isLoopback(address))
  if (!beyond) return null
  const means =
    beyond === PUBLIC_URL
      ? 'what is sent there from another machine travels unencrypted, and browsers keep our Secure cookies from it, so nobody can sign in'
      : 'passwords and cookies travel unencrypted to everybody who reaches it from another machine'
  return `${beyond === PUBLIC_URL ? 'PUBLIC_URL' : 'HOST'} is beyond this machine and not https: ${means}. Put a reverse proxy that ends TLS before it, and set PUBLIC_URL to its https address.`
}

/** What may be tried on one account, and how much work a challenge is. */
export function accountLimits(environment: Environment) {
  return {
    passwordsPerNetwork: environment.PASSWORDS_PER_NETWORK,
    passwordsBeforeChallenge: environment.PASSWORDS_BEFORE_CHALLENGE,
    mailsPerNetwork: environment.MAILS_PER_NETWORK,
    challengeWork: environment.CHALLENGE_WORK,
  }
}

/** The data folder, by an absolute path. */
export function dataFolder({ DATA_DIR }: Environment): string {
  return resolve(DATA_DIR ?? join(fileURLToPath(new URL('../..', import.meta.url)), '.data'))
}

/** The sign-in elsewhere that is configured, if any. */
export function oidcProvider({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME }: Environment) {
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return undefined
  return {
    issuer: OIDC_ISSUER,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    name: OIDC_NAME ?? new URL(OIDC_ISSUER).hostname,
  }
}
