import { Neo4jError } from 'neo4j-driver'

/** A row does not have the expected shape of its statement. */
export class UnexpectedRow extends Error {}

class DeadlinePassed extends Error {}

/** Rejects when the work takes longer than so many milliseconds. */
export function withTimeout<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DeadlinePassed(`No answer within ${milliseconds} ms.`)), milliseconds)
  })
  return Promise.race([work, deadline]).finally(() => clearTimeout(timer))
}

/**
 * Whether another transaction may have deleted a node between our match and our lock on it: to read
 * it then returns null for each of its properties, and to tie something to it fails.
 */
export function mayBeGone(error: unknown): boolean {
  if (error instanceof UnexpectedRow) return true
  return error instanceof Neo4jError && error.code === 'Neo.ClientError.Statement.EntityNotFound'
}

/** Whether a value that a constraint keeps unique would be there twice. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed'
}

/** Whether the database is away or took too long, so that a later attempt may succeed. */
export function isAway(error: unknown): boolean {
  if (error instanceof DeadlinePassed) return true
  if (!(error instanceof Neo4jError)) return false
  if (error.code === 'ServiceUnavailable' || error.code === 'SessionExpired') return true
  // Transactions that a stopping server ends, and whatever the driver itself retried in vain.
  if (error.code === 'Neo.ClientError.Transaction.Terminated' || error.retryable) return true
  // The server ended it because it took too long: it may do better when there is less to do.
  if (error.code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) return true
  return error.message.startsWith('Connection acquisition timed out')
}
