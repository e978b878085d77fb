import { z } from 'zod'
import { accountNameShape } from '../accounts/account-name.ts'
import type { Graph, Run } from '../kernel/driver/driver.ts'
import type { ReviewGroup, ReviewPolicy } from './define-request.ts'
import {
  ACCOUNTS_OF_REVIEWER,
  COUNT_UNDECIDABLE,
  FIND_PARTIES,
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
 * account that made it and, unless that firm is asked, the parties to the firm that it is about; at most 50
 * with confirmed addresses.
 */
export function findReviewerContacts(
  graph: Graph,
  request: { reviewer: string; subjectId: string; exceptAccountId: string },
): Promise<ReviewerContact[]> {
  return graph.read(ACCOUNTS_OF_REVIEWER, { ...request, limit: MAX_NOTIFIED }, contactShape)
}

/**
 * Whether a request of an account would have a reviewer who neither made it nor is a party to the firm that
 * it is about: in one of its groups, or in each where all have to agree.
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

/** An account, and a firm to which it may be a party. */
export interface PossibleParty {
  accountId: string
  firmId: string
}

/** Of each, whether the account is a party to the firm: then it reviews nothing that others ask about it. */
export async function areParties(graph: Graph, pairs: readonly PossibleParty[]): Promise<boolean[]> {
  const rows = await graph.read(FIND_PARTIES, { pairs }, z.object({ place: z.number().int() }))
  const places = new Set(rows.map(({ place }) => place))
  return pairs.map((_pair, place) => places.has(place))
}

/**
 * Whether a pending request would lose its only possible reviewer if an account became a party to a firm, by
 * joining it or by a request about it, or left a base.
 */
export async function wouldStrandRequest(
  run: Run,
  change: { accountId: string; partyTo: string } | { accountId: string; leavesBase: string },
): Promise<boolean> {
  const parameters = {
    accountId: change.accountId,
    firmId: 'partyTo' in change ? change.partyTo : null,
    placeId: 'leavesBase' in change ? change.leavesBase : null,
  }
  return (await run(STRANDED_REQUEST, parameters, z.object({ id: z.string() }))).length > 0
}

/** How many pending reviews have no possible reviewer, e.g. after the last one's account was erased. */
export async function countUndecidableRequests(graph: Graph): Promise<number> {
  const [row] = await graph.read(COUNT_UNDECIDABLE, {}, z.object({ count: z.number().int() }))
  return row?.count ?? 0
}
