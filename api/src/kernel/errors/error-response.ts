import { AccountGone } from '@heming/graph/accounts'
import { GraphUnavailable } from '@heming/graph/driver'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { languageOf } from '../graphql/request-scope.ts'
import { AppError, type ErrorCode, type LocalisedMessage } from './app-error.ts'
import { MESSAGES } from './messages.ts'

const STATUS: Partial<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  BAD_REQUEST: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  TOO_MANY_ATTEMPTS: 429,
  BUSY: 503,
  UNAVAILABLE: 503,
}

/**
 * Returns a request that is not GraphQL with an error as GraphQL would give it; the status is that of the
 * code unless another is given.
 */
export function sendErrorResponse(
  request: FastifyRequest,
  reply: FastifyReply,
  { code, message, status }: { code: ErrorCode; message: LocalisedMessage; status?: number | undefined },
): FastifyReply {
  const text = message[languageOf(request.headers)]
  return reply
    .code(statusOf({ code, status }))
    .send({ errors: [{ message: text, extensions: { code, requestId: request.id } }] })
}

/** The HTTP status of a code, or the one that is given. */
export function statusOf({ code, status }: { code: ErrorCode; status?: number | undefined }): number {
  return status ?? STATUS[code] ?? 500
}

/**
 * What an error that a request ran into means to its client. An unexpected error is a bug of ours.
 */
export function errorResponseOf(error: Error & { statusCode?: number }): {
  code: ErrorCode
  message: LocalisedMessage
  status?: number
} {
  if (error instanceof AppError) return { code: error.code, message: error.localised }
  if (error instanceof GraphUnavailable || error.statusCode === 503)
    return { code: 'UNAVAILABLE', message: MESSAGES.UNAVAILABLE }
  // Erased since the request began.
  if (error instanceof AccountGone) return { code: 'UNAUTHENTICATED', message: MESSAGES.UNAUTHENTICATED }
  const status = error.statusCode ?? 500
  const code = status < 500 ? 'BAD_REQUEST' : 'INTERNAL'
  return { code, message: MESSAGES[code], status }
}
