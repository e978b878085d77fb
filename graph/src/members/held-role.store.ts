import { z } from 'zod'
import { type MemberRole, memberRoleShape } from '../accounts/standing.store.ts'
import type { Run } from '../kernel/driver/driver.ts'
import { LOCK_HELD_ROLE } from './held-role.cypher.ts'

/**
 * What an account has to be at a firm or a base for a write: one of these roles there, or an administrator of
 * the platform.
 */
export interface NeededRole {
  accountId: string
  firmId?: string | null
  baseId?: string | null
  roles: readonly MemberRole[]
  /** Whether administrators of the platform may as well. */
  platformAdmin?: boolean
}

/**
 * Whether an account holds a role now, in the transaction of the write that needs it: what the caller saw
 * before may be over. Takes the lock of the place, so that the role stays until the write is committed.
 */
export async function holdsRole(
  run: Run,
  { accountId, firmId = null, baseId = null, roles, platformAdmin = false }: NeededRole,
): Promise<boolean> {
  const shape = z.object({ role: memberRoleShape.nullable(), platformAdmin: z.boolean() })
  const [held] = await run(LOCK_HELD_ROLE, { accountId, firmId, baseId }, shape)
  if (!held) return false
  return (platformAdmin && held.platformAdmin) || (held.role !== null && roles.includes(held.role))
}
