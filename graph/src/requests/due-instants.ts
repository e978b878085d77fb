import type { RequestDefinition } from './define-request.ts'

const DAY = 24 * 60 * 60_000

/** When the reviewers of a request are reminded and when it expires, ISO 8601, counted from a moment. */
export function dueInstants(
  { remindAfterDays, expireAfterDays }: Pick<RequestDefinition, 'remindAfterDays' | 'expireAfterDays'>,
  from: Date,
): { remindAt: string | null; expiresAt: string | null } {
  const inDays = (days: number | null) =>
    days === null ? null : new Date(from.getTime() + days * DAY).toISOString()
  return { remindAt: inDays(remindAfterDays), expiresAt: inDays(expireAfterDays) }
}
