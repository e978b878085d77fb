import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Auth } from './auth.ts'
import { CLIENT_ADDRESS_HEADER } from './client-address.ts'

/** Serves Better Auth's endpoints under /api/auth. Bodies are handed on as they come: it reads them itself. */
export async function registerAuthRoutes(app: FastifyInstance, auth: Auth, site: string): Promise<void> {
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    scope.route({
      method: ['GET', 'POST'],
      url: '/api/auth/*',
      handler: async (request, reply) => {
        const answer = await auth.handler(toWebRequest(request, site))
        reply.code(answer.status)
        answer.headers.forEach((value, name) => {
          if (name !== 'set-cookie') reply.header(name, value)
        })
        for (const cookie of answer.headers.getSetCookie()) reply.header('set-cookie', cookie)
        reply.header('cache-control', 'no-store')
        return reply.send(Buffer.from(await answer.arrayBuffer()))
      },
    })
  })
}

/** The headers of a request as the web knows them, with the client's address as the api sees it. */
export function toWebHeaders(request: FastifyRequest): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (name === CLIENT_ADDRESS_HEADER || name.startsWith(':')) continue
    for (const part of [value ?? []].flat()) headers.append(name, part)
  }
  headers.set(CLIENT_ADDRESS_HEADER, request.ip)
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
