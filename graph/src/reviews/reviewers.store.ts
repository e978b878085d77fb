import { z } from 'zod'
import { accountNameShape } from '../accounts/account-name.ts'
import { CLAIM_ACCEPTED, CLAIM_DECLINED } from '../claims/claims.events.ts'
import type { Graph, Run } from '../driver.ts'
import { FIRM_REMOVAL_DECLINED } from '../removals/removals.events.ts'
import {
  ACCOUNTS_OF_REVIEWER,
  COUNT_UNDECIDABLE,
  DECIDED_SINCE,
  HAS_SOMEBODY_TO_DECIDE,
  STRANDED_REQUEST,
} from './reviewer.cypher.ts'

/** Most people that are notified of one request. */
const MOST_NOTIFIED = 50

const contactShape = z.object({ accountId: z.string(), name: accountNameShape, email: z.string() })
/** Somebody who decides on requests. */
export type ReviewerContact = z.infer<typeof contactShape>

/**
 * Who decides for a reviewer (id of a base, or PLATFORM) on a request about a firm, but for the account that made it and the firm's members;
 * at most 50 with confirmed addresses.
 */
export function findReviewerContacts(
  graph: Graph,
  request: { reviewer: string; firmId: string; exceptAccountId: string },
): Promise<ReviewerContact[]> {
  const parameters = { ...request, limit: MOST_NOTIFIED }
  return graph.read(ACCOUNTS_OF_REVIEWER, parameters, contactShape)
}

/**
 * Whether a request of an account about a firm (null for a new one) would have somebody to decide it who neither made it nor belongs to
 * the firm.
 */
export async function hasSomebodyToDecide(
  run: Run,
  request: { accountId: string; baseId: string | null; firmId: string | null },
): Promise<boolean> {
  const [row] = await run(HAS_SOMEBODY_TO_DECIDE, request, z.object({ decidable: z.boolean() }))
  return row?.decidable ?? true
}

/** Whether a request waits that nobody but an account can decide, and that it could not after joining a firm or leaving a base. */
export async function wouldStrandRequest(
  run: Run,
  change: { accountId: string; joinsFirm: string } | { accountId: string; leavesBase: string },
): Promise<boolean> {
  const parameters = {
    accountId: change.accountId,
    firmId: 'joinsFirm' in change ? change.joinsFirm : null,
    baseId: 'leavesBase' in change ? change.leavesBase : null,
  }
  return (await run(STRANDED_REQUEST, parameters, z.object({ id: z.string() }))).length > 0
}

/** So long whoever decided about a firm does not join it, as whoever left it does not decide about it. */
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

/** How many requests wait that nobody can decide, for instance since the account of who could was erased. */
export async function countUndecidableRequests(graph: Graph): Promise<number> {
  const [row] = await graph.read(COUNT_UNDECIDABLE, {}, z.object({ count: z.number().int() }))
  return row?.count ?? 0
}
