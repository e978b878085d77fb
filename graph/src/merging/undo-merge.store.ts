import { z } from 'zod'
import { firmKindShape } from '../firms/firm.row.ts'
import { storedNameKeysOf } from '../firms/name-key.ts'
import type { Graph, Run } from '../kernel/driver/driver.ts'
import { recordEvent } from '../kernel/events/define-event.ts'
import { cutPage, type Page, type PageRequest } from '../kernel/paging/page.ts'
import { noteStaleRecordsAround } from '../matching/records/stale-records.store.ts'
import { refreshDerived } from '../projects/derived.store.ts'
import { type Merger, mayMerge } from './may-merge.store.ts'
import { fieldsOf, type MergedProfile, type MergeField, mergedProfileShape } from './merge-fields.ts'
import { MAX_PARTNERS, newNameKeys } from './merge-firms.store.ts'
import { type MergeRecord, mergeRecordShape } from './merge-record.ts'
import * as merging from './merging.cypher.ts'
import { FIRM_MERGE_UNDONE } from './merging.events.ts'
import { kindOfTie, MOVED_TIES, type MovedKind } from './moved-ties.ts'
import * as cypher from './undo-merge.cypher.ts'

/** Days for which a merge can be undone. */
export const UNDO_DAYS = 30

/** Maximum number of firms that left the network within these days among which merges are listed. */
const MERGE_WINDOW = 2_000

/** Merges that one transaction ends. */
const ENDED_OF_BATCH = 100

const CODES = { CREDIT_CODE: 'creditCode', LEI: 'lei' } as const

const TAKE_BACK = MOVED_TIES.map(cypher.takeBack)

/** What an undo could not make as it was, because it changed since. */
export interface NotRestored {
  /** Fields of the kept firm that were changed since: they stay as they are now. */
  fields: MergeField[]
  /** Codes of the merged firm that another firm has by now. */
  codes: ('CREDIT_CODE' | 'LEI')[]
  /** What the merged firm had, and is gone since. */
  gone: { kind: MovedKind; count: number }[]
}

/**
 * What came of an undo. TOO_LATE after 30 days; LATER_MERGE where another firm was merged into the kept one
 * since, or that into another: the later one is undone first.
 */
export type UndoOutcome =
  | { keptId: string | null; notRestored: NotRestored }
  | 'NO_MERGE'
  | 'NOT_ALLOWED'
  | 'TOO_LATE'
  | 'LATER_MERGE'

const lockShape = z.object({
  keptId: z.string(),
  kind: firmKindShape.nullable(),
  nameZh: z.string(),
  nameEn: z.string(),
  baseIds: z.array(z.string()).nullable(),
  record: z.string().nullable(),
  isRecent: z.boolean(),
  keptWasMerged: z.boolean(),
  keptIsGone: z.boolean(),
  hasLater: z.boolean(),
})

const tiesShape = z.object({ type: z.string(), count: z.number().int() })

/**
 * Undoes a merge, in one transaction: the merged firm is one of its own again with all that it had, and the
 * kept one as it was before. What changed since stays as it is, and is named. Those who may merge both may
 * undo it.
 */
export function undoMerge(
  graph: Graph,
  { mergedId, merger }: { mergedId: string; merger: Merger },
): Promise<UndoOutcome> {
  return graph.write(async (run) => {
    const [merge] = await run(cypher.LOCK_MERGE, { mergedId, since: daysAgo(UNDO_DAYS) }, lockShape)
    if (!merge) return 'NO_MERGE'
    const { keptId, keptIsGone, kind, nameZh, nameEn } = merge
    const bases = (merge.baseIds ?? ['']).map((baseId) => ({ baseId: baseId || null }))
    if (!(await mayMerge(run, merger, bases))) return 'NOT_ALLOWED'
    if (!merge.isRecent || merge.record === null || kind === null) return 'TOO_LATE'
    if (merge.keptWasMerged || merge.hasLater) return 'LATER_MERGE'

    const record = mergeRecordShape.parse(JSON.parse(merge.record))
    const ids = { keptId, mergedId }
    await noteStaleRecordsAround(run, { firmIds: [keptId] })
    for (const statement of TAKE_BACK) await run(statement, ids, z.unknown())
    const returned = await run(cypher.GIVE_BACK, { mergedId }, tiesShape)
    // Before the other firm is there again: a code is one firm's.
    const fields = keptIsGone ? [] : await restoreKept(run, keptId, record)
    const codeShape = z.object({ creditCode: z.boolean(), lei: z.boolean() })
    const [taken] = await run(cypher.TAKEN_CODES, { mergedId }, codeShape)
    const codes = (['CREDIT_CODE', 'LEI'] as const).filter((code) => taken?.[CODES[code]])
    const properties = {
      ...storedNameKeysOf({ nameZh, nameEn }),
      ...Object.fromEntries(codes.map((code) => [CODES[code], null])),
    }
    const label = kind === 'TRADITIONAL' ? 'Traditional' : 'Digital'
    const lostMembers = countOf(returned, 'MEMBER_OF') < countOf(record.ties, 'MEMBER_OF')
    await run(cypher.SHOW_FIRM, { mergedId, properties, kind: label, lostMembers }, z.unknown())
    await refreshShared(run, ids, keptIsGone)
    await noteStaleRecordsAround(run, { firmIds: [keptId, mergedId] })
    await recordEvent(run, FIRM_MERGE_UNDONE, {
      actor: merger.accountId,
      subject: keptIsGone ? mergedId : keptId,
      onBehalfOf: bases[0]?.baseId ?? null,
      payload: { mergedFirmId: mergedId, mergedNameZh: nameZh, mergedNameEn: nameEn },
    })
    const gone = goneSince(record, returned)
    return { keptId: keptIsGone ? null : keptId, notRestored: { fields, codes, gone } }
  })
}

