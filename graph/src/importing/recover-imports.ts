import type { Transact } from '../duplicates/duplicates.store.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { type Lease, withLease } from '../kernel/leases/lease.ts'
import { type ImportTarget, labelsOfNamespace, type Side } from './import-target.ts'
import {
  deleteImport,
  finishImport,
  type ImportRecord,
  isUnfinished,
  listImports,
  noteRemoval,
  setPhase,
} from './imports.store.ts'
import { publishIntoNetwork, removeFromNetwork, removeWaiting } from './live.store.ts'
import { endUpload } from './uploads.store.ts'
import { deleteLabels, removeLabels } from './write-rows.store.ts'

/** An importer that was killed loses its lease after at most 15 seconds. */
const timeout = 20_000

/** Work on imports is done by one process at a time. Throws LeaseTaken if another goes on importing. */
export function withImports<Result>(
  graph: Graph,
  work: (transact: Transact) => Promise<Result>,
): Promise<Result> {
  return withLease(graph, 'imports', (lease) => work(createTransact(graph, lease)), { timeout })
}

/** Transactions that fail once another process has taken the imports over. */
function createTransact(graph: Graph, lease: Lease): Transact {
  return (work) =>
    graph.write(async (run) => {
      await lease.hold(run)
      return work(run)
    })
}

/** What became of an import that was cut off. */
export interface Recovered {
  name: string
  kind: ImportTarget['kind']
  /**
   * FORGOTTEN: nothing of it had been visible, and nothing is left. FINISHED: it was whole, and now it is in
   * the network.
   */
  end: 'FORGOTTEN' | 'FINISHED' | 'REMOVED'
}

/**
 * Clears up after importers that were killed: what was still being read is deleted, what was being moved
 * into the network or out of it is brought to its end. The files are not needed. To be called at every start;
 * costs one small read when nothing was cut off.
 */
export async function recoverImports(graph: Graph): Promise<Recovered[]> {
  const unfinished = (await listImports(graph)).filter(isUnfinished)
  if (unfinished.length === 0) return []
  return withImports(graph, (transact) => recoverWithLease(graph, transact))
}

/** The same for a caller that already holds the lease. */
export async function recoverWithLease(graph: Graph, transact: Transact): Promise<Recovered[]> {
  const recovered: Recovered[] = []
  for (const record of await listImports(graph)) {
    const end = await recoverImport(graph, transact, record)
    if (end) recovered.push({ name: record.name, kind: record.kind, end })
  }
  return recovered
}

async function recoverImport(
  graph: Graph,
  transact: Transact,
  record: ImportRecord,
): Promise<Recovered['end'] | null> {
  switch (record.phase) {
    case 'READING':
      await discardReading(graph, transact, record)
      return 'FORGOTTEN'
    case 'BRINGING':
      await finishLive(graph, transact, record)
      return 'FINISHED'
    case 'REMOVING':
      await finishRemoval(graph, transact, record)
      return 'REMOVED'
    default:
      return null
  }
}

/** Removes what was read so far; what was imported under this name before stays as it is. */
export async function discardReading(graph: Graph, transact: Transact, record: ImportRecord): Promise<void> {
  if (record.kind === 'live') await removeWaiting(transact, record.name)
  else await removeSide(graph, transact, record, otherSide(record.side))
  await transact((run) => {
    // What somebody uploaded is still to be read.
    if (record.uploadedAt) return setPhase(run, record, 'UPLOADED')
    return record.doneAt ? setPhase(run, record, null) : deleteImport(run, record)
  })
}

/** Brings what waits into the network. */
export async function finishLive(graph: Graph, transact: Transact, record: ImportRecord): Promise<void> {
  await publishIntoNetwork(graph, transact, { name: record.name, isRepeated: record.doneAt !== null })
  // Before the end is noted: cut off here, what still waits is brought again, which changes nothing.
  await removeWaiting(transact, record.name)
  await transact((run) => finishImport(run, record, null))
}

/** Removes an import; returns the ids of firms that stay, claimed or asked about. */
export async function finishRemoval(
  graph: Graph,
  transact: Transact,
  record: ImportRecord,
): Promise<{ removed: number; kept: string[] }> {
  const gone =
    record.kind === 'live' ? await removeFromNetwork(transact, record.name) : { removed: 0, kept: [] }
  if (record.kind === 'namespace')
    for (const side of ['a', 'b'] as const) gone.removed += await removeSide(graph, transact, record, side)
  await transact(async (run) => {
    if (record.uploadedAt) await endUpload(run, record.name, gone.kept)
    else await deleteImport(run, record)
    await noteRemoval(run, record)
  })
  return gone
}

/** Removes one side of a namespace with its schema. */
export async function removeSide(
  graph: Graph,
  transact: Transact,
  target: ImportTarget,
  side: Side,
): Promise<number> {
  const labels = labelsOfNamespace(target, side)
  const removed = await removeLabels(transact, labels)
  await deleteLabels(graph, labels)
  return removed
}

/** The side that the next import is written to. */
export function otherSide(side: Side | null): Side {
  return side === 'a' ? 'b' : 'a'
}
