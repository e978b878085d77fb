import { z } from 'zod'
import { accountNameShape } from '../accounts/account-name.ts'
import type { Graph, Run } from '../driver.ts'
import { ACCOUNTS_OF_REVIEWER, HAS_SOMEBODY_TO_DECIDE } from './reviewer.cypher.ts'

/** Most people that are notified of one request. */
const MOST_NOTIFIED = 50

const contactShape = z.object({ name: accountNameShape, email: z.string() })
/** Somebody who decides on requests. */
export type ReviewerContact = z.infer<typeof contactShape>

/** Who decides for a reviewer (id of a base, or PLATFORM), but for the account that asks; at most 50 with confirmed addresses. */
export function findReviewerContacts(
  graph: Graph,
  { reviewer, exceptAccountId }: { reviewer: string; exceptAccountId: string },
): Promise<ReviewerContact[]> {
  const parameters = { reviewer, exceptAccountId, limit: MOST_NOTIFIED }
  return graph.read(ACCOUNTS_OF_REVIEWER, parameters, contactShape)
}

/** Whether a request of an account would have somebody else to decide it; false only for the only platform administrator. */
export async function hasSomebodyToDecide(
  run: Run,
  request: { accountId: string; baseId: string | null },
): Promise<boolean> {
  const [row] = await run(HAS_SOMEBODY_TO_DECIDE, request, z.object({ decidable: z.boolean() }))
  return row?.decidable ?? true
}
