import { DuplicateCollector } from '../duplicates/collect-duplicates.ts'
import { findFirmsLikeRows } from '../duplicates/duplicates.store.ts'
import type { Graph } from '../kernel/driver/driver.ts'
import type { VocabularyName } from '../vocabularies/vocabulary-entry.ts'
import { additionOf } from './add-to-firm.ts'
import { type BadRow, quote } from './bad-row.ts'
import type { BadRowReport } from './bad-row-report.ts'
import { type CodeChecker, createCodeChecker } from './check-codes.ts'
import { createRowChecker, type RowChecker } from './check-rows.ts'
import { compareRow } from './compare-row.ts'
import { describeRow, type Found, nothingFound } from './found-in-files.ts'
import { IdSet } from './id-set.ts'
import type { ImportTarget } from './import-target.ts'
import { findCodeHolders, findTakenIds } from './live.store.ts'
import { type MappingOptions, mapRow, type NetworkRow, type NodeTable } from './network-rows.ts'
import { type ReadRow, type ReadTableOptions, readTable } from './read-table.ts'
import type { SourceFile } from './source-file.ts'
import { isVocabulary, type TableName } from './tables.ts'
import { type Entries, EntryRows, findNetworkEntries, NO_ENTRIES, vocabularyOf } from './vocabulary-rows.ts'
import { type RowWriter, rowsOfBatch } from './write-rows.store.ts'

export interface ReadOptions extends Pick<ReadTableOptions, 'mappings' | 'rowIds' | 'onHeader'> {
  target: ImportTarget
  /** Write nothing once a row was bad. */
  strict: boolean
  kindOfType: MappingOptions['kindOfType']
  otherwise: MappingOptions['otherwise']
  /** Whether a firm without a name is a bad row. */
  needsNames?: boolean
  report: BadRowReport
  /**
   * Begins all ids in the network, so that numbers in one file are not taken for those of another; they are
   * not there yet. Without it ids are those of the files.
   */
  idPrefix?: string
  /** Encoding of files that are not UTF-8; null if the user named none. */
  encoding: string | null
  onNote: (note: string) => void
  /** Called with the progress, in bytes of the files. */
  onProgress: (progress: { file: string; done: number; total: number }) => void
  signal: AbortSignal
}

interface Reading {
  graph: Graph | null
  options: ReadOptions
  writer: RowWriter | null
  checker: RowChecker
  codes: CodeChecker
  /** The vocabularies, with what the files add to them. */
  entries: Entries
  duplicates: DuplicateCollector
  mapping: MappingOptions
  found: Found
  /** Pairs of project and firm. */
  participations: IdSet
  /** How many rows of each table repeat an earlier one. */
  repeats: Partial<Record<TableName, number>>
  /** Names of firms that may be those of several. */
  jointNames: { count: number; example: string }
}

/**
 * Reads and checks all files in order and gives what is good to the writer, a batch being written while the
 * next is read.
 * @param graph null if ids are not to be compared with those of the network.
 * @param writer null to write nothing.
 */
export async function readFiles(
  graph: Graph | null,
  files: readonly SourceFile[],
  options: ReadOptions,
  writer: RowWriter | null,
): Promise<Found> {
  const live = options.target.kind === 'live'
  const onBadRow = (row: BadRow) => options.report.add(row)
  const entries = graph && live ? await findNetworkEntries(graph) : NO_ENTRIES
  const reading: Reading = {
    graph: live ? graph : null,
    options,
    writer,
    checker: createRowChecker(onBadRow),
    codes: createCodeChecker(onBadRow),
    entries,
    duplicates: new DuplicateCollector(),
    mapping: {
      vocabulary: graph && live ? vocabularyOf(entries) : null,
      kindOfType: options.kindOfType,
      otherwise: options.otherwise,
      needsNames: options.needsNames ?? false,
    },
    found: nothingFound(),
    participations: new IdSet(),
    repeats: {},
    jointNames: { count: 0, example: '' },
  }
  const total = files.reduce((sum, file) => sum + file.size, 0)
  let done = 0
  for (const file of files) {
    await readFile(reading, file, (bytes) => {
      done += bytes
      options.onProgress({ file: file.name, done, total })
    })
    for (const note of describeRows(reading, file.table)) options.onNote(`${file.name}: ${note}`)
  }
  await options.report.flush()
  const { duplicates, checker, found } = reading
  const { idPrefix = '' } = options
  found.likelyDuplicates = duplicates.list(
    (id) => id.startsWith(idPrefix) && checker.has('firms', id.slice(idPrefix.length)),
  )
  found.omittedDuplicates = duplicates.omitted
  await writerOf(reading)?.writeDuplicates(found.likelyDuplicates)
  return found
}

