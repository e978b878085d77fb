import { makePlatformAdmin } from '@heming/graph/accounts'
import type { Graph } from '@heming/graph/driver'
import { createConfirmedAccount, type NewAccount } from './create-confirmed-account.ts'
import { operatorAuth } from './operator-auth.ts'

/**
 * Makes a platform administrator, of a new account or of one that exists. Returns the password of a new one,
 * null for one that exists, or `NOT_VERIFIED` where nobody has shown yet that the address is theirs: then
 * nothing is changed.
 */
export async function createPlatformAdmin(
  graph: Graph,
  account: NewAccount,
): Promise<{ password: string | null } | 'NOT_VERIFIED'> {
  const { accountId, password, emailVerified } = await createConfirmedAccount(operatorAuth(graph), account)
  if (!emailVerified) return 'NOT_VERIFIED'
  await makePlatformAdmin(graph, accountId, 'operator')
  return { password }
}
