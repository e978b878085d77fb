import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { AccountGone } from '../accounts/account-gone.ts'
import {
  discardDocumentsOfDecided,
  lockDocumentsToShow,
  showDocuments,
} from '../documents/documents.store.ts'
import { type Graph, UniqueViolation } from '../driver.ts'
import { recordEvent } from '../kernel/events/define-event.ts'
import { COUNT_CAP, type Count, cutCount, type Page, type PageRequest, readPage } from '../paging/page.ts'
import {
  type FirmRequestKey,
  firmRequestShape,
  MOST_ABOUT_FIRM,
  MOST_OF_ACCOUNT,
  type NewFirmRequest,
  PLATFORM,
  type ReviewQueue,
} from '../reviews/firm-request.ts'
import { hasSomebodyToDecide } from '../reviews/reviewers.store.ts'
import * as cypher from './claims.cypher.ts'
import { CLAIM_ACCEPTED, CLAIM_DECLINED, CLAIM_WITHDRAWN, FIRM_CLAIMED } from './claims.events.ts'

/** Most claims of one account that are shown. */
const MOST_CLAIMS = 50

const claimShape = firmRequestShape.extend({
  /** Whether a profile with one of the names that it registers was removed before. */
  removedBefore: z.boolean(),
})
export type ClaimRow = z.infer<typeof claimShape>

const rowShape = z.object({ claim: claimShape })

/** What a claim came to, or what stood in its way. */
export type ClaimOutcome =
  | ClaimRow
  | 'NO_FIRM'
  | 'CLAIMED_ALREADY'
  | 'PENDING_ALREADY'
  | 'TOO_MANY'
  | 'TOO_MANY_OWN'
  | 'NO_DOCUMENT'
  | 'NOBODY_DECIDES'

/** Claims a firm: the claim waits for the curators of the firm's base, or for the platform where it has none. */
export function createClaim(graph: Graph, claim: NewFirmRequest): Promise<ClaimOutcome> {
  const { firmId, accountId, documentIds, ...properties } = claim
  return graph.write(async (run) => {
    const waitingShape = z.object({ waiting: z.number().int() })
    const [claimant] = await run(cypher.LOCK_CLAIMANT, { accountId }, waitingShape)
    if (!claimant) throw new AccountGone(accountId)
    const { evidenceKind, evidenceHolds } = properties
    const parameters = { firmId, accountId, evidenceKind, evidenceHolds }
    const lockShape = z.object({
      claimed: z.boolean(),
      verified: z.boolean(),
      owned: z.boolean(),
      isPending: z.boolean(),
      waiting: z.number().int(),
      baseId: z.string().nullable(),
    })
    const [firm] = await run(cypher.LOCK_FIRM_FOR_CLAIM, parameters, lockShape)
    if (!firm) return 'NO_FIRM'
    // Owners of a firm that nobody vouches for, not yet or no longer, ask for that by a claim as well.
    if (firm.claimed && (!firm.owned || firm.verified)) return 'CLAIMED_ALREADY'
    if (firm.isPending) return 'PENDING_ALREADY'
    if (firm.waiting >= MOST_ABOUT_FIRM) return 'TOO_MANY'
    if (claimant.waiting >= MOST_OF_ACCOUNT) return 'TOO_MANY_OWN'
    if (!(await hasSomebodyToDecide(run, { accountId, firmId, baseId: firm.baseId }))) return 'NOBODY_DECIDES'
    if (!(await lockDocumentsToShow(run, accountId, documentIds))) return 'NO_DOCUMENT'
    const written = { ...properties, id: randomUUID(), reviewer: firm.baseId ?? PLATFORM }
    const at = new Date().toISOString()
    const [row] = await run(cypher.CREATE_CLAIM, { firmId, accountId, properties: written, at }, rowShape)
    if (!row) throw new AccountGone(accountId)
    await showDocuments(run, written.id, documentIds)
    const payload = { claimId: written.id, evidenceKind: claim.evidenceKind }
    await recordEvent(run, FIRM_CLAIMED, { actor: accountId, subject: firmId, payload })
    return row.claim
  })
}

export interface ClaimDecision {
  claimId: string
  /** Account that decides. */
  reviewerId: string
  accept: boolean
  reason: string | null
  /** Day (YYYY-MM-DD) until which the firm counts as verified. */
  verifiedUntil: string
}

/** Why a claim cannot be decided so. */
export type ClaimObstacle = 'NO_CLAIM' | 'DECIDED_ALREADY' | 'CLAIMED_ALREADY' | 'CODE_TAKEN'

/**
 * Accepts or declines a claim; accepting makes the firm its claimant's, who becomes an OWNER, and verifies it. CODE_TAKEN where the code that
 * the claim shows is another firm's. Declining takes from a firm that registered itself the code that it showed: others may have a right to it.
 */
