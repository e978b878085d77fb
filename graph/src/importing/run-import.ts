import { decideDuplicates, type PairDecision, type Transact } from '../duplicates/duplicates.store.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import type { BadRowReport } from './bad-row-report.ts'
import { findFiles } from './find-files.ts'
import type { Found } from './found-in-files.ts'
import {
  type ImportTarget,
  type Labels,
  labelsOfNamespace,
  type Side,
  waitingLabels,
} from './import-target.ts'
import { findImport, finishImport, type ImportRecord, keyOf, setPhase } from './imports.store.ts'
import { removeWaiting } from './live.store.ts'
import { type ReadOptions, readFiles } from './read-files.ts'
import {
  discardReading,
  finishLive,
  finishRemoval,
  otherSide,
  type Recovered,
  recoverWithLease,
  removeSide,
  withImports,
} from './recover-imports.ts'
import type { SourceFile } from './source-file.ts'
import { isVocabulary } from './tables.ts'
import { createRowWriter, deriveFromProjects, prepareLabels } from './write-rows.store.ts'

export interface ImportOptions extends Omit<ReadOptions, 'rowIds'> {
  directory: string
  /** Check everything and write nothing. */
  dryRun: boolean
  /** What somebody says of likely duplicates; of pairs that are none it says nothing. */
  decisions: readonly PairDecision[]
  onStage: (stage: 'READING' | 'DERIVING' | 'BRINGING') => void
  onRecovered: (recovered: readonly Recovered[]) => void
}

export interface ImportSummary extends Found {
  /** How many rows were left out. */
  badRows: number
  /** How many cells were left out of rows that were taken. */
  badCells: number
  /** Whether it is in the graph now. */
  imported: boolean
}

/**
 * Imports a folder of tables, in constant memory but for the ids (32 to 64 bytes each). Until everything was
 * read and checked nothing can be seen of it; then it appears in the live network, firms first and each
 * project with its firms, or, in a namespace, all at once. Done again, a namespace is replaced; in the live
 * network rows are added and changed, and none is removed.
 * @param graph null only in a dry run; then ids are not compared with those of the network.
 * @throws UnreadableTable, ContradictoryDecisions, LeaseTaken, GraphUnavailable, and the signal's reason when
 *   it was aborted; nothing is left of it then.
 */
export async function runImport(graph: Graph | null, given: ImportOptions): Promise<ImportSummary> {
  const options = { ...given, rowIds: { by: 'CONTENTS', prefix: `${given.target.name}-` } as const }
  const files = await findFilesToRead(options)
  options.onStage('READING')
  if (options.dryRun || !graph) {
    const found = await readFiles(graph, files, options, null)
    return { ...found, ...countBad(options.report), imported: false }
  }
  return withImports(graph, async (transact) => {
    const place = await preparePlace(graph, transact, options)
    const { record, labels, side } = place
    const live = record.kind === 'live'
    let summary: ImportSummary
    try {
      const found = await readFiles(
        graph,
        files,
        options,
        createRowWriter(transact, labels, { name: record.name, linked: !live }),
      )
      summary = { ...found, ...countBad(options.report), imported: true }
      if (options.strict && options.report.count > 0) {
        await discardReading(graph, transact, record)
        return { ...summary, imported: false }
      }
      if (live) await decideDuplicates(transact, record.name, options.decisions)
      else {
        options.onStage('DERIVING')
        await deriveFromProjects(graph, stoppable(transact, options.signal), labels)
      }
    } catch (error) {
      // Where this fails too, the graph is away, and the next start or import clears up.
      await discardReading(graph, transact, record).catch(() => {})
      throw error
    }
    if (live) {
      options.onStage('BRINGING')
      await transact((run) => setPhase(run, record, 'BRINGING'))
      await finishLive(graph, transact, record)
    } else {
      await transact((run) => finishImport(run, record, side))
      await removeSide(graph, transact, record, otherSide(side))
    }
    return summary
  })
}

/** A namespace takes any code, and leaves the vocabularies of the network alone. */
async function findFilesToRead({ directory, signal, target, onNote }: ImportOptions): Promise<SourceFile[]> {
  const files = await findFiles(directory, signal)
  if (target.kind === 'live') return files
  const left = files.filter(({ table }) => isVocabulary(table))
  for (const { name } of left) onNote(`${name}: not read, for a namespace has no vocabularies`)
  return files.filter((file) => !left.includes(file))
}

function countBad({ rows, cells }: BadRowReport) {
  return { badRows: rows, badCells: cells }
}

/** Deriving may take minutes, and stopping it should not wait for its end. */
function stoppable(transact: Transact, signal: AbortSignal): Transact {
  return (work) => {
    signal.throwIfAborted()
    return transact(work)
  }
}

interface Place {
  record: ImportRecord
  /** Where its nodes are written. */
  labels: Labels
  side: Side
}

/** Cleans up interrupted imports, and prepares a place where written rows are invisible. */
async function preparePlace(graph: Graph, transact: Transact, options: ImportOptions): Promise<Place> {
  const { target } = options
  options.onRecovered(await recoverWithLease(graph, transact))
  const before = await findImport(graph, target)
  const side = otherSide(before?.side ?? null)
  const live = target.kind === 'live'
  const labels = live ? waitingLabels : labelsOfNamespace(target, side)
  if (!live) await prepareLabels(graph, labels)
  await transact((run) => setPhase(run, target, 'READING'))
  const unread = {
    ...target,
    key: keyOf(target),
    phase: 'READING',
    side: null,
    doneAt: null,
    uploadedAt: null,
  } as const
  return { record: before ?? unread, labels, side }
}

/**
 * Removes an import from the graph again; null if there is none of that name.
 * @returns how many nodes went, and the ids of firms that stay, claimed or asked about.
 */
export async function undoImport(
  graph: Graph,
  target: ImportTarget,
): Promise<{ removed: number; kept: string[] } | null> {
  return withImports(graph, async (transact) => {
    const record = await findImport(graph, target)
    if (!record) return null
    if (record.phase === 'READING') await discardReading(graph, transact, record)
    if (record.uploadedAt) await removeWaiting(transact, record.name)
    if (record.phase === 'BRINGING') await finishLive(graph, transact, record)
    await transact((run) => setPhase(run, record, 'REMOVING'))
    return finishRemoval(graph, transact, record)
  })
}
