import type { Graph } from '@heming/graph/driver'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { MESSAGES } from '../errors/messages.ts'
import { languageOf } from '../graphql/request-scope.ts'
import { clientAddressOf } from '../http/client-network.ts'
import { guardingAccess } from './access-guard.ts'
import type { Auth } from './auth.ts'
import { CLIENT_ADDRESS_HEADER } from './client-address.ts'
import { writeFailurePage } from './failure-page.ts'
import { trackOutages, withOutage } from './graph-outage.ts'

/**
 * Max length of an address that a redirect may lead to: proxies and clients take some 8 to 16 kB of headers.
 */
const MAX_REDIRECT_LENGTH = 4_000

/**
 * Serves Better Auth's endpoints under /api/auth. Bodies are handed on as they come: it reads them itself.
 */
export async function registerAuthRoutes(
  app: FastifyInstance,
  { graph: anyGraph, auth, site }: { graph: Graph; auth: Auth; site: string },
): Promise<void> {
  const graph = trackOutages(anyGraph)
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    scope.route({
      method: ['GET', 'POST'],
      url: '/api/auth/*',
      handler: async (request, reply) => {
        reply.header('cache-control', 'no-store')
        const { result: answer, outage } = await withOutage(() =>
          guardingAccess(graph, () => auth.handler(toWebRequest(request, site))).catch(
            (error: Error) => error,
          ),
        )
        const failed = answer instanceof Error || answer.status >= 500
        // Better Auth may take an outage for a wrong password or a failed sign-up: such an error response
        // would not be true.
        if (outage && (failed || answer.status >= 400)) return fail(request, reply, 'UNAVAILABLE', outage)
        if (failed) return fail(request, reply, 'INTERNAL', answer)
        // Some endpoints repeat what they were sent in a redirect.
        if ((answer.headers.get('location')?.length ?? 0) > MAX_REDIRECT_LENGTH)
          return reply
            .code(400)
            .send({ code: 'INVALID_BODY', message: TOO_LONG[languageOf(request.headers)] })
        reply.code(answer.status)
        answer.headers.forEach((value, name) => {
          if (name !== 'set-cookie') reply.header(name, value)
        })
        for (const cookie of answer.headers.getSetCookie()) reply.header('set-cookie', cookie)
        return reply.send(Buffer.from(await answer.arrayBuffer()))
      },
    })
  })
}

/**
 * Says what went wrong: as a page to somebody who opened a link, else as JSON with a code. The cause is in
 * the log only.
 */
function fail(
  request: FastifyRequest,
  reply: FastifyReply,
  code: 'UNAVAILABLE' | 'INTERNAL',
  cause: Error | Response,
) {
  const err = cause instanceof Error ? cause : new Error(`Better Auth answered ${cause.status}.`)
  request.log[code === 'INTERNAL' ? 'error' : 'warn']({ err, code, part: 'auth' }, 'failed')
  reply.code(code === 'UNAVAILABLE' ? 503 : 500)
  const opensPage = request.method === 'GET' && request.headers.accept?.includes('text/html')
  if (opensPage) return reply.type('text/html; charset=utf-8').send(writeFailurePage(request, code))
  const message = MESSAGES[code][languageOf(request.headers)]
  return reply.send({ code, message, requestId: request.id })
}

/** The headers of a request as the web knows them, with the client's address as the api sees it. */
export function toWebHeaders(request: FastifyRequest): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (name === CLIENT_ADDRESS_HEADER || name.startsWith(':')) continue
    for (const part of [value ?? []].flat()) headers.append(name, part)
  }
  headers.set(CLIENT_ADDRESS_HEADER, clientAddressOf(request))
  return headers
}

function toWebRequest(request: FastifyRequest, site: string): Request {
  const headers = toWebHeaders(request)
  headers.delete('content-length')
  const body = request.body instanceof Buffer && request.body.length > 0 ? new Uint8Array(request.body) : null
  return new Request(new URL(request.url, site), {
    method: request.method,
    headers,
    ...(request.method === 'POST' ? { body } : {}),
  })
}

const TOO_LONG = {
  zh: '请求中有内容过长：请缩短后再试。',
  en: 'A field of the request is too long: shorten it and try again.',
}
