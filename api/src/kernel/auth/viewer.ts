import { type AccountStanding, type Credential, findStanding, readableName } from '@heming/graph/accounts'
import { type Graph, GraphUnavailable } from '@heming/graph/driver'
import { isAPIError } from 'better-auth/api'
import type { FastifyRequest } from 'fastify'
import { AppError } from '../errors/app-error.ts'
import type { Auth } from './auth.ts'
import { toWebHeaders } from './auth-routes.ts'
import { withOutage } from './graph-outage.ts'

/** The account that asks. */
export interface Viewer extends AccountStanding, Credential {
  accountId: string
  name: string
  email: string
  emailVerified: boolean
  twoFactorEnabled: boolean
  /** False for an API key that reads only. */
  mayWrite: boolean
  /** The session of a browser; null where the request brings an API key. */
  sessionId: string | null
  /** The API key that the request brings, where it has no session. */
  keyId: string | null
}

/** Header of a program's API key. */
const KEY_HEADER = 'x-api-key'

/**
 * The requester, by the session of a cookie or by an API key; null where the request has neither, or a
 * session that is over. Queries the graph only where the request claims to be somebody. Throws
 * GraphUnavailable, UNAUTHENTICATED where an API key is not valid, and TOO_MANY_ATTEMPTS where it is over its
 * limit.
 */
export async function findViewer(graph: Graph, auth: Auth, request: FastifyRequest): Promise<Viewer | null> {
  const key = request.headers[KEY_HEADER]
  if (typeof key === 'string') {
    const known = byKey.get(request) ?? viewerFromApiKey(graph, auth, key)
    byKey.set(request, known)
    return known
  }
  if (!request.headers.cookie?.includes('heming.session_token')) return null
  const session = await responseOf(
    auth.api.getSession({ headers: toWebHeaders(request), query: { disableRefresh: true } }),
  )
  return session
    ? viewerOf(graph, session.user, { mayWrite: true, sessionId: session.session.id, keyId: null })
    : null
}

/** Whether a request brings an API key. */
export function hasKey(request: FastifyRequest): boolean {
  return typeof request.headers[KEY_HEADER] === 'string'
}

/** Each check of a key counts towards its limit, so a request checks it once. */
const byKey = new WeakMap<FastifyRequest, Promise<Viewer>>()

async function viewerFromApiKey(graph: Graph, auth: Auth, key: string): Promise<Viewer> {
  // Better Auth reports an outage as an unknown key.
  const { result: answer, outage } = await withOutage(() =>
    responseOf(auth.api.verifyApiKey({ body: { key } })),
  )
  if (outage) throw outage
  if (LIMIT_CODES.has(String(answer?.error?.code))) throw new AppError('TOO_MANY_ATTEMPTS', KEY_TOO_OFTEN)
  if (!answer?.valid || !answer.key) throw new AppError('UNAUTHENTICATED', KEY_INVALID)
  const { internalAdapter } = await auth.$context
  const user = await responseOf(internalAdapter.findUserById(answer.key.referenceId))
  const scopes = answer.key.permissions?.network ?? []
  const rights = { mayWrite: scopes.includes('write'), sessionId: null, keyId: answer.key.id }
  const viewer = user && (await viewerOf(graph, user, rights))
  if (!viewer) throw new AppError('UNAUTHENTICATED', KEY_INVALID)
  return viewer
}

/** Codes of Better Auth for a valid key that is over its limit. */
const LIMIT_CODES = new Set(['RATE_LIMITED', 'USAGE_EXCEEDED'])

const KEY_INVALID = {
  zh: '这个 API 密钥无效、已停用或已过期：请在“账号与安全”页面重新生成。',
  en: 'This API key is unknown, disabled or expired: create another under “Account and security”.',
}
const KEY_TOO_OFTEN = {
  zh: '这个 API 密钥的请求过于频繁，请一分钟后再试。',
  en: 'This API key has sent too many requests. Please try again in a minute.',
}

interface Account {
  id: string
  name: string
  email: string
  emailVerified: boolean
  twoFactorEnabled?: boolean | null | undefined
}

async function viewerOf(
  graph: Graph,
  account: Account,
  rights: Pick<Viewer, 'mayWrite' | 'sessionId' | 'keyId'>,
): Promise<Viewer | null> {
  const standing = await findStanding(graph, account.id)
  if (!standing) return null
  const { id: accountId, name, email, emailVerified, twoFactorEnabled } = account
  return {
    ...standing,
    accountId,
    name: readableName(name),
    email,
    emailVerified,
    twoFactorEnabled: twoFactorEnabled === true,
    ...rights,
  }
}

/**
 * Better Auth turns a database that is away into an error of its own; an error response from it means:
 * no viewer.
 */
async function responseOf<Result>(asked: Promise<Result>): Promise<Result | null> {
  try {
    return await asked
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return null
    throw error instanceof GraphUnavailable ? error : new GraphUnavailable(error)
  }
}
