import { type AccountStanding, findStanding, type Graph, GraphUnavailable, readableName } from '@heming/graph'
import { isAPIError } from 'better-auth/api'
import type { FastifyRequest } from 'fastify'
import type { Auth } from './auth.ts'
import { toWebHeaders } from './auth-routes.ts'

/** The account that asks. */
export interface Viewer extends AccountStanding {
  accountId: string
  name: string
  email: string
  emailVerified: boolean
  twoFactorEnabled: boolean
  /** False for an API key that reads only. */
  mayWrite: boolean
}

/** Header of a program's API key. */
const KEY_HEADER = 'x-api-key'

/**
 * Who asks: by the session of a cookie, or by an API key; null where the request has neither, or one that does not hold. Asks the graph
 * only where the request claims to be somebody. Throws GraphUnavailable.
 */
export async function findViewer(graph: Graph, auth: Auth, request: FastifyRequest): Promise<Viewer | null> {
  const key = request.headers[KEY_HEADER]
  if (typeof key === 'string') return viewerOfKey(graph, auth, key)
  if (!request.headers.cookie?.includes('heming.session_token')) return null
  const session = await answerOf(
    auth.api.getSession({ headers: toWebHeaders(request), query: { disableRefresh: true } }),
  )
  return session ? viewerOf(graph, session.user, true) : null
}

async function viewerOfKey(graph: Graph, auth: Auth, key: string): Promise<Viewer | null> {
  const answer = await answerOf(auth.api.verifyApiKey({ body: { key } }))
  if (!answer?.valid || !answer.key) return null
  const { internalAdapter } = await auth.$context
  const user = await answerOf(internalAdapter.findUserById(answer.key.referenceId))
  const scopes = answer.key.permissions?.network ?? []
  return user ? viewerOf(graph, user, scopes.includes('write')) : null
}

interface Account {
  id: string
  name: string
  email: string
  emailVerified: boolean
  twoFactorEnabled?: boolean | null | undefined
}

async function viewerOf(graph: Graph, account: Account, mayWrite: boolean): Promise<Viewer | null> {
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
    mayWrite,
  }
}

/** Better Auth turns a database that is away into an error of its own; a refusal of it means: nobody. */
async function answerOf<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asked
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return null
    throw error instanceof GraphUnavailable ? error : new GraphUnavailable(error)
  }
}
