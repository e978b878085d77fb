import { AccountGone } from '@heming/graph/accounts'
import type { MessageLanguage } from '../graphql/request-scope.ts'
import { AppError, type ErrorCode } from './app-error.ts'
import { shorten } from './format-error.ts'
import { MESSAGES } from './messages.ts'

/** An expected error of a mutation, as in the schema. */
export interface UserError {
  code: string
  field: string | null
  message: string
}

/** Codes that are part of a payload; every other error is a bug or a database that is away. */
const EXPECTED: readonly ErrorCode[] = [
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'TOO_MANY_ATTEMPTS',
]

/** Returns what a mutation made, with no errors, or its errors. */
export async function withErrors<Made extends object>(
  { language }: { language: MessageLanguage },
  make: () => Promise<Made>,
): Promise<Partial<Made> & { errors: UserError[] }> {
  try {
    return { ...(await make()), errors: [] }
  } catch (thrown) {
    // Erased since the request began.
    const error =
      thrown instanceof AccountGone ? new AppError('UNAUTHENTICATED', MESSAGES.UNAUTHENTICATED) : thrown
    if (!(error instanceof AppError) || !EXPECTED.includes(error.code)) throw error
    const { code, field, localised, more } = error
    const errors = [{ field, message: localised }, ...more].map(
      (problem): UserError => ({
        code,
        field: problem.field,
        message: shorten(problem.message[language]),
      }),
    )
    return { errors } as Partial<Made> & { errors: UserError[] }
  }
}
