import type { FastifyError, FastifyInstance } from 'fastify'
import type { LocalisedMessage } from '../errors/app-error.ts'
import { sendErrorResponse } from '../errors/error-response.ts'

interface UploadLimits {
  /** Media types that are taken, none of which a page of another origin can send without a preflight. */
  types: readonly string[]
  maxBytes: number
  /** What is said of a body that is larger, or of another type; it is rejected before it is read. */
  tooLarge: LocalisedMessage
  wrongType: LocalisedMessage
}

/** Registers routes whose body is a file; what they respond is kept by no cache. */
export async function registerUploads(
  app: FastifyInstance,
  { types, maxBytes, tooLarge, wrongType }: UploadLimits,
  routes: (scope: FastifyInstance) => void,
): Promise<void> {
  const messages = new Map([
    [413, tooLarge],
    [415, wrongType],
  ])
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser(
      [...types],
      { parseAs: 'buffer', bodyLimit: maxBytes },
      (_request, body, done) => done(null, body),
    )
    scope.setErrorHandler<FastifyError>((error, request, reply) => {
      const message = error.statusCode === undefined ? undefined : messages.get(error.statusCode)
      if (!message) throw error
      return sendErrorResponse(request, reply, { code: 'BAD_USER_INPUT', message, status: error.statusCode })
    })
    scope.addHook('onRequest', async (_request, reply) => {
      reply.header('cache-control', 'private, no-store')
    })
    routes(scope)
  })
}
