import { z } from 'zod'
import { CLAIM, type ClaimRow } from '../claims/claim-request.ts'
import { eraseDataOf } from '../data-rights/owned-data.ts'
import { NAME_KEY_VERSION, nameKeysOf, storedNameKeysOf } from '../firms/name-key.ts'
import type { Graph, Run } from '../kernel/driver/driver.ts'
import { recordEvent } from '../kernel/events/define-event.ts'
import { type Count, cutCount, cutPage, type Page, type PageRequest } from '../kernel/paging/page.ts'
import { noteStaleRecordsAround } from '../matching/records/stale-records.store.ts'
import { refreshDerived } from '../projects/derived.store.ts'
import { lapseConfirmationsOfFirm } from '../projects/project-confirmation.ts'
import { findRequestsAbout } from '../requests/close-requests.store.ts'
import { FIRM_ERASED, FIRM_REMOVED } from './removals.events.ts'
import * as cypher from './remove-firm.cypher.ts'

/** Maximum number of partners of a deleted firm whose ties to each other are recomputed at once. */
const MAX_PARTNERS = 200

/**
 * Why a firm is gone: its removal was asked for and granted, its owners had it erased, or it is a part of
 * another now.
 */
const removedByShape = z.enum(['REMOVAL', 'ERASURE', 'MERGE'])
export type RemovedBy = z.infer<typeof removedByShape>

const removedShape = z.object({
  id: z.string(),
  /** Null after an erasure. */
  nameZh: z.string().nullable(),
  nameEn: z.string().nullable(),
  by: removedByShape,
  /** ISO 8601. */
  removedAt: z.string(),
})
export type RemovedFirmRow = z.infer<typeof removedShape>

/** The cursor of the list of tombstones. */
export interface RemovedFirmKey {
  removedAt: string
  id: string
}

export interface FirmRemoval {
  firmId: string
  by: RemovedBy
  actor: string
  onBehalfOf?: string | null
}

/** A firm that is gone, with what others waited for that ended with it. */
export interface GoneFirm {
  firm: { id: string; nameZh: string; nameEn: string }
  /** Claims that waited. */
  claims: ClaimRow[]
}

/**
 * Removes a firm in the transaction of `run`: its profile with all it owns, posted and was sent, so that
 * nobody finds it or reads about it in a reason. Projects with other participants stay. Null if there is no
 * such firm.
 */
export async function removeFirm(
  run: Run,
  { firmId, by, actor, onBehalfOf = null }: FirmRemoval,
): Promise<GoneFirm | null> {
  const lockShape = z.object({
    nameZh: z.string(),
    nameEn: z.string(),
    projectIds: z.array(z.string()),
    partnerIds: z.array(z.string()),
  })
  const [firm] = await run(cypher.LOCK_FIRM_TO_REMOVE, { firmId, limit: MAX_PARTNERS }, lockShape)
  if (!firm) return null
  const claims = await findRequestsAbout(run, CLAIM, firmId)
  await noteStaleRecordsAround(run, { firmIds: [firmId] })
  await lapseConfirmationsOfFirm(run, firmId)
  await run(cypher.KEEP_PARTIES, { firmId }, z.unknown())
  await eraseDataOf(run, 'firm', { firmId })
  const { projectIds, partnerIds, ...names } = firm
  const kept =
    by === 'REMOVAL'
      ? { ...names, ...storedNameKeysOf(names) }
      : { nameZh: null, nameEn: null, nameKeyZh: null, nameKeyEn: null, nameKeyVersion: NAME_KEY_VERSION }
  await run(cypher.DELETE_FIRM, { firmId, ...kept, by, at: new Date().toISOString() }, z.unknown())
  await refreshDerived(run, { projectIds, firmIds: partnerIds })
  const event = by === 'REMOVAL' ? FIRM_REMOVED : FIRM_ERASED
  await recordEvent(run, event, { actor, subject: firmId, onBehalfOf, payload: {} })
  const { nameZh, nameEn } = names
  return { firm: { id: firmId, nameZh, nameEn }, claims }
}

/** A page of the firms that were removed, newest first. */
export async function findRemovedFirms(
  graph: Graph,
  { first, after }: PageRequest<RemovedFirmKey>,
): Promise<Page<RemovedFirmRow, RemovedFirmKey>> {
  const key = { at: after?.removedAt ?? '9999-12-31T23:59:59Z', id: after?.id ?? '\uffff' }
  const rows = await graph.read(
    cypher.REMOVED_FIRMS,
    { ...key, limit: first + 1 },
    z.object({ removed: removedShape }),
  )
  return cutPage(
    rows.map((row) => row.removed),
    first,
  )
}

/** How many firms were removed, exact up to COUNT_CAP. */
export async function countRemovedFirms(graph: Graph): Promise<Count> {
  const [row] = await graph.read(cypher.COUNT_REMOVED_FIRMS, {}, z.object({ count: z.number().int() }))
  return cutCount(row?.count ?? 0)
}

/**
 * Whether a firm with one of these names, or one that looks the same, was removed because that was asked for.
 */
export async function isRemovedName(run: Run, names: { nameZh: string; nameEn: string }): Promise<boolean> {
  const nameKeys = Object.values(nameKeysOf(names)).filter((key) => key !== null)
  const [row] = await run(cypher.IS_REMOVED_NAME, { nameKeys }, z.object({ removed: z.boolean() }))
  return row?.removed === true
}

/** Whether a firm of this id was removed. */
export async function isRemovedFirm(graph: Graph, firmId: string): Promise<boolean> {
  const [row] = await graph.read(cypher.IS_REMOVED, { firmId }, z.object({ removed: z.boolean() }))
  return row?.removed === true
}
