/** A message for people, in both languages, that says what to do. */
export interface LocalisedMessage {
  zh: string
  en: string
}

/** Stable codes for programs, in `extensions.code`. */
export type ErrorCode =
  /** An argument or variable is not what the field accepts. */
  | 'BAD_USER_INPUT'
  /** What was asked for does not exist or may not be seen. */
  | 'NOT_FOUND'
  /** Nobody is signed in, and this needs somebody. */
  | 'UNAUTHENTICATED'
  /** The account may not do this. */
  | 'FORBIDDEN'
  /** Too often in too short a time. */
  | 'TOO_MANY_ATTEMPTS'
  /** What is asked does not fit how things stand by now, e.g. somebody was faster. */
  | 'CONFLICT'
  /** More of this costly work is asked for than can wait for its turn; trying again soon helps. */
  | 'BUSY'
  /** The graph is away; trying again soon helps. */
  | 'UNAVAILABLE'
  /** The operation is deeper, larger or costlier than one request may be. */
  | 'TOO_COMPLEX'
  /** Not a GraphQL request at all, e.g. malformed JSON. */
  | 'BAD_REQUEST'
  /** The document is not GraphQL. */
  | 'GRAPHQL_PARSE_FAILED'
  /** The document does not fit the schema. */
  | 'GRAPHQL_VALIDATION_FAILED'
  /** The document does not hold the operation that was named. */
  | 'OPERATION_RESOLUTION_FAILURE'
  /** A bug of ours. */
  | 'INTERNAL'

/** What is wrong with one field of an input. */
export interface FieldProblem {
  field: string
  message: LocalisedMessage
}

/**
 * An error that may be shown: a code for programs and a message for people. The cause goes to the log only.
 */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly localised: LocalisedMessage
  /** The field of the input that it is about, where it is about one. */
  readonly field: string | null
  /** What is wrong beside that, so that a form says all of it at once. */
  readonly more: readonly FieldProblem[]

  constructor(
    code: ErrorCode,
    message: LocalisedMessage,
    {
      field = null,
      more = [],
      ...options
    }: ErrorOptions & { field?: string | null; more?: readonly FieldProblem[] } = {},
  ) {
    super(message.en, options)
    this.field = field
    this.more = more
    this.name = 'AppError'
    this.code = code
    this.localised = message
  }
}

/** An argument is not what the field accepts. */
export function badInput(message: LocalisedMessage, field: string | null = null): AppError {
  return new AppError('BAD_USER_INPUT', message, { field })
}

/**
 * What was asked for does not exist, or may not be seen by the requester: nobody can distinguish the two.
 */
export function notFound(message: LocalisedMessage, field: string | null = null): AppError {
  return new AppError('NOT_FOUND', message, { field })
}