function readFile(reading: Reading, file: SourceFile, onBytes: (bytes: number) => void): Promise<void> {
  if (isVocabulary(file.table)) return takeEntries(reading, { ...file, table: file.table }, onBytes)
  if (isFileOf('participations', file))
    return readBatches(reading, file, onBytes, (rows) => takeParticipations(reading, file, rows))
  const nodes = file as SourceFile & { table: NodeTable }
  return readBatches(reading, nodes, onBytes, (rows) => takeNodes(reading, nodes, rows))
}

function isFileOf<Table extends TableName>(
  table: Table,
  file: SourceFile,
): file is SourceFile & { table: Table } {
  return file.table === table
}

type Write = () => Promise<void>

async function readBatches<Table extends TableName>(
  { options, found }: Reading,
  file: SourceFile & { table: Table },
  onBytes: (bytes: number) => void,
  take: (rows: ReadRow<Table>[]) => Promise<Write>,
): Promise<void> {
  found.rows[file.table] = 0
  const { report } = options
  const blocks = readTable(file, { ...options, onBadRow: (row) => report.add(row), onBytes })
  let writing: Promise<void> = Promise.resolve()
  try {
    for await (const block of blocks)
      for (let from = 0; from < block.length; from += rowsOfBatch) {
        options.signal.throwIfAborted()
        const write = await take(block.slice(from, from + rowsOfBatch))
        await writing
        writing = write()
        // The next caller that awaits it gets the error.
        writing.catch(() => {})
        await report.flush()
      }
  } finally {
    await writing
  }
}

/**
 * Reads a vocabulary to its end, since entries may lie in later ones; what comes after may use its codes.
 */
async function takeEntries(
  reading: Reading,
  file: SourceFile & { table: VocabularyName },
  onBytes: (bytes: number) => void,
): Promise<void> {
  const rows = new EntryRows(file, (row) => reading.options.report.add(row))
  await readBatches(reading, file, onBytes, async (block) => {
    rows.add(block)
    return async () => {}
  })
  const { good, after } = rows.check(reading.entries[file.table])
  reading.entries = { ...reading.entries, [file.table]: after }
  if (reading.mapping.vocabulary) reading.mapping.vocabulary = vocabularyOf(reading.entries)
  count(reading, file.table, good.length)
  await writerOf(reading)?.writeEntries(file.table, good)
}

async function takeParticipations(
  reading: Reading,
  file: SourceFile,
  rows: ReadRow<'participations'>[],
): Promise<Write> {
  const { kept: good } = reading.checker.keepGoodRows('participations', file.name, rows, new Set())
  count(reading, file.table, good.length)
  for (const { row } of good)
    if (!reading.participations.add(JSON.stringify([row.projectId, row.firmId])))
      reading.found.repeatedParticipations += 1
  const writer = writerOf(reading)
  const { idPrefix = '', target } = reading.options
  const rowsToWrite = good.map(({ line, row }) => ({
    ...{ role: row.role, line: target.kind === 'live' ? line : null },
    ...{ projectId: idPrefix + row.projectId, firmId: idPrefix + row.firmId },
  }))
  return async () => writer?.writeParticipations(rowsToWrite)
}

