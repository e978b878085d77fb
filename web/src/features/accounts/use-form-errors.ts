import { useTranslations } from 'next-intl'
import type { FormErrors } from '@/lib/form-error.ts'

/** Codes of Better Auth that have a message of their own; it says no more than the code does. */
const KNOWN_CODES = [
  'CHALLENGE_REQUIRED',
  'ACCESS_ENDED',
  'ACCOUNT_TEMPORARILY_LOCKED',
  'INVALID_BACKUP_CODE',
  'INVALID_CODE',
  'INVALID_EMAIL',
  'INVALID_EMAIL_OR_PASSWORD',
  'INVALID_NAME',
  'INVALID_PASSWORD',
  'INVALID_TOKEN',
  'INVALID_TWO_FACTOR_COOKIE',
  'PASSWORD_TOO_LONG',
  'PASSWORD_TOO_SHORT',
  'PASSWORD_TOO_SIMPLE',
  'PASSWORD_UNCHANGED',
  'SESSION_NOT_FRESH',
  'TOKEN_EXPIRED',
  'TOO_MANY_API_KEYS',
  'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE',
] as const

/** An error as Better Auth's client hands it over. */
export interface AuthError {
  code?: string
  status: number
}

export type KnownCode =
  | (typeof KNOWN_CODES)[number]
  | 'TOO_MANY_REQUESTS'
  | 'UNAUTHORIZED'
  | 'UNAVAILABLE'
  | 'INTERNAL'

/** The code whose message describes an error; statuses stand in where there is no code of ours. */
export function knownCodeOf({ code, status }: AuthError): KnownCode {
  const known = KNOWN_CODES.find((each) => each === code)
  if (known) return known
  if (status === 429) return 'TOO_MANY_REQUESTS'
  if (status === 401) return 'UNAUTHORIZED'
  return status >= 502 && status <= 504 ? 'UNAVAILABLE' : 'INTERNAL'
}

/** Puts errors of Better Auth into the reader's words; `fields` names the field that a code is about. */
export function useFormErrors(): (
  error: AuthError,
  fields?: Partial<Record<(typeof KNOWN_CODES)[number], string>>,
) => FormErrors {
  const t = useTranslations('accounts.errors')
  return (error, fields = {}) => {
    const code = knownCodeOf(error)
    return [{ message: t(code), field: fields[code as keyof typeof fields] }]
  }
}
