import { randomUUID } from 'node:crypto'
import type { LightMyRequestResponse } from 'fastify'
import { type ApiResponse, TEST_ORIGIN, type TestApi } from './test-api.ts'

/** Somebody with a browser: cookies are kept and sent as a page of ours would send them. */
export interface TestPerson {
  email: string
  password: string
  cookies: Map<string, string>
  /** Calls an endpoint under /api/auth. */
  call(path: string, body?: unknown, headers?: Record<string, string>): Promise<LightMyRequestResponse>
  /** Sends an operation with the cookies. */
  ask(
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<ApiResponse>
  /** Uploads a file as a page of ours would. */
  upload(name: string, bytes: Buffer, mediaType?: string): Promise<LightMyRequestResponse>
  /** Uploads a file to be imported, for a base or for the platform. */
  uploadTable(name: string, bytes: Buffer, baseId: string | null): Promise<LightMyRequestResponse>
  /** Opens a file of the api. */
  open(url: string): Promise<LightMyRequestResponse>
  /** Opens the link in the newest message to this person. */
  openLinkInMail(): Promise<LightMyRequestResponse>
}

/** Somebody who has not signed up; `address` is the client's. */
export function newPerson(api: TestApi, address = randomAddress()): TestPerson {
  const cookies = new Map<string, string>()
  const sent = () => ({
    origin: TEST_ORIGIN,
    'accept-language': 'en',
    'x-forwarded-for': address,
    ...(cookies.size > 0
      ? { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }
      : {}),
  })
  const keep = (response: LightMyRequestResponse) => {
    for (const { name, value, maxAge } of response.cookies) {
      if (maxAge === 0 || value === '') cookies.delete(name)
      else cookies.set(name, encodeURIComponent(value))
    }
    return response
  }
  const person: TestPerson = {
    email: `${randomUUID()}@people.example`,
    password: `correct horse ${randomUUID()}`,
    cookies,
    async call(path, body, headers = {}) {
      const method = body === undefined ? 'GET' : 'POST'
      const url = `/api/auth${path}`
      return keep(
        await api.app.inject({
          method,
          url,
          headers: {
            ...sent(),
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
            ...headers,
          },
          ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
        }),
      )
    },
    ask: (query, variables, headers = {}) => api.ask(query, variables, { ...sent(), ...headers }),
    upload: (name, bytes, mediaType = 'application/pdf') =>
      api.app.inject({
        method: 'POST',
        url: `/files/documents?name=${encodeURIComponent(name)}`,
        headers: { ...sent(), 'content-type': mediaType },
        payload: bytes,
      }),
    uploadTable: (name, bytes, baseId) =>
      api.app.inject({
        method: 'POST',
        url: `/files/imports?${new URLSearchParams({ name, base: baseId ?? '' })}`,
        headers: { ...sent(), 'content-type': 'application/octet-stream' },
        payload: bytes,
      }),
    open: (url) => api.app.inject({ url, headers: sent() }),
    async openLinkInMail() {
      const link = linkIn((await api.mailTo(person.email)).at(-1)?.text)
      const { pathname, search } = new URL(link)
      return keep(await api.app.inject({ url: `${pathname}${search}`, headers: sent() }))
    },
  }
  return person
}

/** Somebody who has signed up, confirmed the address and is signed in by that. */
export async function signedInPerson(
  api: TestApi,
  address?: string,
  mailDomain = 'people.example',
): Promise<TestPerson> {
  const person = newPerson(api, address)
  person.email = `${randomUUID()}@${mailDomain}`
  const { email, password } = person
  const response = await person.call('/sign-up/email', {
    name: 'Lin Yue',
    email,
    password,
    callbackURL: '/en',
  })
  if (response.statusCode !== 200) throw new Error(`Signing up failed: ${response.body}`)
  await person.openLinkInMail()
  return person
}

/** A small file that begins as a PDF does and holds a text. */
export function pdfOf(text: string): Buffer {
  return Buffer.from(`%PDF-1.4\n% ${text}\n%%EOF\n`)
}

/** The link in the text of a message. */
export function linkIn(text: string | undefined): string {
  const link = /https?:\/\/\S+/.exec(text ?? '')?.[0]
  if (!link) throw new Error('There is no link.')
  return link
}

/**
 * An address from the range for documentation (RFC 3849), so that no test counts towards the limits of
 * another.
 */
export function randomAddress(): string {
  const part = () => Math.floor(Math.random() * 0xffff).toString(16)
  return `2001:db8:${part()}:${part()}::1`
}
