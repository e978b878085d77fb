import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sendErrorResponse } from '../errors/error-response.ts'

/**
 * Rejects GraphQL from pages of other sites with 403. A browser asks before it sends such a request and is
 * denied (CORS); this holds where something between has allowed it. Pages of the origins given and of the
 * very host that was asked are our own; programs name no origin.
 */
export function rejectForeignPages(app: FastifyInstance, origins: readonly string[]): void {
  app.addHook('onRequest', async (request, reply) => {
    const isGraphQL = request.routeOptions.url === '/graphql' && request.method !== 'OPTIONS'
    if (isGraphQL && isForeign(request, origins))
      return sendErrorResponse(request, reply, { code: 'FORBIDDEN', message: FOREIGN })
  })
}

function isForeign({ headers: { origin }, host }: FastifyRequest, origins: readonly string[]): boolean {
  if (origin === undefined || origins.includes(origin)) return false
  return !URL.canParse(origin) || new URL(origin).host !== host
}

const FOREIGN = {
  zh: '不接受来自其他网站页面的请求：请在本站操作，或由程序直接调用。',
  en: 'Requests from pages of other sites are not accepted: use this site, or call the API from a program.',
}
