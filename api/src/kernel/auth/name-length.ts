import { APIError } from 'better-auth/api'
import type { HookContext } from './hook-context.ts'
import { MAX_NAME_LENGTH } from './request-bodies.ts'

/** Longest address of a picture; none is shown yet. */
const LONGEST_ADDRESS = 500

const PATHS = new Set(['/sign-up/email', '/update-user'])

/** Refuses a name that would fill the pages of others, whether or not there is such an account. */
export async function refuseLongNames(ctx: HookContext): Promise<void> {
  if (!PATHS.has(ctx.path)) return
  if (isLonger(ctx.body?.name, MAX_NAME_LENGTH))
    throw new APIError('BAD_REQUEST', {
      code: 'NAME_TOO_LONG',
      message: `Keep the name within ${MAX_NAME_LENGTH} characters.`,
    })
  if (isLonger(ctx.body?.image, LONGEST_ADDRESS))
    throw new APIError('BAD_REQUEST', {
      code: 'IMAGE_TOO_LONG',
      message: `Keep the address of the picture within ${LONGEST_ADDRESS} characters.`,
    })
}

function isLonger(text: unknown, most: number): boolean {
  return typeof text === 'string' && text.length > most
}