/** Gives the kept firm its former values back; returns the fields that were changed since. */
async function restoreKept(run: Run, keptId: string, { before, after }: MergeRecord): Promise<MergeField[]> {
  const shape = z.object({ id: z.string(), profile: mergedProfileShape })
  const [now] = await run(merging.FIRMS_TO_COMPARE, { ids: [keptId] }, shape)
  const names = Object.keys(after) as (keyof MergedProfile)[]
  const isAsMerged = (name: keyof MergedProfile) =>
    JSON.stringify(now?.profile[name]) === JSON.stringify(after[name])
  const restored: Partial<MergedProfile> = Object.fromEntries(
    names.filter(isAsMerged).map((name) => [name, before[name]]),
  )
  const properties = { ...restored, ...newNameKeys(restored) }
  await run(merging.SET_TAKEN, { firmId: keptId, properties, at: new Date().toISOString() }, z.unknown())
  return fieldsOf(names.filter((name) => !isAsMerged(name)))
}

async function refreshShared(
  run: Run,
  ids: { keptId: string; mergedId: string },
  keptIsGone: boolean,
): Promise<void> {
  const shape = z.object({ projectIds: z.array(z.string()), partnerIds: z.array(z.string()) })
  const [shared] = await run(merging.SHARED_PROJECTS, { ...ids, limit: MAX_PARTNERS }, shape)
  const firmIds = [...(keptIsGone ? [] : [ids.keptId]), ids.mergedId, ...(shared?.partnerIds ?? [])]
  await refreshDerived(run, { projectIds: shared?.projectIds ?? [], firmIds })
}

const countOf = (ties: MergeRecord['ties'], type: string) =>
  ties.find((each) => each.type === type)?.count ?? 0

function goneSince({ ties }: MergeRecord, returned: z.infer<typeof tiesShape>[]): NotRestored['gone'] {
  return ties.flatMap(({ type, count }) => {
    const kind = kindOfTie(type)
    const back = countOf(returned, type)
    return kind !== null && back < count ? [{ kind, count: count - back }] : []
  })
}

const mergeShape = z.object({
  mergedId: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  keptId: z.string(),
  /** ISO 8601. */
  mergedAt: z.string(),
})
/** A merge that can be undone. */
export type FirmMergeRow = z.infer<typeof mergeShape>
export type FirmMergeKey = Pick<FirmMergeRow, 'mergedAt' | 'mergedId'>

/** A merge that can be undone, by the id of the merged firm; null where there is none. */
export async function findMerge(graph: Graph, mergedId: string): Promise<FirmMergeRow | null> {
  const [row] = await graph.read(cypher.MERGE_BY_ID, { mergedId, since: daysAgo(UNDO_DAYS) }, mergeShape)
  return row ?? null
}

/** A page of the merges that can be undone, newest first; of bases: those of firms that were theirs. */
export async function findRecentMerges(
  graph: Graph,
  baseIds: readonly string[] | null,
  { first, after }: PageRequest<FirmMergeKey>,
): Promise<Page<FirmMergeRow, FirmMergeKey>> {
  const key = { at: after?.mergedAt ?? '9999-12-31T23:59:59Z', id: after?.mergedId ?? '\uffff' }
  const parameters = { ...key, since: daysAgo(UNDO_DAYS), baseIds, window: MERGE_WINDOW, limit: first + 1 }
  return cutPage(await graph.read(cypher.RECENT_MERGES, parameters, mergeShape), first)
}

/**
 * Lets go of what undoing needs where it is too late for that. Returns how many merges that was.
 */
export async function endOldMerges(graph: Graph, signal?: AbortSignal): Promise<number> {
  let count = 0
  while (!signal?.aborted) {
    const parameters = { before: daysAgo(UNDO_DAYS), limit: ENDED_OF_BATCH }
    const shape = z.object({ ended: z.number().int() })
    const [row] = await graph.write((run) => run(cypher.END_MERGES, parameters, shape))
    if (!row?.ended) break
    count += row.ended
  }
  return count
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 24 * 60 * 60_000).toISOString()
}

/** The bases of the two firms of a merge, null for one that had none; null where there is no such merge. */
export async function findBasesOfMerge(
  graph: Graph,
  mergedId: string,
): Promise<{ baseId: string | null }[] | null> {
  const shape = z.object({ baseIds: z.array(z.string()) })
  const [row] = await graph.read(cypher.BASES_OF_MERGE, { mergedId }, shape)
  return row ? row.baseIds.map((baseId) => ({ baseId: baseId || null })) : null
}
