import { APIError } from 'better-auth/api'
import { z } from 'zod'
import type { HookContext } from './hook-context.ts'

/** Longest name of an account, in characters; the form of the sign-up says the same. */
const MAX_NAME_LENGTH = 80

const NAME = z
  .string()
  .trim()
  .regex(/[\p{L}\p{N}\p{P}\p{S}]/u)
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u)
  .max(MAX_NAME_LENGTH)
  .optional()

/** Fields that more than one endpoint takes; other fields are left to Better Auth's own schemas. */
const COMMON = z.looseObject({
  email: z.string().max(254).optional(),
  password: z.string().optional(),
  newPassword: z.string().optional(),
  currentPassword: z.string().optional(),
  // API keys belong to accounts alone: the library would fail for want of its plugin for organisations.
  organizationId: z.undefined().optional(),
})

/** What somebody may change of their own account. */
const OWN_FIELDS = z.strictObject({ name: z.unknown(), image: z.string().nullish() }).partial()

const NAMED_PATHS = new Set(['/sign-up/email', '/update-user'])

/**
 * Parses the query and the body of a request before anything counts or stores it, and returns the fields that are kept in another
 * form. Throws BAD_REQUEST where a field has a wrong type, or a name is blank, too long or holds control characters.
 */
export function parseBody({ path, body, query }: HookContext): { name?: string } {
  if (!COMMON.safeParse(query ?? {}).success)
    throw refusal('INVALID_QUERY', 'A field of the query is not valid.')
  if (body === undefined || body === null) return {}
  if (!COMMON.safeParse(body).success) throw refusal('INVALID_BODY', 'A field of the body is not valid.')
  if (path === '/update-user' && !OWN_FIELDS.safeParse(body).success)
    throw refusal('INVALID_BODY', 'Give a name or an image, and nothing else.')
  if (!NAMED_PATHS.has(path)) return {}
  const name = NAME.safeParse(body.name)
  if (name.success) return name.data === undefined ? {} : { name: name.data }
  // Too long has a code of its own, see name-length.ts.
  if (typeof body.name === 'string' && body.name.trim().length > MAX_NAME_LENGTH) return {}
  throw refusal('INVALID_NAME', `Give a name of 1 to ${MAX_NAME_LENGTH} characters in one line.`)
}

function refusal(code: string, message: string) {
  return new APIError('BAD_REQUEST', { code, message })
}
