import { fork } from 'node:child_process'
import type { GraphSettings } from '@heming/graph/driver'
import { TEST_ORIGIN } from '../test-api.ts'
import { randomAddress } from '../test-person.ts'
import type { FuzzRequest } from './graphql-requests.ts'
import type { FuzzResponse } from './verdict.ts'

/** Max time for a response, in milliseconds. */
const TIMEOUT = 15_000

interface LogLine {
  requestId?: string
  err?: { message?: string; stack?: string }
}

export interface FuzzedApi {
  /** Returns with the request's id. Throws a TimeoutError after 15 s. */
  send(request: FuzzRequest, cookies: Map<string, string>): Promise<FuzzResponse & { requestId: string }>
  /** Causes that were logged as errors, oldest first; `requestId` narrows it to one request. */
  errors(requestId?: string): string[]
  stop(): void
}

/**
 * Starts the api as a process of its own: a request that blocks its event loop then times out here instead of
 * stopping the test as well. Each request comes from another address, and anonymous requests have no cost
 * limit, so that no limit rejects a request.
 */
export async function startFuzzedApi(settings: GraphSettings): Promise<FuzzedApi> {
  const main = new URL('fuzzed-api.main.ts', import.meta.url)
  const child = fork(main, [JSON.stringify(settings)], { execArgv: ['--import', 'tsx'] })
  const lines: LogLine[] = []
  const url = await new Promise<string>((resolve, reject) => {
    child.on('message', (message: { url?: string; line?: string }) => {
      if (message.line) lines.push(JSON.parse(message.line))
      if (message.url) resolve(message.url)
    })
    child.once('exit', (code) => reject(new Error(`The fuzzed api ended (${code}).`)))
  })
  return {
    async send({ method, path, headers, body }, cookies) {
      const response = await fetch(`${url}${path}`, {
        method,
        redirect: 'manual',
        headers: {
          ...headers,
          origin: TEST_ORIGIN,
          'accept-language': 'en',
          'x-forwarded-for': randomAddress(),
          cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        },
        ...(method === 'POST' && body !== undefined ? { body } : {}),
        signal: AbortSignal.timeout(TIMEOUT),
      })
      const location = response.headers.get('location') ?? undefined
      const requestId = response.headers.get('x-request-id') ?? ''
      return { status: response.status, body: await response.text(), location, requestId }
    },
    errors: (requestId) =>
      lines
        .filter((line) => !requestId || line.requestId === requestId)
        .flatMap(({ err }) => {
          // Better Auth logs rejections as errors as well, without a cause.
          if (!err) return []
          const place = /[^\s(]*\/((?:api|graph)\/src\/[^\s)]*)/.exec(err.stack ?? '')?.[1] ?? ''
          return `${err.message?.slice(0, 300)} ${place}`
        }),
    stop: () => child.kill('SIGKILL'),
  }
}
