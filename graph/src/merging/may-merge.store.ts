import type { Run } from '../kernel/driver/driver.ts'
import { holdsRole } from '../members/held-role.store.ts'

/** Who merges: an account, or an operator at the command line, who may do all. */
export interface Merger {
  accountId: string
  operator?: boolean
}

/** The operator at the command line. */
export const OPERATOR: Merger = { accountId: 'operator', operator: true }

/**
 * Whether somebody looks after every one of the firms now, in the transaction of `run`: as a curator of the
 * bases that host them, or as an administrator of the platform. A firm without a base is the platform's.
 */
export async function mayMerge(
  run: Run,
  { accountId, operator = false }: Merger,
  firms: readonly { baseId: string | null }[],
): Promise<boolean> {
  if (operator) return true
  // In one order, since each takes a lock.
  for (const baseId of [...new Set(firms.map((firm) => firm.baseId))].sort()) {
    const needed = { accountId, baseId, roles: ['CURATOR', 'ADMIN'] as const, platformAdmin: true }
    if (!(await holdsRole(run, needed))) return false
  }
  return true
}
