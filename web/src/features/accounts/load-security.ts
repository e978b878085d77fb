import 'server-only'
import { headers } from 'next/headers'

const TIMEOUT_IN_MILLISECONDS = 10_000

/** A place where one is signed in. */
export interface OpenSession {
  id: string
  /** Names the session to who ends it. */
  token: string
  createdAt: string
  userAgent?: string | null
  ipAddress?: string | null
}

/** A key of a program. */
export interface ApiKey {
  id: string
  configId: string
  name: string | null
  /** How the key begins; the rest was shown once. */
  start: string | null
  createdAt: string
  expiresAt: string | null
}

/** What stands on the security page; a part is null where it could not be read. */
export interface Security {
  /** Null, with `notFresh`, where one must sign in again to see it. */
  sessions: OpenSession[] | null
  notFresh: boolean
  current: string | null
  apiKeys: ApiKey[] | null
}

/** Reads from `/api/auth`, the one place of sessions and keys, on behalf of the reader. */
export async function loadSecurity(): Promise<Security> {
  const [own, open, keys] = await Promise.all([
    // Nothing is prolonged by it: a page cannot hand on new cookies.
    read<{ session: { id: string } } | null>('/get-session?disableRefresh=true'),
    read<OpenSession[]>('/list-sessions'),
    read<{ apiKeys: ApiKey[] }>('/api-key/list?sortBy=createdAt&sortDirection=desc'),
  ])
  return {
    sessions: open.data ?? null,
    notFresh: open.code === 'SESSION_NOT_FRESH',
    current: own.data?.session.id ?? null,
    apiKeys: keys.data?.apiKeys ?? null,
  }
}

async function read<Data>(path: string): Promise<{ data?: Data; code?: string }> {
  const incoming = await headers()
  const outgoing: Record<string, string> = {}
  for (const name of ['cookie', 'x-forwarded-for', 'x-request-id']) {
    const value = incoming.get(name)
    if (value) outgoing[name] = value
  }
  try {
    const response = await fetch(`${process.env.API_URL ?? 'http://127.0.0.1:4000'}/api/auth${path}`, {
      headers: outgoing,
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_IN_MILLISECONDS),
    })
    const body = await response.json()
    return response.ok ? { data: body } : { code: body?.code }
  } catch (error) {
    console.warn(`api: ${path.split('?')[0]} could not be read (${outgoing['x-request-id'] ?? ''})`, error)
    return {}
  }
}
