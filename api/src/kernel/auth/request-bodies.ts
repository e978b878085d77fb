import { lineShape } from '@heming/graph/texts'
import { APIError } from 'better-auth/api'
import { z } from 'zod'
import type { HookContext } from './hook-context.ts'
import { TARGETS } from './redirects.ts'

/** Max length of the name of an account or an API key, in characters; the forms say the same. */
export const MAX_NAME_LENGTH = 80

/** Fewest characters of a password. */
export const MIN_PASSWORD_LENGTH = 10
export const MAX_PASSWORD_LENGTH = 128

/**
 * Max length of a place to go on to, in characters: mails repeat it. Pages name up to 440: see
 * `readReturnPath` of web.
 */
const MAX_TARGET_LENGTH = 500

/** What else there is to it has a response of its own, see redirects.ts. */
const TARGET = z
  .unknown()
  .refine((target) => typeof target !== 'string' || target.length <= MAX_TARGET_LENGTH)
  .optional()

const NAME = lineShape(MAX_NAME_LENGTH).optional()

/** Fields that more than one endpoint accepts; other fields are left to Better Auth's own schemas. */
const COMMON = z.looseObject({
  ...Object.fromEntries(TARGETS.map((name) => [name, TARGET])),
  email: z.string().max(254).optional(),
  password: z.string().optional(),
  newPassword: z.string().optional(),
  currentPassword: z.string().optional(),
  /** Whether a change of the password ends API keys and trusted devices. */
  endKeysAndDevices: z.boolean().optional(),
  // API keys belong to accounts alone: the library would fail for want of its plugin for organisations.
  organizationId: z.undefined().optional(),
})

/** The address of a picture of somebody; its length has a response of its own, see name-length.ts. */
const IMAGE = z.url({ protocol: /^https$/, hostname: z.regexes.domain }).nullish()

/** What somebody may change of their own account. */
const OWN_FIELDS = z.strictObject({ name: z.unknown(), image: z.unknown() }).partial()

/** What Better Auth would take otherwise: any kind for `default`, and any prefix for any kind. */
const KEY_FIELDS = z.looseObject({
  configId: z.enum(['default', 'write']).optional(),
  prefix: z.undefined().optional(),
  /** Seconds; null would be a key that never ends. */
  expiresIn: z.number().int().positive().optional(),
})

const NAMED_PATHS = new Set(['/sign-up/email', '/update-user', '/api-key/create', '/api-key/update'])

/**
 * Parses the query and the body of a request before anything counts or stores it, and returns the fields that
 * are kept in another form. Throws BAD_REQUEST where a field has a wrong type, or a name shows nothing or
 * holds characters that `lineShape` rejects.
 */
export function parseBody({ path, body, query }: HookContext): { name?: string } {
  if (!COMMON.safeParse(query ?? {}).success)
    throw badRequest('INVALID_QUERY', 'A field of the query is not valid.')
  if (body === undefined || body === null) return {}
  if (!COMMON.safeParse(body).success) throw badRequest('INVALID_BODY', 'A field of the body is not valid.')
  if (path.startsWith('/api-key/') && !KEY_FIELDS.safeParse(body).success)
    throw badRequest(
      'INVALID_BODY',
      'A key is of the kind "default" or "write", and its prefix is that of its kind.',
    )
  if (path === '/update-user' && !OWN_FIELDS.safeParse(body).success)
    throw badRequest('INVALID_BODY', 'Give a name or an image, and nothing else.')
  if (!NAMED_PATHS.has(path)) return {}
  if (!path.startsWith('/api-key/') && !IMAGE.safeParse(body.image).success)
    throw badRequest('INVALID_IMAGE', 'Give the https address of a picture.')
  const name = NAME.safeParse(body.name)
  if (name.success) return name.data === undefined ? {} : { name: name.data }
  // Too long has codes of its own, see name-length.ts and `maximumNameLength` of the keys.
  if (typeof body.name === 'string' && body.name.trim().length > MAX_NAME_LENGTH) return {}
  throw badRequest(
    'INVALID_NAME',
    `Give a name of 1 to ${MAX_NAME_LENGTH} characters in one line, without control characters or marks that turn text round.`,
  )
}

function badRequest(code: string, message: string) {
  return new APIError('BAD_REQUEST', { code, message })
}
