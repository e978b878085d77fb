import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { AccountGone } from '../accounts/account-gone.ts'
import {
  discardDocumentsOfDecided,
  lockDocumentsToShow,
  showDocuments,
} from '../documents/documents.store.ts'
import type { Graph } from '../driver.ts'
import { recordEvent } from '../kernel/events/define-event.ts'
import { addToOutbox, type NewOutboxEntry } from '../kernel/outbox/outbox.store.ts'
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
import * as cypher from './removal-requests.cypher.ts'
import { FIRM_REMOVAL_ASKED, FIRM_REMOVAL_DECLINED } from './removals.events.ts'
import { type GoneFirm, removeFirm } from './remove-firm.store.ts'

/** Most requests of one account that are shown. */
const MOST_REQUESTS = 50

const requestShape = firmRequestShape.extend({
  /** What the firm was called, where it was removed; null while it is there, and after its owners had it erased. */
  formerName: z.object({ nameZh: z.string(), nameEn: z.string() }).nullable(),
})
export type RemovalRequestRow = z.infer<typeof requestShape>

const rowShape = z.object({ request: requestShape })

/** Asks that a firm be removed: the request waits for the curators of the firm's base, or for the platform where it has none. */
export function requestFirmRemoval(
  graph: Graph,
  { firmId, accountId, documentIds, ...properties }: NewFirmRequest,
): Promise<
  | RemovalRequestRow
  | 'NO_FIRM'
  | 'PENDING_ALREADY'
  | 'TOO_MANY'
  | 'TOO_MANY_OWN'
  | 'NO_DOCUMENT'
  | 'NOBODY_DECIDES'
> {
  return graph.write(async (run) => {
    const [requester] = await run(
      cypher.LOCK_REQUESTER,
      { accountId },
      z.object({ waiting: z.number().int() }),
    )
    if (!requester) throw new AccountGone(accountId)
    const lockShape = z.object({
      id: z.string(),
      baseId: z.string().nullable(),
      isPending: z.boolean(),
      waiting: z.number().int(),
    })
    const { evidenceKind, evidenceHolds } = properties
    const about = { firmId, accountId, evidenceKind, evidenceHolds }
    const [firm] = await run(cypher.LOCK_FIRM_FOR_REQUEST, about, lockShape)
    if (!firm) return 'NO_FIRM'
    if (firm.isPending) return 'PENDING_ALREADY'
    if (firm.waiting >= MOST_ABOUT_FIRM) return 'TOO_MANY'
    if (requester.waiting >= MOST_OF_ACCOUNT) return 'TOO_MANY_OWN'
    if (!(await hasSomebodyToDecide(run, { accountId, firmId, baseId: firm.baseId }))) return 'NOBODY_DECIDES'
    if (!(await lockDocumentsToShow(run, accountId, documentIds))) return 'NO_DOCUMENT'
    const written = { ...properties, firmId, id: randomUUID(), reviewer: firm.baseId ?? PLATFORM }
    const parameters = { accountId, properties: written, at: new Date().toISOString() }
    const [row] = await run(cypher.CREATE_REQUEST, parameters, rowShape)
    if (!row) throw new AccountGone(accountId)
    await showDocuments(run, written.id, documentIds)
    const payload = { requestId: written.id, evidenceKind }
    await recordEvent(run, FIRM_REMOVAL_ASKED, { actor: accountId, subject: firmId, payload })
    return row.request
  })
}

export interface RemovalDecision {
  requestId: string
  /** Account that decides. */
  reviewerId: string
  accept: boolean
  reason: string | null
  /** What follows for others when the firm is removed: added to the outbox with it, for afterwards there is no claim to read. */
  notices: (granted: GrantedRemoval) => NewOutboxEntry[]
}

/** A firm that was removed at its organisation's request, and those who waited for something about it. */
export interface GrantedRemoval extends GoneFirm {
  /** Requests for its removal, all granted by this. */
  requests: RemovalRequestRow[]
}

