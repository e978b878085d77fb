import { randomBytes } from 'node:crypto'
import type { Auth } from './auth.ts'
import { passwords } from './passwords.ts'

/** A person whose account an operator makes. */
export interface NewAccount {
  email: string
  name: string
}

/**
 * Makes an account whose address counts as confirmed, with a password of 128 random bits. Returns its id, and
 * the password, or null where there was an account of that address already, which is left as it is: its
 * address may not be confirmed.
 */
export async function createConfirmedAccount(
  auth: Auth,
  { email, name }: NewAccount,
): Promise<{ accountId: string; password: string | null; emailVerified: boolean }> {
  const { internalAdapter } = await auth.$context
  const address = email.toLowerCase()
  const known = await internalAdapter.findUserByEmail(address)
  if (known) return { accountId: known.user.id, password: null, emailVerified: known.user.emailVerified }
  const password = randomBytes(16).toString('base64url')
  const user = await internalAdapter.createUser(
    { email: address, name, emailVerified: true },
    { method: 'email-password' },
  )
  await internalAdapter.linkAccount({
    userId: user.id,
    providerId: 'credential',
    accountId: user.id,
    password: await passwords.hash(password),
  })
  return { accountId: user.id, password, emailVerified: true }
}
