import { GraphUnavailable } from '@heming/graph/driver'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { requestScope } from '../graphql/request-scope.ts'
import { AppError, type ErrorCode } from './app-error.ts'
import { CHINESE_OF_FAULTS, MESSAGES } from './messages.ts'

/**
 * Codes that Apollo Server or a validation rule of ours has given to faults of the operation; their message
 * says what to fix.
 */
const FAULTS_OF_THE_OPERATION: Record<string, ErrorCode> = {
  GRAPHQL_PARSE_FAILED: 'GRAPHQL_PARSE_FAILED',
  GRAPHQL_VALIDATION_FAILED: 'GRAPHQL_VALIDATION_FAILED',
  OPERATION_RESOLUTION_FAILURE: 'OPERATION_RESOLUTION_FAILURE',
  BAD_USER_INPUT: 'BAD_USER_INPUT',
  BAD_REQUEST: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_REQUEST',
}

/** Max characters of a message: libraries repeat in theirs what the client sent. */
const MAX_MESSAGE = 300

/** What a client sees of an error, and whether the log must keep its cause. */
interface Judgement {
  code: ErrorCode
  message: string
  severity: 'info' | 'warn' | 'error'
}

/**
 * Makes what a client sees of an error: `extensions.code` for programs, a message in the language of the
 * request, and the id of the request, under which the log has the cause. Never a stack trace, never the text
 * of an unexpected error.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const scope = requestScope.getStore()
  const judgement = judge(formatted, error, scope?.language ?? 'zh')
  const { code, severity } = judgement
  const message = shorten(judgement.message)
  const cause = causeOf(error)
  const { locations, path } = formatted
  if (scope) {
    if (severity === 'info') {
      scope.faults ??= { code, message, path, errors: 0 }
      scope.faults.errors += 1
    } else if (!scope.logged.has(cause)) {
      scope.logged.add(cause)
      scope.log[severity]({ err: cause, code, path }, message)
    }
  }
  return { message, locations, path, extensions: { code, requestId: scope?.requestId } }
}

/** Writes one line for all errors of the request that are its client's own fault. They need no stack. */
export function logFaults(): void {
  const scope = requestScope.getStore()
  if (!scope?.faults) return
  const { message, ...details } = scope.faults
  scope.log.info(details, message)
}

export function shorten(message: string): string {
  return message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE - 1)}…` : message
}

function judge(formatted: GraphQLFormattedError, error: unknown, language: 'zh' | 'en'): Judgement {
  const cause = causeOf(error)
  if (cause instanceof AppError) {
    return { code: cause.code, message: cause.localised[language], severity: 'info' }
  }
  if (cause instanceof GraphUnavailable) {
    return { code: 'UNAVAILABLE', message: MESSAGES.UNAVAILABLE[language], severity: 'warn' }
  }
  if (isTooComplex(cause)) {
    const detail = language === 'zh' ? `（${cause.message}）` : ` (${cause.message})`
    const message = `${MESSAGES.TOO_COMPLEX[language]}${detail}`
    return { code: 'TOO_COMPLEX', message, severity: 'info' }
  }
  const fault = FAULTS_OF_THE_OPERATION[String(formatted.extensions?.code)]
  if (fault) return describeFault(fault, formatted.message, language)
  return { code: 'INTERNAL', message: MESSAGES.INTERNAL[language], severity: 'error' }
}

/** A fault of the operation that a library found; its detail is in English. */
function describeFault(code: ErrorCode, detail: string, language: 'zh' | 'en'): Judgement {
  const chinese = language === 'zh' ? CHINESE_OF_FAULTS[code] : undefined
  return { code, message: chinese ? `${chinese}（${detail}）` : detail, severity: 'info' }
}

/** The error that a resolver or a rule threw, without GraphQL's wrapping. */
function causeOf(error: unknown): Error {
  let cause: unknown = error
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError
  return cause instanceof Error ? cause : new Error(String(cause))
}

function isTooComplex(error: Error): error is GraphQLError {
  if (!(error instanceof GraphQLError)) return false
  // The parser's own limit on tokens has no code, only this message.
  return (
    error.extensions.code === 'TOO_COMPLEX' ||
    /^Syntax Error: Document contains more tha[nt] \d+ tokens/.test(error.message)
  )
}
