import { z } from 'zod'
import { CLAIM_ACCEPTED, CLAIM_DECLINED } from '../claims/claims.events.ts'
import type { Run } from '../kernel/driver/driver.ts'
import { FIRM_REMOVAL_DECLINED } from '../removals/removals.events.ts'
import { DECIDED_SINCE } from './decided-lately.cypher.ts'

/** For this long, a reviewer of a firm may not join it, and a former member may not decide about it. */
const APART_MILLISECONDS = 90 * 24 * 60 * 60_000

const DECISIONS = [CLAIM_ACCEPTED, CLAIM_DECLINED, FIRM_REMOVAL_DECLINED].map(({ action }) => action)

/** Whether an account decided about a firm within the last 90 days. */
export async function decidedLately(
  run: Run,
  { accountId, firmId }: { accountId: string; firmId: string },
): Promise<boolean> {
  const since = new Date(Date.now() - APART_MILLISECONDS).toISOString()
  const parameters = { accountId, firmId, since, decisions: DECISIONS }
  return (await run(DECIDED_SINCE, parameters, z.object({ id: z.string() }))).length > 0
}
