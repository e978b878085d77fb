import { join } from 'node:path'
import { z } from 'zod'
import type { Transact } from '../duplicates/duplicates.store.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import { refreshStaleRecords } from '../matching/records/refresh-records.store.ts'
import { UnreadableTable, WrongEncoding } from './bad-row.ts'
import { BadRowReport } from './bad-row-report.ts'
import { findEncoding } from './encodings.ts'
import { findUploadedFiles } from './find-files.ts'
import type { Found } from './found-in-files.ts'
import type { FoundInUpload, UploadHeader } from './found-in-upload.ts'
import { UNPUBLISHED_DAYS } from './import-files.store.ts'
import { createTarget, waitingLabels } from './import-target.ts'
import { findImport, type Phase, setPhase } from './imports.store.ts'
import { removeWaiting } from './live.store.ts'
import { readFiles } from './read-files.ts'
import { finishLive, finishRemoval, recoverWithLease, withImports } from './recover-imports.ts'
import { isVocabulary, tableNames } from './tables.ts'
import * as cypher from './uploads.cypher.ts'
import { findMappings, findUpload, keyOfUpload, type UploadRow } from './uploads.store.ts'
import { createRowWriter } from './write-rows.store.ts'

/** Reasons, notes and unknown terms that are kept with an import; the report has all bad rows. */
const MAX_KEPT = 50
/** Max time for reading, in milliseconds: others wait for the lease of imports meanwhile. */
const MAX_READING_TIME = 10 * 60_000
/** Milliseconds between two notes of the progress. */
const PROGRESS_EVERY = 1_000
const DAY = 24 * 60 * 60_000

/** Where an import's bad rows are listed in a language, beside its files. */
export function reportOf(name: string, language: 'zh' | 'en'): string {
  return language === 'en' ? `${name}-bad-rows.csv` : `${name}-bad-rows-zh.csv`
}

/**
 * Does what the phase of an import of uploaded files asks for: reads it into the waiting room, brings it from
 * there into the network, takes it out, or clears up after it; then the records of firms follow. Begun again
 * after a crash it ends alike; does nothing where nothing is to be done.
 * @param folder where the files lie under their ids
 * @throws LeaseTaken while another process works on imports, GraphUnavailable, and the reason of the signal
 */
export async function workOnUpload(
  graph: Graph,
  name: string,
  {
    folder,
    signal,
    maxReadingTime = MAX_READING_TIME,
  }: { folder: string; signal: AbortSignal; maxReadingTime?: number },
): Promise<void> {
  await withImports(graph, async (transact) => {
    await recoverWithLease(graph, transact)
    const target = createTarget('live', name)
    const upload = await findUpload(graph, name)
    const record = await findImport(graph, target)
    if (!upload || !record) return
    switch (upload.phase) {
      case 'UPLOADED':
        await prepare(graph, transact, upload, { folder, signal, maxReadingTime })
        return
      case 'BRINGING':
        await finishLive(graph, transact, record)
        break
      case 'REMOVING':
        await finishRemoval(graph, transact, record)
        break
      case 'DROPPED':
        await removeWaiting(transact, name)
        break
      default:
    }
    if (upload.phase !== 'PREPARED' && upload.phase !== 'FAILED') await discardFiles(transact, name)
  })
  await refreshStaleRecords(graph)
}