export async function decideClaim(graph: Graph, decision: ClaimDecision): Promise<ClaimRow | ClaimObstacle> {
  const { claimId: id, reviewerId, accept, reason, verifiedUntil: until } = decision
  const decided = graph.write<ClaimRow | ClaimObstacle>(async (run) => {
    const lockShape = z.object({
      status: z.string(),
      claimed: z.boolean(),
      ownedByClaimant: z.boolean(),
      byReviewer: z.boolean(),
    })
    const [lock] = await run(cypher.LOCK_CLAIM, { id, reviewerId }, lockShape)
    // Whoever joined the firm or lost the role since the caller looked has no say any more.
    if (!lock?.byReviewer) return 'NO_CLAIM'
    if (lock.status !== 'PENDING') return 'DECIDED_ALREADY'
    // A firm that registered itself is its claimant's already, and waits to be vouched for.
    if (accept && lock.claimed && !lock.ownedByClaimant) return 'CLAIMED_ALREADY'
    const at = new Date().toISOString()
    const status = accept ? 'ACCEPTED' : 'DECLINED'
    const [row] = await run(cypher.DECIDE_CLAIM, { id, status, reason, at, reviewerId }, rowShape)
    if (!row) return 'NO_CLAIM'
    if (accept) await run(cypher.HAND_OVER_FIRM, { id, until, at }, z.unknown())
    else await run(cypher.RELEASE_CODE, { id }, z.unknown())
    await discardDocumentsOfDecided(run, [id])
    const event = {
      actor: reviewerId,
      subject: row.claim.firmId,
      onBehalfOf: row.claim.reviewer === PLATFORM ? null : row.claim.reviewer,
      about: row.claim.accountId,
      before: { claimed: lock.claimed },
    }
    if (accept) {
      const payload = { claimId: id, claimed: true, verifiedUntil: until }
      await recordEvent(run, CLAIM_ACCEPTED, { ...event, payload })
    } else {
      const payload = { claimId: id, claimed: lock.claimed, reason }
      await recordEvent(run, CLAIM_DECLINED, { ...event, payload })
    }
    return row.claim
  })
  return decided.catch((error: unknown) => {
    if (error instanceof UniqueViolation) return 'CODE_TAKEN'
    throw error
  })
}

/**
 * Takes back a claim that waits. A firm that registered itself stays, and gives free the code that the claim showed, as when it is declined.
 */
export function withdrawClaim(
  graph: Graph,
  { claimId: id, accountId }: { claimId: string; accountId: string },
): Promise<ClaimRow | 'NO_CLAIM' | 'DECIDED_ALREADY'> {
  return graph.write(async (run) => {
    const lockShape = z.object({ status: z.string(), accountId: z.string() })
    const [lock] = await run(cypher.LOCK_CLAIM, { id, reviewerId: null }, lockShape)
    if (lock?.accountId !== accountId) return 'NO_CLAIM'
    if (lock.status !== 'PENDING') return 'DECIDED_ALREADY'
    const decision = { status: 'WITHDRAWN', reason: null, at: new Date().toISOString(), reviewerId: null }
    const [row] = await run(cypher.DECIDE_CLAIM, { id, ...decision }, rowShape)
    if (!row) return 'NO_CLAIM'
    await run(cypher.RELEASE_CODE, { id }, z.unknown())
    await discardDocumentsOfDecided(run, [id])
    const event = { actor: accountId, subject: row.claim.firmId, payload: { claimId: id } }
    await recordEvent(run, CLAIM_WITHDRAWN, event)
    return row.claim
  })
}

/** A claim by its id; null where there is none. */
export async function findClaim(graph: Graph, id: string): Promise<ClaimRow | null> {
  const rows = await graph.read(cypher.CLAIMS_BY_IDS, { ids: [id] }, rowShape)
  return rows[0]?.claim ?? null
}

/** A page of the claims that wait for any of the reviewers, oldest first. */
export async function findClaimQueue(
  graph: Graph,
  queue: ReviewQueue,
  { first, after }: PageRequest<FirmRequestKey>,
): Promise<Page<ClaimRow, FirmRequestKey>> {
  const key = { at: after?.createdAt ?? '1970-01-01T00:00:00Z', id: after?.id ?? '' }
  const parameters = { ...queue, ...key }
  return readPage(first, async (limit) => {
    const { rows, omitted } = await graph.readList(cypher.CLAIM_QUEUE, { ...parameters, limit }, rowShape)
    return { rows: rows.map((row) => row.claim), omitted }
  })
}

/** How many claims wait for the reviewers, exact up to COUNT_CAP. */
export async function countClaimQueue(graph: Graph, queue: ReviewQueue): Promise<Count> {
  const shape = z.object({ count: z.number().int() })
  const [row] = await graph.read(cypher.COUNT_CLAIM_QUEUE, { ...queue, limit: COUNT_CAP + 1 }, shape)
  return cutCount(row?.count ?? 0)
}

/** The newest claims of an account, at most MOST_CLAIMS. */
export async function findClaimsOfAccount(graph: Graph, accountId: string): Promise<ClaimRow[]> {
  const parameters = { accountId, limit: MOST_CLAIMS }
  const { rows } = await graph.readList(cypher.CLAIMS_OF_ACCOUNT, parameters, rowShape)
  return rows.map((row) => row.claim)
}
