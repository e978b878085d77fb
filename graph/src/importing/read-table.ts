import { type BadRow, quote, type TakeBadRow, UnreadableTable } from './bad-row.ts'
import { type ColumnMapping, countKnownColumns, findMapping, isHeader, matchColumns } from './column-names.ts'
import { detectTextFormat, MAX_ROWS_ABOVE_HEADER, readAsUtf8 } from './detect-text-format.ts'
import { parseValue } from './parse-value.ts'
import { readLines } from './read-lines.ts'
import { type CsvRecord, readRecords, type UnreadableRecord } from './read-records.ts'
import { idOfRow, NAMING_COLUMNS, type RowIds } from './row-ids.ts'
import type { SourceFile } from './source-file.ts'
import { type ColumnType, columnsOf, type TableName, type TableRow } from './tables.ts'
import { readSheet } from './workbook.ts'

/** A row with the line it begins on. */
export interface ReadRow<Table extends TableName> {
  line: number
  row: TableRow<Table>
}

export interface ReadTableOptions {
  /** Called for every row or cell that is left out, in order. */
  onBadRow: TakeBadRow
  /** Called with a warning that costs no row, e.g. an ignored column. */
  onNote?: (note: string) => void
  /** Called with how many bytes were read from the disk. */
  onBytes?: (bytes: number) => void
  /** Encoding of files that are not UTF-8. */
  encoding?: string | null
  /** What names of headers mean, where that is not to be guessed. */
  mappings?: readonly ColumnMapping[] | undefined
  /**
   * How rows of a table without ids get theirs. By lines, the likeliest row is taken for the header whatever
   * it names. Without it such a table is rejected.
   */
  rowIds?: RowIds | undefined
  /** Called with the header that was found; the examples follow with the first rows. */
  onHeader?: ((header: ReadHeader) => void) | undefined
  /** Ends the reading of a workbook with its reason once it is aborted. */
  signal?: AbortSignal | undefined
}

/** A header as it was understood. */
export interface ReadHeader {
  table: TableName
  file: string
  /** Line of the header. */
  line: number
  columns: {
    name: string
    /** The column of the table; null if it is not read. */
    column: string | null
    /** The first value below it; null if there is none in the first rows. */
    example: string | null
  }[]
}

/** Rows below the header in which examples are looked for. */
const ROWS_WITH_EXAMPLES = 20
/** Max length of an example, in characters. */
const MAX_EXAMPLE_LENGTH = 80

/**
 * Reads a table, yielding blocks of rows whose values are of the right type; whether ids are unique and
 * references lead somewhere is not looked at. Memory does not grow with the file.
 * @throws UnreadableTable if the file has no usable header or cannot be read to its end.
 */
export async function* readTable<Table extends TableName>(
  file: SourceFile & { table: Table },
  options: ReadTableOptions,
): AsyncGenerator<ReadRow<Table>[]> {
  const note = (text: string) => options.onNote?.(`${file.name}: ${text}`)
  const reader = new TableReader(file, options, note)
  for await (const records of await openRecords(file, options, note)) {
    const rows = records.flatMap((record) => reader.read(record))
    if (rows.length > 0) yield rows
  }
  const rest = reader.finish()
  if (rest.length > 0) yield rest
}

async function openRecords(
  file: SourceFile,
  { encoding, mappings, onBytes, signal }: ReadTableOptions,
  note: (text: string) => void,
): Promise<AsyncIterable<(CsvRecord | UnreadableRecord)[]>> {
  if (file.sheet !== undefined) {
    note(`read the sheet ${quote(file.sheet)}`)
    return readSheet({ ...file, sheet: file.sheet }, { onBytes, signal })
  }
  const format = await detectTextFormat(file, encoding ?? null, mappings)
  if (format.encoding !== 'utf-8') note(`read as ${format.encoding.toUpperCase()}`)
  return readRecords(readLines(readAsUtf8(file, format, onBytes)), format.separator)
}

interface HeaderColumn {
  name: string
  /** Null if the column is not read. */
  type: ColumnType | null
}

class TableReader<Table extends TableName> {
  readonly #file: SourceFile & { table: Table }
  readonly #options: ReadTableOptions
  readonly #note: (text: string) => void
  readonly #above: (CsvRecord | UnreadableRecord)[] = []
  /** How many cells say that they are empty, by what they say. */
  readonly #stoodFor = new Map<string, number>()
  #columns: HeaderColumn[] | null = null
  #header: ReadHeader | null = null
  #rows = 0

  constructor(file: SourceFile & { table: Table }, options: ReadTableOptions, note: (text: string) => void) {
    this.#file = file
    this.#options = options
    this.#note = note
  }

