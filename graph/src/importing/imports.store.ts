import { z } from 'zod'
import type { Graph, Run } from '../kernel/driver/driver.ts'
import { recordEvent } from '../kernel/events/define-event.ts'
import type { ImportTarget, Side } from './import-target.ts'
import { IMPORT_REMOVED, IMPORTED } from './importing.events.ts'
import * as cypher from './imports.cypher.ts'

/**
 * READING: nothing of it can be seen. BRINGING: it is complete and being moved into the network. REMOVING: it
 * is being taken out. The others are of imports of files that somebody uploaded. UPLOADED: it is to be read.
 * PREPARED: it was read, waits to be published, and cannot be seen. FAILED: it could not be read. DROPPED and
 * UNDONE: nothing is left of it but its record.
 */
export const PHASES = [
  'READING',
  'BRINGING',
  'REMOVING',
  'UPLOADED',
  'PREPARED',
  'FAILED',
  'DROPPED',
  'UNDONE',
] as const
export type Phase = (typeof PHASES)[number]

/** Phases in which an importer that is killed leaves something to be done. */
const UNFINISHED: readonly (Phase | null)[] = ['READING', 'BRINGING', 'REMOVING']

/** Whether somebody works on an import, or was killed while doing so. */
export function isUnfinished({ phase }: Pick<ImportRecord, 'phase'>): boolean {
  return UNFINISHED.includes(phase)
}

const importShape = z.object({
  key: z.string(),
  kind: z.enum(['live', 'namespace']),
  name: z.string(),
  /** The phase in progress, or the one that a killed importer was in; null if none. */
  phase: z.enum(PHASES).nullable(),
  /** Of a namespace: the side to read; null before the first import of it is done. */
  side: z.enum(['a', 'b']).nullable(),
  /** When it was last finished, ISO; null: never. */
  doneAt: z.string().nullable(),
  /** When its files were uploaded, ISO; null for those of the command. */
  uploadedAt: z.string().nullable(),
})
export type ImportRecord = z.infer<typeof importShape>

const rowShape = z.object({ import: importShape })

/** How an import is called in the graph. */
export function keyOf({ kind, name }: ImportTarget): string {
  return `${kind}:${name}`
}

/** The record of an import; null if there is none. */
export async function findImport(graph: Graph, target: ImportTarget): Promise<ImportRecord | null> {
  const [row] = await graph.read(cypher.FIND_IMPORT, { key: keyOf(target) }, rowShape)
  return row?.import ?? null
}

/** All imports, by key. */
export async function listImports(graph: Graph): Promise<ImportRecord[]> {
  return (await graph.read(cypher.ALL_IMPORTS, {}, rowShape)).map((row) => row.import)
}

/** Notes what is in progress from now on. */
export async function setPhase(run: Run, target: ImportTarget, phase: Phase | null): Promise<void> {
  await run(cypher.SET_PHASE, { ...target, key: keyOf(target), phase }, z.unknown())
}

/** Notes that an import is done: from this transaction on it is there. Leaves an event. */
export async function finishImport(run: Run, target: ImportTarget, side: Side | null): Promise<void> {
  await run(cypher.FINISH_IMPORT, { key: keyOf(target), side }, z.unknown())
  await recordEvent(run, IMPORTED, { actor: 'operator', subject: keyOf(target), payload: {} })
}

/** Deletes the record of an import. */
export async function deleteImport(run: Run, target: ImportTarget): Promise<void> {
  await run(cypher.DELETE_IMPORT, { key: keyOf(target) }, z.unknown())
}

/** Leaves an event that an import was taken out. */
export async function noteRemoval(run: Run, target: ImportTarget): Promise<void> {
  await recordEvent(run, IMPORT_REMOVED, { actor: 'operator', subject: keyOf(target), payload: {} })
}