async function prepare(
  graph: Graph,
  transact: Transact,
  upload: UploadRow,
  { folder, signal, maxReadingTime }: { folder: string; signal: AbortSignal; maxReadingTime: number },
): Promise<void> {
  const { name, baseId, accountId } = upload
  const target = createTarget('live', name)
  // Of what was read before it was to be read again.
  await removeWaiting(transact, name)
  if (!(await moveOn(transact, name, { from: 'UPLOADED', to: 'READING' }))) return
  const ended = AbortSignal.any([signal, AbortSignal.timeout(maxReadingTime)])
  const headers: UploadHeader[] = []
  const notes: string[] = []
  const report = new BadRowReport(join(folder, reportOf(name, 'en')), join(folder, reportOf(name, 'zh')))
  try {
    const files = await findUploadedFiles(
      upload.files.map((file) => ({ ...file, path: join(folder, file.id) })),
      ended,
    )
    // Such imports are begun and published by admins of the platform only.
    if (baseId !== null && files.some(({ table }) => isVocabulary(table)))
      throw new UnreadableTable(NOT_OF_A_BASE)
    const writer = createRowWriter(transact, waitingLabels, { name, linked: false })
    const found = await readFiles(
      graph,
      files,
      {
        target,
        strict: false,
        idPrefix: `${name}-`,
        kindOfType: new Map(),
        otherwise: upload.otherwise,
        report,
        encoding: upload.encoding,
        mappings: [...upload.mappings, ...(await findMappings(graph, { baseId, accountId }))],
        rowIds: { by: 'LINES' },
        needsNames: true,
        onHeader: (header) => headers.push(header),
        onNote: (note) => notes.push(note),
        onProgress: noteProgress(transact, name),
        signal: ended,
      },
      writer,
    )
    await report.close()
    await end(transact, name, 'PREPARED', describe(found, { headers, notes, report }), null)
  } catch (error) {
    await report.close().catch(() => {})
    await removeWaiting(transact, name)
    const tookTooLong = ended.aborted && !signal.aborted
    if (!(error instanceof UnreadableTable) && !tookTooLong) {
      await transact((run) => setPhase(run, target, 'UPLOADED'))
      throw error
    }
    const found = describe(null, { headers, notes, report })
    if (error instanceof WrongEncoding)
      found.wrongEncoding = { file: error.file, likely: findEncoding(error.likely ?? '') }
    await end(transact, name, 'FAILED', found, tookTooLong ? TOO_LONG : messageOf(error))
  }
}

const NOT_OF_A_BASE =
  'The tables capabilities, heritage_domains and markets are vocabularies of the whole network, which only its administrators import, for the platform: leave them out.'
const TOO_LONG = 'Reading takes more than 10 minutes: divide the files.'

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Ends the reading of an import, with what was found. */
async function end(
  transact: Transact,
  name: string,
  phase: Phase,
  found: FoundInUpload,
  failure: string | null,
): Promise<void> {
  const key = keyOfUpload(name)
  const properties = { found: JSON.stringify(found), failure, progress: null }
  await transact(async (run) => {
    await run(cypher.MOVE_ON, { key, from: ['READING'], to: phase, properties }, z.unknown())
    if (found.badRows + found.badCells > 0)
      for (const language of ['zh', 'en'] as const)
        await run(cypher.ATTACH_REPORT, { key, id: reportOf(name, language) }, z.unknown())
  })
}

async function moveOn(
  transact: Transact,
  name: string,
  { from, to }: { from: Phase; to: Phase },
): Promise<boolean> {
  const parameters = { key: keyOfUpload(name), from: [from], to, properties: {} }
  return (await transact((run) => run(cypher.MOVE_ON, parameters, z.unknown()))).length > 0
}

async function discardFiles(transact: Transact, name: string): Promise<void> {
  const reportUntil = new Date(Date.now() + UNPUBLISHED_DAYS * DAY).toISOString()
  await transact((run) => run(cypher.DISCARD_FILES, { key: keyOfUpload(name), reportUntil }, z.unknown()))
}

/** Notes the progress each second; where that fails, the next note says more. */
function noteProgress(transact: Transact, name: string) {
  let noted = Date.now()
  return ({ done, total }: { done: number; total: number }) => {
    if (Date.now() - noted < PROGRESS_EVERY) return
    noted = Date.now()
    const parameters = { key: keyOfUpload(name), progress: total > 0 ? Math.min(1, done / total) : 0 }
    transact((run) => run(cypher.SET_PROGRESS, parameters, z.unknown())).catch(() => {})
  }
}

function describe(
  found: Found | null,
  { headers, notes, report }: { headers: UploadHeader[]; notes: string[]; report: BadRowReport },
): FoundInUpload {
  const terms = [...(found?.unknownTerms ?? [])].sort(([, one], [, other]) => other - one)
  return {
    headers,
    rows: tableNames.flatMap((table) => {
      const count = found?.rows[table]
      return count === undefined ? [] : [{ table, count }]
    }),
    badRows: report.rows,
    badCells: report.cells,
    reasons: report.kinds.slice(0, MAX_KEPT),
    notes: notes.slice(0, MAX_KEPT),
    assumedKinds: found?.assumedKinds ?? 0,
    unknownTerms: terms.slice(0, MAX_KEPT).map(([term, count]) => ({ term, count })),
    wrongEncoding: null,
  }
}