  /**
   * The row if it can be taken, none for the header, what stands above it, empty rows and bad ones; several
   * where a header is found late.
   */
  read(record: CsvRecord | UnreadableRecord): ReadRow<Table>[] {
    if ('fields' in record && record.fields.every((field) => field.trim() === '')) return []
    if (!this.#columns) return this.#takeHeader(record)
    this.#rows += 1
    this.#takeExamples(record)
    const row = this.#readRow(this.#columns, record)
    return row ? [{ line: record.line, row }] : []
  }

  /**
   * Reports warnings about the whole file; returns the rows of a short one whose header is found at its end.
   * @throws UnreadableTable if it had no header
   */
  finish(): ReadRow<Table>[] {
    const rest = this.#columns ? [] : this.#takeLikeliestHeader()
    if (!this.#columns) {
      const [first] = this.#above
      if (first) throw this.#noHeader(first)
      throw new UnreadableTable(`${this.#file.name} is empty: its first line has to name the columns.`)
    }
    if (this.#rows === 0) this.#note('there is no row below the header')
    const said = [...this.#stoodFor].map(([text, count]) => `${quote(text)} (${count})`)
    if (said.length > 0) this.#note(`taken as empty: ${said.join(', ')}`)
    return rest
  }

  #takeHeader(record: CsvRecord | UnreadableRecord): ReadRow<Table>[] {
    const columns = 'fields' in record && !isSeparatorLine(record) ? this.#readHeader(record) : null
    if (columns) {
      this.#columns = columns
      if (this.#above.length > 0) this.#noteAbove(record.line)
      return []
    }
    if ('fields' in record && isSeparatorLine(record)) return []
    this.#above.push(record)
    const [first] = this.#above
    if (!first || this.#above.length < MAX_ROWS_ABOVE_HEADER) return []
    const rows = this.#takeLikeliestHeader()
    if (!this.#columns) throw this.#noHeader(first)
    return rows
  }

  /**
   * Takes for the header the row that names most columns, or else has most cells, and reads those below it;
   * does nothing where that is not wanted.
   */
  #takeLikeliestHeader(): ReadRow<Table>[] {
    const { rowIds } = this.#options
    if (!rowIds) return []
    const worth = (record: CsvRecord | UnreadableRecord) => {
      if (!('fields' in record)) return -1
      const names = record.fields.map((name) => name.trim())
      const known = countKnownColumns(this.#file.table, names, this.#mappings)
      return known * MAX_ROWS_ABOVE_HEADER ** 2 + names.filter((name) => name !== '').length
    }
    const [likeliest] = this.#above.toSorted((one, other) => worth(other) - worth(one))
    if (!likeliest || !('fields' in likeliest)) return []
    this.#columns = this.#describeHeader(likeliest)
    if (this.#describeMissing(likeliest) !== null) throw this.#noHeader(likeliest)
    const at = this.#above.indexOf(likeliest)
    if (at > 0) this.#noteAbove(likeliest.line)
    if (this.#missingColumns(likeliest).length > 0)
      this.#note(
        `no column is the id: rows are ${rowIds.by === 'LINES' ? 'numbered by their lines' : 'known by their names'}`,
      )
    return this.#above.slice(at + 1).flatMap((record) => this.read(record))
  }

  #noteAbove(line: number): void {
    this.#note(`not read: what stands above the header, which is on line ${line}`)
  }

  get #mappings(): readonly ColumnMapping[] {
    return this.#options.mappings ?? []
  }

  /** The column of the table for each name of a header; null where it is not read. */
  #match(names: string[]) {
    const { table } = this.#file
    return matchColumns(table, names, findMapping(table, names, this.#mappings))
  }

  #missingColumns({ fields }: CsvRecord): string[] {
    const matched = this.#match(fields.map((name) => name.trim()))
    return columnsOf(this.#file.table).flatMap(([name, { needed }]) =>
      needed && !matched.includes(name) ? [name] : [],
    )
  }

  #takeExamples(record: CsvRecord | UnreadableRecord): void {
    if (!this.#header || this.#rows > ROWS_WITH_EXAMPLES || !('fields' in record)) return
    for (const [index, column] of this.#header.columns.entries())
      column.example ??= record.fields[index]?.trim().slice(0, MAX_EXAMPLE_LENGTH) || null
  }

  /** Null for a row that does not name all columns that are needed. */
  #readHeader(record: CsvRecord): HeaderColumn[] | null {
    const names = trimEnd(record.fields.map((name) => name.trim()))
    return isHeader(this.#file.table, names, this.#mappings) ? this.#describeHeader(record) : null
  }

  /** @throws UnreadableTable if a column is named twice */
  #describeHeader({ line, fields }: CsvRecord): HeaderColumn[] {
    const names = trimEnd(fields.map((name) => name.trim()))
    const { table, name: file } = this.#file
    const definitions = new Map(columnsOf(table))
    const matched = this.#match(names)
    const columns = names.map((name, index) => ({ name, column: matched[index] ?? null, example: null }))
    this.#header = { table, file, line, columns }
    this.#options.onHeader?.(this.#header)
    const twice = names.find((name, index) => name !== '' && matched[index] && names.indexOf(name) !== index)
    if (twice !== undefined)
      throw new UnreadableTable(
        `${this.#file.name}, line ${line}: the column ${quote(twice)} is there twice.`,
      )
    const guessed = matched.flatMap((column, index) =>
      column && column !== names[index] ? [`${quote(names[index] ?? '')} as ${column}`] : [],
    )
    if (guessed.length > 0) this.#note(`read: ${guessed.join(', ')}`)
    const unread = names.filter((name, index) => name !== '' && !matched[index])
    if (unread.length > 0) this.#note(`not read: ${unread.map(quote).join(', ')}`)
    return names.map((name, index) => {
      const column = matched[index]
      return column ? { name: column, type: definitions.get(column)?.type ?? null } : { name, type: null }
    })
  }

  #noHeader(first: CsvRecord | UnreadableRecord): UnreadableTable {
    const where = `${this.#file.name}, line ${first.line}`
    if ('reason' in first) return new UnreadableTable(`${where}: ${first.reason}.`)
    const found = first.fields.map(quote).join(', ')
    return new UnreadableTable(`${where}: the column ${this.#describeMissing(first)}; found ${found}.`)
  }

  /** What a header lacks, for the user; null if its rows can be read. */
  #describeMissing(record: CsvRecord): string | null {
    const { rowIds } = this.#options
    const missing = this.#missingColumns(record)
    const needed = rowIds ? missing.find((name) => name !== 'id') : missing[0]
    if (needed !== undefined) return `${needed} is missing`
    const naming = NAMING_COLUMNS[this.#file.table]
    const matched = this.#match(record.fields.map((name) => name.trim()))
    if (rowIds?.by !== 'CONTENTS' || missing.length === 0 || naming.some((name) => matched.includes(name)))
      return null
    return `id is missing, and ${naming.join(' or ')}, by which rows are known without it`
  }

  #readRow(columns: HeaderColumn[], record: CsvRecord | UnreadableRecord): TableRow<Table> | null {
    const bad = (line: number, column: string | null, reason: string, leftOut: BadRow['leftOut'] = 'ROW') => {
      this.#options.onBadRow({ file: this.#file.name, line, column, reason, leftOut })
      return null
    }
    if ('reason' in record) {
      const column = record.field === null ? null : (columns[record.field]?.name ?? null)
      return bad(record.line, column, record.reason)
    }
    const fields =
      record.fields.length > columns.length ? trimEnd(record.fields, columns.length) : record.fields
    if (fields.length !== columns.length) {
      bad(record.line, null, `${fields.length} columns where the header has ${columns.length}`)
      // A quote that is opened in one row and closed in another makes them one, of another width.
      for (let line = record.line + 1; line <= record.lastLine; line += 1)
        bad(
          line,
          null,
          `it may be part of the text whose quote is opened on line ${record.line}: mend that quote`,
        )
      return null
    }
    const row = emptyRow(this.#file.table)
    for (const [index, { name, type }] of columns.entries()) {
      if (!type) continue
      const parsed = parseValue(type, fields[index] ?? '')
      if ('reason' in parsed) {
        if (type === 'id' || type === 'reference') return bad(record.line, name, parsed.reason)
        bad(record.line, name, parsed.reason, 'CELL')
        continue
      }
      if (parsed.stoodFor) this.#countStoodFor(parsed.stoodFor)
      row[name] = parsed.value
    }
    const { rowIds } = this.#options
    const { table } = this.#file
    if (row.id === null && rowIds) {
      row.id = idOfRow(table, { line: record.line, row }, rowIds)
      if (table === 'firms' && !row.nameZh && !row.nameEn)
        return bad(record.line, 'nameZh', 'neither nameZh nor nameEn is given, and a firm needs a name')
    }
    // Every column of the table is filled, each with a value of its type: by parseValue or by emptyRow.
    return row as TableRow<Table>
  }

  #countStoodFor(text: string): void {
    this.#stoodFor.set(text, (this.#stoodFor.get(text) ?? 0) + 1)
  }
}

/** A line that sets the separator for Excel: `sep=;`. */
function isSeparatorLine({ fields }: CsvRecord): boolean {
  return /^sep=/i.test(fields[0] ?? '') && fields.slice(1).every((field) => field === '')
}

/** Without the empty fields at its end, but for the first `least`. */
function trimEnd(fields: string[], least = 1): string[] {
  let length = fields.length
  while (length > least && (fields[length - 1] ?? '').trim() === '') length -= 1
  return fields.slice(0, length)
}

function emptyRow(table: TableName): Record<string, string | string[] | number | boolean | null> {
  return Object.fromEntries(columnsOf(table).map(([name, { type }]) => [name, type === 'list' ? [] : null]))
}
