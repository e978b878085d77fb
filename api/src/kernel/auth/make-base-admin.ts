import { findBasesByIds } from '@heming/graph/bases'
import type { Graph } from '@heming/graph/driver'
import { setMembership } from '@heming/graph/members'
import { operatorAuth } from './operator-auth.ts'

/** What came of it; `NOT_VERIFIED` where the address of the account was never confirmed. */
export type MadeBaseAdmin = 'DONE' | 'NO_BASE' | 'NO_ACCOUNT' | 'NOT_VERIFIED'

/**
 * Lets an account that exists look after an export base, as the operator does who gives a base its first
 * administrator. An event records it.
 */
export async function makeBaseAdmin(
  graph: Graph,
  { baseId, email }: { baseId: string; email: string },
): Promise<MadeBaseAdmin> {
  const [base] = await findBasesByIds(graph, [baseId])
  if (!base) return 'NO_BASE'
  const { internalAdapter } = await operatorAuth(graph).$context
  const known = await internalAdapter.findUserByEmail(email.toLowerCase())
  if (!known) return 'NO_ACCOUNT'
  if (!known.user.emailVerified) return 'NOT_VERIFIED'
  const membership = { accountId: known.user.id, baseId, role: 'ADMIN', actor: 'operator' } as const
  return (await setMembership(graph, membership)) ? 'DONE' : 'NO_ACCOUNT'
}
