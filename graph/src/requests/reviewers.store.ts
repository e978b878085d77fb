import { z } from 'zod'
import { accountNameShape } from '../accounts/account-name.ts'
import type { Graph, Run } from '../kernel/driver/driver.ts'
import type { ReviewGroup, ReviewPolicy } from './define-request.ts'
import {
  ACCOUNTS_OF_REVIEWER,
  COUNT_UNDECIDABLE,
  GROUPS_WITH_REVIEWER,
  STRANDED_REQUEST,
} from './reviewers.cypher.ts'

/** Maximum number of people who are notified of one request. */
const MAX_NOTIFIED = 50

const contactShape = z.object({ accountId: z.string(), name: accountNameShape, email: z.string() })
/** A person who decides on requests. */
export type ReviewerContact = z.infer<typeof contactShape>

/**
 * Who decides for a reviewer (id of a base or firm, or PLATFORM) on a request about a subject, but for the
 * account that made it and, unless that firm is asked, the members of the firm that it is about; at most 50
 * with confirmed addresses.
 */
export function findReviewerContacts(
  graph: Graph,
  request: { reviewer: string; subjectId: string; exceptAccountId: string },
): Promise<ReviewerContact[]> {
  return graph.read(ACCOUNTS_OF_REVIEWER, { ...request, limit: MAX_NOTIFIED }, contactShape)
}

/**
 * Whether a request of an account would have a reviewer who neither made it nor belongs to the firm that it
 * is about: in one of its groups, or in each where all have to agree.
 */
export async function hasReviewer(
  run: Run,
  request: { accountId: string; subjectId: string; groups: readonly ReviewGroup[]; policy: ReviewPolicy },
): Promise<boolean> {
  const { policy, ...parameters } = request
  const rows = await run(GROUPS_WITH_REVIEWER, parameters, z.object({ decidable: z.boolean() }))
  const decidable = rows.map((row) => row.decidable)
  return policy === 'ANY' ? decidable.includes(true) : !decidable.includes(false)
}

/**
 * Whether a pending request would lose its only possible reviewer if an account joined a firm or left a
 * base.
 */
export async function wouldStrandRequest(
  run: Run,
  change: { accountId: string; joinsFirm: string } | { accountId: string; leavesBase: string },
): Promise<boolean> {
  const parameters = {
    accountId: change.accountId,
    firmId: 'joinsFirm' in change ? change.joinsFirm : null,
    placeId: 'leavesBase' in change ? change.leavesBase : null,
  }
  return (await run(STRANDED_REQUEST, parameters, z.object({ id: z.string() }))).length > 0
}

/** How many pending reviews have no possible reviewer, e.g. after the last one's account was erased. */
export async function countUndecidableRequests(graph: Graph): Promise<number> {
  const [row] = await graph.read(COUNT_UNDECIDABLE, {}, z.object({ count: z.number().int() }))
  return row?.count ?? 0
}