async function takeNodes<Table extends NodeTable>(
  reading: Reading,
  file: SourceFile & { table: Table },
  rows: ReadRow<Table>[],
): Promise<Write> {
  const { report, target, idPrefix = '' } = reading.options
  // Rows that wait are shown in the order of their file.
  const live = target.kind === 'live'
  const mapped = new Map<number, NetworkRow>()
  for (const { line, row } of rows) {
    const result = mapRow(file.table, row, reading.mapping)
    if ('reason' in result) report.add({ file: file.name, line, leftOut: 'ROW', ...result })
    else mapped.set(line, live ? { ...result, properties: { ...result.properties, line } } : result)
  }
  const ids = [...mapped.values()].map((row) => row.id)
  const taken =
    reading.graph && !idPrefix
      ? await findTakenIds(reading.graph, file.table, ids, target.name)
      : new Set<string>()
  const mappable = rows.flatMap(({ line, row }) => {
    const { properties } = mapped.get(line) ?? {}
    return properties ? { line, row: asCompared(row, properties) } : []
  })
  const { kept, repeats, additions } = reading.checker.keepGoodRows(file.table, file.name, mappable, taken)
  reading.repeats[file.table] = (reading.repeats[file.table] ?? 0) + repeats
  const toLines = (lines: readonly { line: number }[]) =>
    lines.flatMap(({ line }) => {
      const row = mapped.get(line)
      return row ? { line, row: withPrefix(row, idPrefix) } : []
    })
  const lines = toLines(kept)
  const more = toLines(additions)
  const good = lines.map(({ row }) => row)
  if (file.table === 'firms') {
    for (const row of good) countJointNames(reading, row)
    await checkFirms(reading, file.name, [...lines, ...more])
  }
  const added = more.map(({ row }, index) => additionOf(row, additions[index]?.columns ?? []))
  count(reading, file.table, good.length)
  for (const row of [...good, ...added]) describeRow(reading.found, file.table, row)
  // Their first rows do not say the side.
  reading.found.assumedKinds -= added.filter(({ properties }) => properties.kindAssumed === false).length
  const writer = writerOf(reading)
  return async () => {
    await writer?.writeNodes(file.table, good)
    if (added.length > 0) await writer?.addToFirms(added)
  }
}

/** A row with its province as the network calls it: two places in one are no contradiction. */
function asCompared<Row extends object>(row: Row, { province, provinceZh }: NetworkRow['properties']): Row {
  if ('province' in row && row.province) return { ...row, province }
  return 'provinceZh' in row && row.provinceZh ? { ...row, provinceZh } : row
}

/** What is noticed of the rows of a table that was read. */
function describeRows({ repeats, jointNames: { count, example } }: Reading, table: TableName): string[] {
  const repeated = repeats[table] ?? 0
  const format = (number: number) => number.toLocaleString('en')
  const rows = `${format(repeated)} ${repeated === 1 ? 'row repeats' : 'rows repeat'}`
  const names = `${format(count)} ${count === 1 ? 'name' : 'names'}`
  return [
    ...(repeated > 0 ? [`${rows} a ${table === 'firms' ? 'firm' : 'row'} that is there: merged`] : []),
    ...(table === 'firms' && count > 0
      ? [`${names} may be several firms in one cell, which are taken for one: ${quote(example)}`]
      : []),
  ]
}

/** What a name has in brackets: other names, often several. */
const IN_BRACKETS = /[（(][^（()）]*[)）]/g
/** What separates the entries of a list, between two parts of a name. */
const SEPARATED = /[^\s;；|][;；|]\s*[^\s;；|]/

/** Counts names of firms that may be those of several. */
function countJointNames({ jointNames }: Reading, { properties }: NetworkRow): void {
  const names = [properties.nameZh, properties.nameEn].map(String)
  const joint = names.find((name) => SEPARATED.test(name.replace(IN_BRACKETS, '')))
  if (joint === undefined) return
  jointNames.count += 1
  jointNames.example ||= joint
}

function withPrefix(row: NetworkRow, prefix: string): NetworkRow {
  return { ...row, id: prefix + row.id, firmId: row.firmId === null ? null : prefix + row.firmId }
}

/** Compares rows of firms with one another and with those of the network, and leaves out codes of others. */
async function checkFirms(
  { graph, options, codes, duplicates }: Reading,
  file: string,
  lines: readonly { line: number; row: NetworkRow }[],
): Promise<void> {
  const rows = lines.map(({ row }) => row)
  const compared = lines.map(({ line, row }) => compareRow(line, row))
  if (options.target.kind === 'live')
    duplicates.add(compared, graph ? await findFirmsLikeRows(graph, compared) : [])
  codes.dropTakenCodes(file, lines, graph ? await findCodeHolders(graph, rows) : [])
}

function count({ found }: Reading, table: TableName, rows: number): void {
  found.rows[table] = (found.rows[table] ?? 0) + rows
}

/** Once a strict import is lost, the rest is read for its bad rows only. */
function writerOf({ options, writer }: Reading): RowWriter | null {
  return options.strict && options.report.count > 0 ? null : writer
}
