import { z } from 'zod'
import { defineEvent } from '../kernel/events/define-event.ts'

/** Sign-in methods, as the history names them. */
const SIGN_IN_METHODS = [
  'password',
  'link in a mail',
  'sign-in elsewhere',
  'recovery code',
  'one-time code',
] as const

const keyShape = z.object({ keyId: z.string() })

const accountEvent = <Shape extends z.ZodRawShape>(
  action: string,
  payload: z.ZodObject<Shape>,
  impersonal?: Readonly<Partial<Record<keyof Shape & string, string>>>,
) => defineEvent({ action, subjectKind: 'ACCOUNT', payload, impersonal })

/** An account was created. */
export const ACCOUNT_MADE = accountEvent('ACCOUNT_MADE', z.object({}))

/** The address of an account was shown to be its owner's. */
export const ADDRESS_CONFIRMED = accountEvent('ADDRESS_CONFIRMED', z.object({}))

/** An account was made an administrator of the platform. */
export const PLATFORM_ADMIN_MADE = accountEvent('PLATFORM_ADMIN_MADE', z.object({}))

/** Somebody signed out. */
export const SIGNED_OUT = accountEvent('SIGNED_OUT', z.object({}))

/** Somebody ended another session of theirs. */
export const SESSION_ENDED = accountEvent('SESSION_ENDED', z.object({}))

/** Somebody ended all their sessions. */
export const SIGNED_OUT_EVERYWHERE = accountEvent('SIGNED_OUT_EVERYWHERE', z.object({}))

/** Somebody ended all their sessions but the present one. */
export const SIGNED_OUT_ELSEWHERE = accountEvent('SIGNED_OUT_ELSEWHERE', z.object({}))

/** Somebody changed their password. */
export const PASSWORD_CHANGED = accountEvent('PASSWORD_CHANGED', z.object({}))

/** Somebody set a new password by a link in a mail. */
export const PASSWORD_RESET = accountEvent('PASSWORD_RESET', z.object({}))

/** Somebody turned the second step on. */
export const TWO_FACTOR_ON = accountEvent('TWO_FACTOR_ON', z.object({}))

/** Somebody turned the second step off. */
export const TWO_FACTOR_OFF = accountEvent('TWO_FACTOR_OFF', z.object({}))

/** Somebody made new recovery codes. */
export const RECOVERY_CODES_MADE = accountEvent('RECOVERY_CODES_MADE', z.object({}))

/** Somebody signed in. */
export const SIGNED_IN = accountEvent('SIGNED_IN', z.object({ way: z.enum(SIGN_IN_METHODS) }))

/** Somebody changed what their account says. */
export const ACCOUNT_UPDATED = accountEvent('ACCOUNT_UPDATED', z.object({ fields: z.array(z.string()) }), {
  fields: 'names of fields',
})

/** An account removed one of its sign-in methods. */
export const SIGN_IN_UNLINKED = accountEvent('SIGN_IN_UNLINKED', z.object({ provider: z.string() }), {
  provider: 'a service that the operator configured',
})

/** Somebody made an API key. */
export const API_KEY_MADE = accountEvent(
  'API_KEY_MADE',
  z.object({ keyId: z.string(), kind: z.string(), expiresAt: z.string().nullable() }),
  { kind: 'a code' },
)

/** Somebody changed an API key. */
export const API_KEY_CHANGED = accountEvent('API_KEY_CHANGED', keyShape)

/** Somebody revoked an API key. */
export const API_KEY_REVOKED = accountEvent('API_KEY_REVOKED', keyShape)
