import { z } from 'zod'
import type { Graph, Run } from '../../kernel/driver/driver.ts'
import { type Lease, type LeaseOptions, withLease } from '../../kernel/leases/lease.ts'
import { buildRecord } from './build-record.ts'
import { type FirmRecord, parseRecord, RECORD_SHAPE } from './firm-record.ts'
import * as cypher from './firm-records.cypher.ts'
import { readFirmSources, SOURCES_OF_BATCH, type StoredSource } from './firm-sources.store.ts'
import * as stale from './stale-records.cypher.ts'
import { noteStaleRecords } from './stale-records.store.ts'

/** Firms that one transaction notes as stale where all are. */
const NOTED_OF_BATCH = 20_000

/** Days for which a tombstone is kept: a copy that was not refreshed for longer reads all again. */
const TOMBSTONE_DAYS = 7
const DAY = 24 * 60 * 60_000

/** Whether there is anything to refresh. Cost: two small reads. */
export async function hasStaleRecords(graph: Graph): Promise<boolean> {
  return (await isOutdated(graph)) || (await hasLists(graph))
}

async function hasLists(graph: Graph): Promise<boolean> {
  const [row] = await graph.read(stale.HAS_STALE_LISTS, {}, z.object({ has: z.boolean() }))
  return row?.has ?? false
}

/** Whether records are of an older shape. Newer ones are another release's, which is on its way in. */
async function isOutdated(graph: Graph): Promise<boolean> {
  const [row] = await graph.read(cypher.STORED_SHAPE, {}, z.object({ shape: z.number().int() }))
  return (row?.shape ?? 0) < RECORD_SHAPE
}

/**
 * Brings the records of all firms up to date: those that were noted as stale, and every firm's where the
 * rules of records are newer than those by which they were built, or none was built yet. A job, not part of
 * any request; cheap where nothing is stale, and what was cut off is done by the next run. One process at a
 * time. Returns how many records changed. Throws LeaseTaken if another process works on it for longer than
 * `timeout`.
 */
export async function refreshRecords(graph: Graph, options: LeaseOptions = {}): Promise<number> {
  await purgeTombstones(graph)
  if (!(await hasStaleRecords(graph))) return 0
  return withLease(
    graph,
    'records of firms',
    async (lease) => {
      await noteAllIfOutdated(graph, lease)
      return (await refreshStaleRecords(graph)).changed
    },
    options,
  )
}

/**
 * Brings records up to date that were noted as stale, SOURCES_OF_BATCH firms a transaction, until `isOver`;
 * several processes may do so at once. Returns how many changed, and whether any may be left.
 */
export async function refreshStaleRecords(
  graph: Graph,
  isOver: () => boolean = () => false,
): Promise<{ changed: number; left: boolean }> {
  let changed = 0
  while (await hasLists(graph)) {
    if (isOver()) return { changed, left: true }
    changed += await graph.write(refreshSome)
  }
  return { changed, left: false }
}

const listShape = z.object({ listId: z.string(), firmIds: z.array(z.string()) })

/** Refreshes the firms of some lists; returns how many records changed. */
async function refreshSome(run: Run): Promise<number> {
  // Before anything is read: a concurrent writer of the same firms has ended by then.
  const [version] = await run(cypher.BEGIN_VERSION, {}, z.object({ number: z.number().int() }))
  const lists = await run(stale.STALE_LISTS, { limit: SOURCES_OF_BATCH }, listShape)
  if (lists.length === 0 || !version) return 0
  const ids = new Set<string>()
  const listIds: string[] = []
  for (const { listId, firmIds } of lists) {
    if (listIds.length > 0 && ids.size + firmIds.length > SOURCES_OF_BATCH) break
    listIds.push(listId)
    for (const id of firmIds) ids.add(id)
  }
  const changed = await writeRecords(run, [...ids].sort(), version.number)
  await run(stale.DELETE_STALE_LISTS, { listIds }, z.unknown())
  return changed
}

async function writeRecords(run: Run, ids: readonly string[], version: number): Promise<number> {
  const { ids: there, sources } = await readFirmSources(run, ids)
  const changed = sources
    .map((each) => ({ ...each, built: buildRecord(each.source) }))
    .map((each) => ({ ...each, text: JSON.stringify(each.built) }))
    .filter(({ record, text }) => record !== text)
  const rows = changed.map(({ built: { id }, text }) => ({ id, record: text }))
  if (rows.length > 0) await run(cypher.WRITE_RECORDS, { rows, version }, z.unknown())
  const known = new Set(there)
  const gone = ids.filter((id) => !known.has(id))
  if (gone.length > 0) await run(cypher.WRITE_TOMBSTONES, { ids: gone, version }, z.unknown())
  if (there.length > 0) await run(cypher.DELETE_TOMBSTONES, { ids: there }, z.unknown())
  const partners = new Set(changed.filter(speaksOtherwise).flatMap(({ source }) => source.partners))
  await noteStaleRecords(run, { firmIds: [...partners].filter((id) => !known.has(id)), isBatch: true })
  return rows.length + gone.length
}

/** Whether what the records of its partners say of a firm is another than before. */
function speaksOtherwise({ record, built }: StoredSource & { built: FirmRecord }): boolean {
  const before = record === null ? null : parseRecord(record)
  // The writer of a new firm notes its partners.
  if (!before) return false
  return before.kind !== built.kind || before.domains.join() !== built.domains.join()
}

async function noteAllIfOutdated(graph: Graph, lease: Lease): Promise<void> {
  if (!(await isOutdated(graph))) return
  for (let after: string | null = ''; after !== null; ) {
    const parameters: Record<string, unknown> = { after, limit: NOTED_OF_BATCH }
    const rows = await graph.write(async (run) => {
      await lease.hold(run)
      return run(stale.ADD_ALL_STALE, parameters, z.object({ last: z.string().nullable() }))
    })
    after = rows[0]?.last ?? null
  }
  await graph.write((run) => run(cypher.SET_SHAPE, { shape: RECORD_SHAPE }, z.unknown()))
}

async function purgeTombstones(graph: Graph): Promise<void> {
  const before = new Date(Date.now() - TOMBSTONE_DAYS * DAY).toISOString()
  await graph.write((run) => run(cypher.PURGE_TOMBSTONES, { before }, z.unknown()))
}
