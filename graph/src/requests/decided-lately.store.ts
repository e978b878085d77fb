import { z } from 'zod'
import { CLAIM_ACCEPTED, CLAIM_DECLINED } from '../claims/claims.events.ts'
import type { Run } from '../kernel/driver/driver.ts'
import { FIRM_REMOVAL_DECLINED } from '../removals/removals.events.ts'
import { DECIDED_LATELY } from './decided-lately.cypher.ts'

const DECISIONS = [CLAIM_ACCEPTED, CLAIM_DECLINED, FIRM_REMOVAL_DECLINED].map(({ action }) => action)

/**
 * Whether an account decided about a firm within the last 90 days: then it neither joins the firm nor asks
 * for anything about it.
 */
export async function decidedLately(
  run: Run,
  { accountId, firmId }: { accountId: string; firmId: string },
): Promise<boolean> {
  const parameters = { accountId, firmId, decisions: DECISIONS }
  return (await run(DECIDED_LATELY, parameters, z.object({ id: z.string() }))).length > 0
}
