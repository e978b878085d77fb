import { APIError, getSessionFromCtx } from 'better-auth/api'
import { z } from 'zod'
import type { HookContext } from './hook-context.ts'
import { isTooSimple } from './password-rules.ts'
import { passwords } from './passwords.ts'
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH } from './request-bodies.ts'

const textShape = z.string().optional().catch(undefined)
const fieldsShape = z
  .looseObject({
    password: textShape,
    newPassword: textShape,
    currentPassword: textShape,
    email: textShape,
    name: textShape,
    token: textShape,
  })
  .catch({})

/**
 * Rejects a password that is easy to guess, for anybody or for people who know the account, or that
 * is the current one; one that is too short has a code of its own.
 */
export async function rejectSimplePasswords(ctx: HookContext): Promise<void> {
  const body = fieldsShape.parse(ctx.body)
  const password = ctx.path === '/sign-up/email' ? body.password : body.newPassword
  // Better Auth rejects what is longer. The rules take the square of the length, and nothing else is answered
  // meanwhile.
  if (password === undefined || password.length > MAX_PASSWORD_LENGTH) return
  if (password.length < MIN_PASSWORD_LENGTH) return
  if (
    password.normalize('NFKC') === body.currentPassword?.normalize('NFKC') ||
    (await isCurrent(ctx, password))
  )
    throw new APIError('BAD_REQUEST', {
      code: 'PASSWORD_UNCHANGED',
      message: 'Choose another password than the current one.',
    })
  if (!isTooSimple(password, await wordsOfAccount(ctx), MIN_PASSWORD_LENGTH)) return
  const message = 'Choose a password that is less easy to guess.'
  throw new APIError('BAD_REQUEST', { code: 'PASSWORD_TOO_SIMPLE', message })
}

/**
 * Whether the link of a reset sets the password that its account has: anyone who resets it may have lost it
 * to somebody.
 */
async function isCurrent(ctx: HookContext, password: string): Promise<boolean> {
  if (ctx.path !== '/reset-password') return false
  const user = await findByToken(ctx, fieldsShape.parse(ctx.body).token)
  const credentials = user ? await ctx.context.internalAdapter.findAccounts(user.id) : []
  const hash = credentials.find(({ providerId }) => providerId === 'credential')?.password
  return typeof hash === 'string' && (await passwords.verify({ hash, password }))
}

/**
 * The address and the name of the account that gets a password; none where the request is not its owner's.
 */
async function wordsOfAccount(ctx: HookContext): Promise<string[]> {
  const { email = '', name = '', token } = fieldsShape.parse(ctx.body)
  if (ctx.path === '/sign-up/email') return [email, name]
  const user = ctx.path === '/reset-password' ? await findByToken(ctx, token) : await findSignedIn(ctx)
  return user ? [user.email, user.name] : []
}

async function findSignedIn(ctx: HookContext) {
  return (await getSessionFromCtx(ctx, { disableRefresh: true }))?.user
}

async function findByToken(ctx: HookContext, token = fieldsShape.parse(ctx.query).token) {
  if (!token) return undefined
  const { internalAdapter } = ctx.context
  const link = await internalAdapter.findVerificationValue(`reset-password:${token}`)
  return link && link.expiresAt > new Date() ? await internalAdapter.findUserById(link.value) : undefined
}
