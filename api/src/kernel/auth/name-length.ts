import { APIError } from 'better-auth/api'
import type { HookContext } from './hook-context.ts'
import { MAX_NAME_LENGTH } from './request-bodies.ts'

/** Max length of an address of a picture; none is shown yet. */
const MAX_IMAGE_ADDRESS_LENGTH = 500

const PATHS = new Set(['/sign-up/email', '/update-user'])

/** Rejects a name that would fill the pages of others, whether or not there is such an account. */
export async function rejectLongNames(ctx: HookContext): Promise<void> {
  if (!PATHS.has(ctx.path)) return
  if (isLonger(ctx.body?.name, MAX_NAME_LENGTH))
    throw new APIError('BAD_REQUEST', {
      code: 'NAME_TOO_LONG',
      message: `Keep the name within ${MAX_NAME_LENGTH} characters.`,
    })
  if (isLonger(ctx.body?.image, MAX_IMAGE_ADDRESS_LENGTH))
    throw new APIError('BAD_REQUEST', {
      code: 'IMAGE_TOO_LONG',
      message: `Keep the address of the picture within ${MAX_IMAGE_ADDRESS_LENGTH} characters.`,
    })
}

function isLonger(text: unknown, max: number): boolean {
  return typeof text === 'string' && text.length > max
}
