import { type BadRow, quote, type TakeBadRow, UnreadableTable } from './bad-row.ts'
import { readBytes, type SourceFile } from './find-files.ts'
import { parseValue } from './parse-value.ts'
import { readLines } from './read-lines.ts'
import { type CsvRecord, readRecords, type UnreadableRecord } from './read-records.ts'
import { type ColumnType, columnsOf, type TableName, type TableRow } from './tables.ts'

/** A row with the line it begins on. */
export interface ReadRow<Table extends TableName> {
  line: number
  row: TableRow<Table>
}

export interface ReadTableOptions {
  /** Called for every row that is left out, in order. */
  onBadRow: TakeBadRow
  /** Called for a thing worth knowing that costs no row, e.g. a column nobody reads. */
  onNote?: (note: string) => void
  /** Told how many bytes were read from the disk. */
  onBytes?: (bytes: number) => void
}

/**
 * Reads a table, yielding blocks of rows whose values are of the right type; whether ids are unique and references lead
 * somewhere is not looked at. Memory does not grow with the file.
 * @throws UnreadableTable where the file has no usable header or cannot be read to its end.
 */
export async function* readTable<Table extends TableName>(
  file: SourceFile & { table: Table },
  options: ReadTableOptions,
): AsyncGenerator<ReadRow<Table>[]> {
  let columns: HeaderColumn[] | null = null
  const bad = (line: number, column: string | null, reason: string) =>
    options.onBadRow({ file: file.name, line, column, reason } satisfies BadRow)
  for await (const records of readRecords(readLines(readBytes(file, options.onBytes)))) {
    const rows: ReadRow<Table>[] = []
    for (const record of records) {
      if (!columns) {
        columns = readHeader(file, record, options.onNote)
        continue
      }
      const row = readRow(file.table, columns, record, bad)
      if (row) rows.push({ line: record.line, row })
    }
    if (rows.length > 0) yield rows
  }
  if (!columns) throw new UnreadableTable(`${file.name} is empty: its first line has to name the columns.`)
}

interface HeaderColumn {
  name: string
  /** Null where the column is not read. */
  type: ColumnType | null
}

function readHeader(
  file: SourceFile,
  header: CsvRecord | UnreadableRecord,
  onNote?: (note: string) => void,
): HeaderColumn[] {
  if ('reason' in header) throw new UnreadableTable(`${file.name}, line ${header.line}: ${header.reason}.`)
  const definitions = columnsOf(file.table)
  const names = header.fields.map((name) => name.trim())
  const where = `${file.name}, line ${header.line}`
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index)
  if (twice !== undefined) throw new UnreadableTable(`${where}: the column ${quote(twice)} is there twice.`)
  for (const [name, definition] of definitions)
    if (definition.needed && !names.includes(name))
      throw new UnreadableTable(
        `${where}: the column ${name} is missing; found ${names.map(quote).join(', ')}.${hintForHeader(names)}`,
      )
  const types = new Map(definitions.map(([name, definition]) => [name, definition.type]))
  const unread = names.filter((name) => !types.has(name))
  if (unread.length > 0) onNote?.(`${file.name}: not read: ${unread.map(quote).join(', ')}`)
  return names.map((name) => ({ name, type: types.get(name) ?? null }))
}

function hintForHeader(names: string[]): string {
  // The other half of every Latin letter in UTF-16, where no byte order mark tells.
  if (names.some((name) => name.includes('\0'))) return ' The file seems to be in UTF-16: save it as UTF-8.'
  const [only] = names
  if (names.length !== 1 || only === undefined) return ''
  const separator = [';', '\t'].find((candidate) => only.includes(candidate))
  return separator ? ` The columns are separated by ${quote(separator)}: save the file with commas.` : ''
}

function readRow<Table extends TableName>(
  table: Table,
  columns: HeaderColumn[],
  record: CsvRecord | UnreadableRecord,
  bad: (line: number, column: string | null, reason: string) => void,
): TableRow<Table> | null {
  if ('reason' in record) {
    bad(record.line, record.field === null ? null : (columns[record.field]?.name ?? null), record.reason)
    return null
  }
  if (record.fields.length !== columns.length) {
    bad(record.line, null, `${record.fields.length} columns where the header has ${columns.length}`)
    return null
  }
  const row = emptyRow(table)
  for (const [index, column] of columns.entries()) {
    if (!column.type) continue
    const parsed = parseValue(column.type, record.fields[index] ?? '')
    if ('reason' in parsed) {
      bad(record.line, column.name, parsed.reason)
      return null
    }
    row[column.name] = parsed.value
  }
  // Every column of the table is filled, each with a value of its type: by parseValue or by emptyRow.
  return row as TableRow<Table>
}

function emptyRow(table: TableName): Record<string, string | string[] | number | null> {
  return Object.fromEntries(columnsOf(table).map(([name, { type }]) => [name, type === 'list' ? [] : null]))
}
