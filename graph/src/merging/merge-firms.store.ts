import { z } from 'zod'
import { nameKeysOf } from '../firms/name-key.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { recordEvent } from '../kernel/events/define-event.ts'
import { noteStaleRecordsAround } from '../matching/records/stale-records.store.ts'
import { refreshDerived } from '../projects/derived.store.ts'
import { findObstacles, type MergeObstacle, readPair } from './compare-firms.store.ts'
import { lockPair } from './lock-pair.store.ts'
import { type Merger, mayMerge } from './may-merge.store.ts'
import { compareFields, type MergedProfile, type MergeField, takeFields } from './merge-fields.ts'
import type { MergeRecord } from './merge-record.ts'
import * as cypher from './merging.cypher.ts'
import { FIRM_MERGED } from './merging.events.ts'
import { MOVED_TIES } from './moved-ties.ts'

/** Maximum number of partners in shared projects whose ties to each other are recomputed at once. */
export const MAX_PARTNERS = 200

const MOVES = MOVED_TIES.map(cypher.moveTies)

export interface FirmMerge {
  /** The firm that stays. */
  keptId: string
  /** The firm that becomes a part of it. */
  mergedId: string
  /** Fields whose value is taken from the merged firm; without a list: those that the kept one left empty. */
  fields?: readonly MergeField[] | undefined
  /** The versions that were compared; without them they are merged as they are. */
  versions?: { kept: number; merged: number } | undefined
  merger: Merger
}

/**
 * What came of a merge: how many relationships of each type the merged firm had. NOT_ALLOWED where somebody
 * does not look after both; CHANGED_SINCE where one is not as it was compared; a field that cannot be taken.
 * Nothing was written but in the first case.
 */
export type MergeOutcome =
  | 'DONE'
  | 'NO_FIRM'
  | 'NOT_ALLOWED'
  | 'CHANGED_SINCE'
  | { obstacles: MergeObstacle[] }
  | { notTaken: MergeField[] }

/**
 * Merges a firm into another, in one transaction: fields as chosen, and all that it offers, owns, posted, was
 * given and took part in, which the other firm then has once. It is found by nobody any more, and its id
 * leads to the firm that was kept. Curators merge firms of their bases, administrators of the platform all.
 *
 * Nobody gets rights by it: a firm with people who do not belong to the kept firm as well is not merged, by
 * nobody; its memberships are kept for an undo only. A verification is neither gained nor lost, and of a
 * verified firm, or one with people, only empty fields are filled. What was asked about the merged firm and
 * decided stays with its id; it is not merged while something waits.
 */
export function mergeFirms(
  graph: Graph,
  { keptId, mergedId, fields, versions, merger }: FirmMerge,
): Promise<MergeOutcome> {
  return graph.write(async (run) => {
    const locked = await lockPair(run, [keptId, mergedId])
    if (!locked) return 'NO_FIRM'
    if (!(await mayMerge(run, merger, locked))) return 'NOT_ALLOWED'
    const pair = await readPair(run, { keptId, mergedId })
    if (!pair) return 'NO_FIRM'
    const [kept, merged] = pair
    if (versions && (versions.kept !== kept.version || versions.merged !== merged.version))
      return 'CHANGED_SINCE'
    const obstacles = await findObstacles(run, pair)
    if (obstacles.length > 0) return { obstacles }
    const compared = compareFields(kept, merged)
    const taken = fields ?? compared.filter(({ takesMerged }) => takesMerged).map(({ field }) => field)
    const notTaken = taken.filter((field) => !compared.some((each) => each.field === field && each.mayTake))
    if (notTaken.length > 0) return { notTaken }

    const ids = { keptId, mergedId }
    const sharedShape = z.object({ projectIds: z.array(z.string()), partnerIds: z.array(z.string()) })
    const [shared] = await run(cypher.SHARED_PROJECTS, { ...ids, limit: MAX_PARTNERS }, sharedShape)
    // The kept firm's new partners are the other's, and so is all else that moves.
    await noteStaleRecordsAround(run, { firmIds: [keptId, mergedId] })
    const tiesShape = z.object({ type: z.string(), count: z.number().int() })
    const ties = await run(cypher.REMEMBER_TIES, { mergedId }, tiesShape)
    for (const statement of MOVES) await run(statement, ids, z.unknown())
    const after = takeFields(kept.profile, merged.profile, taken)
    const before = Object.fromEntries(
      (Object.keys(after) as (keyof MergedProfile)[]).map((name) => [name, kept.profile[name]]),
    )
    const record: MergeRecord = { ties, before, after }
    const at = new Date().toISOString()
    const baseIds = locked.map(({ baseId }) => baseId ?? '')
    const hidden = { ...ids, at, baseIds, record: JSON.stringify(record) }
    await run(cypher.HIDE_FIRM, hidden, z.unknown())
    const properties = { ...after, ...newNameKeys(after) }
    await run(cypher.SET_TAKEN, { firmId: keptId, properties, at }, z.unknown())
    const { projectIds = [], partnerIds = [] } = shared ?? {}
    await refreshDerived(run, { projectIds, firmIds: [keptId, ...partnerIds] })
    const { nameZh: mergedNameZh, nameEn: mergedNameEn } = locked[1]
    await recordEvent(run, FIRM_MERGED, {
      actor: merger.accountId,
      subject: keptId,
      onBehalfOf: locked[0].baseId,
      payload: { mergedFirmId: mergedId, mergedNameZh, mergedNameEn, fields: [...taken] },
    })
    return 'DONE'
  })
}

/** The keys of the names among some properties of a firm. */
export function newNameKeys({ nameZh, nameEn }: Partial<MergedProfile>) {
  return nameKeysOf({ nameZh: nameZh ?? undefined, nameEn: nameEn ?? undefined })
}
