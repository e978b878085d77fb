import { vi } from 'vitest'

/** What a server rejects: fields of a mutation, or a code of Better Auth. */
export type Rejection = { name: string; rejects: readonly (string | null)[] } | { code: string }

interface Sent {
  language: string
  resolve: (response: Response) => void
  reject: (error: Error) => void
}

/** What was sent since the wire was laid, but for what only reads. */
export const sent: Sent[] = []

/** Puts us at the other end of the wire: what a page sends waits until `respond`. */
export function layWire(): void {
  sent.length = 0
  vi.stubGlobal('fetch', (_input: RequestInfo | URL, init?: RequestInit) => {
    const language = new Headers(init?.headers).get('accept-language') ?? ''
    return new Promise<Response>((resolve, reject) => {
      if (!isQuery(init?.body)) sent.push({ language, resolve, reject })
    })
  })
}

function isQuery(body: BodyInit | null | undefined): boolean {
  if (typeof body !== 'string') return false
  const { query } = JSON.parse(body) as { query?: unknown }
  return typeof query === 'string' && query.trimStart().startsWith('query')
}

/** Responds to what was sent last, in its language, as the API would; or breaks the wire. */
export function respond(rejection: Rejection | 'BROKEN'): void {
  const last = sent.at(-1)
  if (rejection === 'BROKEN') last?.reject(new TypeError('fetch failed'))
  else if ('code' in rejection) last?.resolve(toJson(400, { code: rejection.code, message: 'in English' }))
  else {
    const { name, rejects } = rejection
    const errors = rejects.map((field) => ({
      __typename: 'UserError',
      ...{ code: 'BAD_USER_INPUT', field, message: `${last?.language} ${field}` },
    }))
    last?.resolve(toJson(200, { data: { [name]: { __typename: 'Payload', errors } } }))
  }
}

function toJson(status: number, body: object): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })
}