/** Grants or declines a request; granting it removes the firm, grants what `others` asked for alike, and ends the claims that waited. */
export function decideFirmRemoval(
  graph: Graph,
  { requestId: id, reviewerId, accept, reason, notices }: RemovalDecision,
): Promise<{ request: RemovalRequestRow } | 'NO_REQUEST' | 'DECIDED_ALREADY'> {
  return graph.write(async (run) => {
    const lockShape = z.object({
      status: z.string(),
      firmId: z.string(),
      /** The base that decides, or PLATFORM. */
      decidedFor: z.string(),
      byReviewer: z.boolean(),
    })
    const [lock] = await run(cypher.LOCK_REQUEST, { id, reviewerId }, lockShape)
    // Whoever joined the firm or lost the role since the caller looked has no say any more.
    if (!lock?.byReviewer) return 'NO_REQUEST'
    if (lock.status !== 'PENDING') return 'DECIDED_ALREADY'
    const { firmId, decidedFor } = lock
    const at = new Date().toISOString()
    const status = accept ? 'ACCEPTED' : 'DECLINED'
    const [row] = await run(cypher.DECIDE_REQUEST, { id, status, reason, at, reviewerId }, rowShape)
    if (!row) return 'NO_REQUEST'
    const by = { actor: reviewerId, onBehalfOf: decidedFor === PLATFORM ? null : decidedFor }
    if (accept) {
      const gone = await removeFirm(run, { firmId, by: 'REMOVAL', ...by })
      const others = await run(cypher.FULFIL_REQUESTS, { firmId, at }, rowShape)
      await discardDocumentsOfDecided(run, [id, ...others.map((other) => other.request.id)])
      const [done] = await run(cypher.REQUEST_BY_ID, { id }, rowShape)
      const { request } = done ?? row
      const requests = [request, ...others.map((other) => other.request)]
      if (gone) await addToOutbox(run, notices({ ...gone, requests }))
      return { request }
    }
    await discardDocumentsOfDecided(run, [id])
    const about = row.request.accountId
    const event = { ...by, about, subject: firmId, payload: { requestId: id, reason } }
    await recordEvent(run, FIRM_REMOVAL_DECLINED, event)
    return { request: row.request }
  })
}

/** A request by its id; null where there is none. */
export async function findRemovalRequest(graph: Graph, id: string): Promise<RemovalRequestRow | null> {
  const [row] = await graph.read(cypher.REQUEST_BY_ID, { id }, rowShape)
  return row?.request ?? null
}

/** A page of the requests that wait for any of the reviewers, oldest first. */
export async function findRemovalQueue(
  graph: Graph,
  queue: ReviewQueue,
  { first, after }: PageRequest<FirmRequestKey>,
): Promise<Page<RemovalRequestRow, FirmRequestKey>> {
  const key = { at: after?.createdAt ?? '1970-01-01T00:00:00Z', id: after?.id ?? '' }
  const parameters = { ...queue, ...key }
  return readPage(first, async (limit) => {
    const { rows, omitted } = await graph.readList(cypher.REQUEST_QUEUE, { ...parameters, limit }, rowShape)
    return { rows: rows.map((row) => row.request), omitted }
  })
}

/** How many requests wait for the reviewers, exact up to COUNT_CAP. */
export async function countRemovalQueue(graph: Graph, queue: ReviewQueue): Promise<Count> {
  const shape = z.object({ count: z.number().int() })
  const [row] = await graph.read(cypher.COUNT_REQUEST_QUEUE, { ...queue, limit: COUNT_CAP + 1 }, shape)
  return cutCount(row?.count ?? 0)
}

/** The newest requests of an account, at most MOST_REQUESTS. */
export async function findRemovalRequestsOfAccount(
  graph: Graph,
  accountId: string,
): Promise<RemovalRequestRow[]> {
  const parameters = { accountId, limit: MOST_REQUESTS }
  const { rows } = await graph.readList(cypher.REQUESTS_OF_ACCOUNT, parameters, rowShape)
  return rows.map((row) => row.request)
}
