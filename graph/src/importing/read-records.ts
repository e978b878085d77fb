import { CsvError, type Options, parse } from 'csv-parse/sync'
import { MAX_TEXT_LENGTH } from './parse-value.ts'
import type { Line } from './read-lines.ts'

/** A row of a CSV file, its fields unquoted. */
export interface CsvRecord {
  /** Line it begins on, counted from 1. */
  line: number
  /** Line it ends on. */
  lastLine: number
  fields: string[]
}

/** A row that could not be read; the rows around it were. */
export interface UnreadableRecord {
  line: number
  /** Index of the field, from 0, where that is known. */
  field: number | null
  reason: string
}

/**
 * Maximum length of a row over several lines, in UTF-16 code units: two cells of maximum length. Beyond it a
 * quote was left open.
 */
const MAX_RECORD_LENGTH = 2 * MAX_TEXT_LENGTH
/** Rows that are given to the parser at once; if one of them is broken they are parsed one by one. */
const RECORDS_AT_ONCE = 1000
const TEXT_AFTER_QUOTE = 'broken quoting: text after a closing quote; a quote inside a field is written twice'
const OPEN_QUOTE = 'broken quoting: a quote is opened and not closed'

interface Candidate {
  line: number
  text: string
}

type ReadRecord = CsvRecord | UnreadableRecord

/**
 * Reads separated values (RFC 4180; line feed with or without carriage return) from lines, yielding rows in
 * order. Empty lines are skipped. Nothing is taken for a row that may be text: where a quote is opened and
 * not closed rightly, the lines up to the next quote that could close it are left out as doubtful; where none
 * follows within {@link MAX_RECORD_LENGTH}, no cell was meant, and the next line is a row again.
 * @param separator between fields
 */
export async function* readRecords(
  blocks: AsyncIterable<Line[]>,
  separator: string,
): AsyncGenerator<ReadRecord[]> {
  const reader = new RecordReader(separator)
  for await (const lines of blocks) {
    const records = reader.take(lines)
    if (records.length > 0) yield records
  }
  const last = reader.finish()
  if (last.length > 0) yield last
}

class RecordReader {
  /**
   * Lines of a row whose quote is still open; or of one that has text after a closing quote, and may be the
   * beginning of a text.
   */
  private open: Line[] = []
  /**
   * Index of the line, among the open ones, that may close the text which a broken row begins; 0 if there
   * is none yet.
   */
  private closesAt = 0
  private isBroken = false
  private openLength = 0
  /** Rows whose quotes are even, waiting to be parsed together. */
  private waiting: Candidate[] = []
  private records: ReadRecord[] = []
  private readonly options: Options

  /** A quoted field, and after it something that is neither the next field nor the end. */
  private readonly textAfterQuote: RegExp

  constructor(separator: string) {
    const mark = separator === '|' ? '\\|' : separator
    const field = `"(?:[^"]|"")*"`
    this.textAfterQuote = new RegExp(`^(?:(?:${field}|[^"${mark}]*)${mark})*${field}(?!["${mark}]|\\r?$)`)
    this.options = { delimiter: separator, record_delimiter: ['\n'], relax_column_count: true }
  }

  take(lines: Line[]): ReadRecord[] {
    this.assemble(lines)
    return this.drain()
  }

