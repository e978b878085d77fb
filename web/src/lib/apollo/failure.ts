import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors'

/** What kept the API from answering, in a form that a page can put into words. */
export interface Failure {
  /** Stable code of the API: UNAVAILABLE, BAD_USER_INPUT, NOT_FOUND, TOO_COMPLEX, INTERNAL … */
  code: string
  /** Id under which the API logged the cause, where it sent one. */
  requestId?: string
}

interface ErrorExtensions {
  code?: unknown
  requestId?: unknown
}

/** The failure behind an error that Apollo Client threw; a network that did not respond is UNAVAILABLE. */
export function describeFailure(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) return readExtensions(error.errors[0]?.extensions)
  if (ServerError.is(error)) return readBody(error.bodyText, error.statusCode)
  return { code: 'UNAVAILABLE' }
}

function readExtensions(extensions: ErrorExtensions | undefined, otherwise = 'INTERNAL'): Failure {
  return {
    code: typeof extensions?.code === 'string' ? extensions.code : otherwise,
    requestId: typeof extensions?.requestId === 'string' ? extensions.requestId : undefined,
  }
}

/**
 * An error response with an HTTP status: its body is GraphQL's where the API spoke, anything where
 * a proxy did.
 */
function readBody(body: string, status: number): Failure {
  const otherwise = status === 502 || status === 503 || status === 504 ? 'UNAVAILABLE' : 'INTERNAL'
  try {
    const parsed = JSON.parse(body) as { errors?: { extensions?: ErrorExtensions }[] }
    return readExtensions(parsed.errors?.[0]?.extensions, otherwise)
  } catch {
    return { code: otherwise }
  }
}
