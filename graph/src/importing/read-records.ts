import { CsvError, type Options, parse } from 'csv-parse/sync'
import type { Line } from './read-lines.ts'

/** A row of a CSV file, its fields unquoted. */
export interface CsvRecord {
  /** Line it begins on, counted from 1. */
  line: number
  fields: string[]
}

/** A row that could not be read; the rows around it were. */
export interface UnreadableRecord {
  line: number
  /** Index of the field, from 0, where that is known. */
  field: number | null
  reason: string
}

/** A quoted field with line breaks may make a row span this many lines, and no more: beyond it a quote was left open. */
export const mostLinesOfRecord = 200
const mostLengthOfRecord = 1_000_000
/** Rows that are given to the parser at once; if one of them is broken they are parsed one by one. */
const recordsAtOnce = 1000

interface Candidate {
  line: number
  text: string
}

type ReadRecord = CsvRecord | UnreadableRecord

/**
 * Reads CSV (RFC 4180; line feed with or without carriage return) from lines, yielding rows in order. A row with broken
 * quoting costs that row only: where a quote stays open, reading goes on with the next line. Empty lines are skipped.
 * Bounded by {@link mostLinesOfRecord} lines of look-ahead.
 */
export async function* readRecords(blocks: AsyncIterable<Line[]>): AsyncGenerator<ReadRecord[]> {
  const reader = new RecordReader()
  for await (const lines of blocks) {
    const records = reader.take(lines)
    if (records.length > 0) yield records
  }
  const last = reader.finish()
  if (last.length > 0) yield last
}

class RecordReader {
  /** Lines of a row whose quote is still open. */
  private open: Line[] = []
  private openLength = 0
  /** Rows whose quotes are even, waiting to be parsed together. */
  private waiting: Candidate[] = []
  private records: ReadRecord[] = []
  /** Number of columns, known once the header is read. */
  private width: number | null = null

  take(lines: Line[]): ReadRecord[] {
    this.assemble(lines)
    return this.drain()
  }

  finish(): ReadRecord[] {
    while (this.open.length > 0) this.giveUpOpenLine()
    return this.drain()
  }

  private drain(): ReadRecord[] {
    this.parseWaiting()
    const records = this.records
    this.records = []
    return records
  }

  private assemble(lines: Line[]): void {
    for (const line of lines) {
      const odd = hasOddQuotes(line.text)
      if (this.open.length > 0) this.continueOpen(line, odd)
      else if (line.damage) this.refuse(line.number, line.damage)
      else if (odd) this.beginOpen(line)
      else if (withoutReturn(line.text) !== '')
        this.wait({ line: line.number, text: withoutReturn(line.text) })
    }
  }

  private beginOpen(line: Line): void {
    this.open = [line]
    this.openLength = line.text.length
  }

  private continueOpen(line: Line, closes: boolean): void {
    this.open.push(line)
    this.openLength += line.text.length
    if (closes) this.closeOpen()
    else if (this.open.length >= mostLinesOfRecord || this.openLength > mostLengthOfRecord)
      this.giveUpOpenLine()
  }

  /** The quotes are even again: either that is a row over several lines, or the first of them was broken. */
  private closeOpen(): void {
    const [first] = this.open
    if (!first) return
    this.parseWaiting()
    const damaged = this.open.find((line) => line.damage)
    const parsed = parseOne({
      line: first.number,
      text: withoutReturn(this.open.map((line) => line.text).join('\n')),
    })
    if (!('fields' in parsed) || (this.width !== null && parsed.fields.length !== this.width)) {
      this.giveUpOpenLine()
      return
    }
    this.open = []
    if (damaged?.damage) this.refuse(damaged.number, damaged.damage)
    else this.accept(parsed)
  }

  /** The first open line is broken; what follows it is read afresh. */
  private giveUpOpenLine(): void {
    const [first, ...rest] = this.open
    this.open = []
    this.openLength = 0
    if (!first) return
    this.refuse(first.number, first.damage ?? 'broken quoting: a quote is opened and not closed')
    this.assemble(rest)
  }

  private wait(candidate: Candidate): void {
    this.waiting.push(candidate)
    if (this.waiting.length >= recordsAtOnce || this.width === null) this.parseWaiting()
  }

  private parseWaiting(): void {
    const candidates = this.waiting
    this.waiting = []
    if (candidates.length === 0) return
    for (const parsed of parseTogether(candidates) ?? candidates.map(parseOne))
      if ('fields' in parsed) this.accept(parsed)
      else this.records.push(parsed)
  }

  private accept(record: CsvRecord): void {
    this.width ??= record.fields.length
    this.records.push(record)
  }

  private refuse(line: number, reason: string): void {
    this.parseWaiting()
    this.records.push({ line, field: null, reason })
  }
}

const options: Options = { record_delimiter: ['\n'], relax_column_count: true }

/** Null where one of the rows is broken. */
function parseTogether(candidates: Candidate[]): CsvRecord[] | null {
  try {
    const rows: string[][] = parse(candidates.map((candidate) => candidate.text).join('\n'), options)
    if (rows.length !== candidates.length) return null
    return candidates.map((candidate, index) => ({ line: candidate.line, fields: rows[index] ?? [] }))
  } catch (error) {
    if (error instanceof CsvError) return null
    throw error
  }
}

function parseOne(candidate: Candidate): ReadRecord {
  try {
    const rows: string[][] = parse(candidate.text, options)
    const [fields] = rows
    if (fields && rows.length === 1) return { line: candidate.line, fields }
    return { line: candidate.line, field: null, reason: 'broken quoting' }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const field = typeof error.column === 'number' ? error.column : null
    return { line: candidate.line, field, reason: reasons[error.code] ?? `broken quoting (${error.code})` }
  }
}

const reasons: Partial<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'broken quoting: a quote is opened and not closed',
  CSV_INVALID_CLOSING_QUOTE:
    'broken quoting: text after a closing quote; a quote inside a field is written twice',
  INVALID_OPENING_QUOTE:
    'broken quoting: a quote inside a field without quotes; put the field in quotes and write it twice',
}

function hasOddQuotes(text: string): boolean {
  let odd = false
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) odd = !odd
  return odd
}

/** The line feed is gone already; the carriage return before it belongs to the end of the row as well. */
function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text
}