  finish(): ReadRecord[] {
    // The file may have been cut off within a long text.
    while (this.open.length > 0)
      if (this.isBroken) this.giveUpOpenLine()
      else this.rejectOpenLines()
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
      else if (line.damage) this.reject(line.number, line.damage)
      else if (odd) this.beginOpen(line)
      else if (this.hasTextAfterQuote(line.text)) this.beginOpen(line, { isBroken: true })
      else if (withoutReturn(line.text) !== '')
        this.wait({ line: line.number, text: withoutReturn(line.text) })
    }
  }

  private beginOpen(line: Line, { isBroken } = { isBroken: false }): void {
    this.open = [line]
    this.isBroken = isBroken
    this.closesAt = 0
    this.openLength = line.text.length
  }

  private continueOpen(line: Line, closes: boolean): void {
    this.open.push(line)
    this.openLength += line.text.length
    if (closes) {
      if (this.isBroken) this.closeBroken()
      else this.closeOpen()
    } else if (this.openLength > MAX_RECORD_LENGTH) this.giveUpOpenLine()
  }

  /**
   * A row with text after a closing quote is broken; it may also begin a text that ends at the next line with
   * an odd quote. Where that line and the next such one make a row together, the text was none, and the lines
   * between are rows.
   */
  private closeBroken(): void {
    if (this.closesAt === 0) {
      this.closesAt = this.open.length - 1
      return
    }
    const row = this.open.slice(this.closesAt)
    const text = withoutReturn(row.map((line) => line.text).join('\n'))
    if ('fields' in this.parseOne({ line: 0, text })) this.closesAt = 0
    this.giveUpOpenLine()
  }

  /** The quotes are even again: either that is a row over several lines, or the first of them was broken. */
  private closeOpen(): void {
    const [first] = this.open
    if (!first) return
    this.parseWaiting()
    const damaged = this.open.find((line) => line.damage)
    const parsed = this.parseOne({
      line: first.number,
      text: withoutReturn(this.open.map((line) => line.text).join('\n')),
    })
    if (!('fields' in parsed)) {
      this.rejectOpenLines()
      return
    }
    const lastLine = this.open.at(-1)?.number ?? first.number
    this.open = []
    if (damaged?.damage) this.reject(damaged.number, damaged.damage)
    else this.records.push({ ...parsed, lastLine })
  }

  /** Any of the open lines may be a row, or part of a text: none is taken for one. */
  private rejectOpenLines(): void {
    const [first, ...rest] = this.open
    this.open = []
    if (!first) return
    const reason = first.damage ?? (this.isBroken ? TEXT_AFTER_QUOTE : OPEN_QUOTE)
    const alone = this.parseOne({ line: first.number, text: withoutReturn(first.text) })
    const field = this.isBroken && 'field' in alone ? alone.field : null
    this.reject(first.number, reason, field)
    for (const { number } of rest)
      this.reject(
        number,
        `it may be part of the text whose quote is opened on line ${first.number}: mend that quote`,
      )
  }

  /**
   * The first open line is broken, with those up to the one that may close its text; what follows is read
   * again.
   */
  private giveUpOpenLine(): void {
    const rest = this.open.splice(this.closesAt + 1)
    this.rejectOpenLines()
    this.assemble(rest)
  }

  private hasTextAfterQuote(text: string): boolean {
    return text.includes('"') && this.textAfterQuote.test(text)
  }

  private wait(candidate: Candidate): void {
    this.waiting.push(candidate)
    if (this.waiting.length >= RECORDS_AT_ONCE) this.parseWaiting()
  }

  private parseWaiting(): void {
    const candidates = this.waiting
    this.waiting = []
    if (candidates.length === 0) return
    this.records.push(
      ...(this.parseTogether(candidates) ?? candidates.map((candidate) => this.parseOne(candidate))),
    )
  }

  private reject(line: number, reason: string, field: number | null = null): void {
    this.parseWaiting()
    this.records.push({ line, field, reason })
  }

  /** Null if one of the rows is broken. */
  private parseTogether(candidates: Candidate[]): CsvRecord[] | null {
    try {
      const text = candidates.map((candidate) => candidate.text).join('\n')
      const rows: string[][] = parse(text, this.options)
      if (rows.length !== candidates.length) return null
      return candidates.map(({ line }, index) => ({ line, lastLine: line, fields: rows[index] ?? [] }))
    } catch (error) {
      if (error instanceof CsvError) return null
      throw error
    }
  }

  private parseOne(candidate: Candidate): ReadRecord {
    try {
      const rows: string[][] = parse(candidate.text, this.options)
      const [fields] = rows
      if (fields && rows.length === 1) return { line: candidate.line, lastLine: candidate.line, fields }
      return { line: candidate.line, field: null, reason: 'broken quoting' }
    } catch (error) {
      if (!(error instanceof CsvError)) throw error
      const field = typeof error.column === 'number' ? error.column : null
      return { line: candidate.line, field, reason: REASONS[error.code] ?? `broken quoting (${error.code})` }
    }
  }
}

const REASONS: Partial<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'broken quoting: a quote is opened and not closed',
  CSV_INVALID_CLOSING_QUOTE: TEXT_AFTER_QUOTE,
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
