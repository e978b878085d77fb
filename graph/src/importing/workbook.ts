import { readFile } from 'node:fs/promises'
import { type CellValue, streamXlsxRows } from 'hucre/xlsx'
import { UnreadableTable } from './bad-row.ts'
import { listOdsSheets, streamOdsRows } from './ods-rows.ts'
import type { CsvRecord, UnreadableRecord } from './read-records.ts'
import type { SourceFile } from './source-file.ts'
import { listParts, REMOVE } from './workbook-parts.ts'
import { checkXlsx, listXlsxSheets } from './xlsx-parts.ts'

/** Largest workbook on disk, in bytes: a million firms of ten columns have some 40 MB. */
const MAX_PACKED_BYTES = 64 * 2 ** 20
/** Largest workbook unpacked, in bytes: rows are streamed, and take time. */
const MAX_UNPACKED_BYTES = { xlsx: 1024 * 2 ** 20, ods: 128 * 2 ** 20 } as const
/** Rows that are handed on at once. */
const ROWS_AT_ONCE = 1_000
/** Columns that are read, up to IV: as many as Excel 2003 had, and ten times those of any table. */
const MAX_COLUMNS = 256
const BEYOND = `it has text beyond column IV (${MAX_COLUMNS}): empty that cell`
/**
 * Cells of a sheet beyond those columns, empty ones included: a row of 25 bytes in XLSX may say that it has
 * 16,384, which take 2 ms.
 */
const MAX_CELLS_BEYOND = 2 ** 24
/** Cells of a sheet, up to the last of each row that holds something: 16 columns of all rows of Excel. */
const MAX_CELLS = 2 ** 24

/** How files begin that Excel protects, and those before 2007. */
const COMPOUND_FILE = Buffer.from('d0cf11e0', 'hex')

type WorkbookKind = keyof typeof MAX_UNPACKED_BYTES

/** The kind of workbook that a name ends in; null for other files. */
export function workbookKind(name: string): WorkbookKind | null {
  const [, ending = ''] = /\.(xlsx|ods)$/i.exec(name) ?? []
  return ending === '' ? null : (ending.toLowerCase() as WorkbookKind)
}

/**
 * Names of the sheets of a workbook, in their order; of XLSX without hidden ones.
 * @throws UnreadableTable for a file that is no workbook, is protected by a password, or is larger than can
 *   be read, and the reason of the signal once that is aborted
 */
export function listSheets(path: string, name: string, signal?: AbortSignal): Promise<string[]> {
  return explain(name, signal, async () => {
    const { kind, parts } = await readWorkbook(path, name)
    return kind === 'xlsx' ? listXlsxSheets(parts, signal) : listOdsSheets(parts, signal)
  })
}

/**
 * The rows of a sheet as text, in order and in blocks: days as YYYY-MM-DD, other values as they are shown in
 * a CSV file. Each row is as wide as the widest before it; one with text beyond {@link MAX_COLUMNS} cannot be
 * read, and makes no other wider.
 * @throws UnreadableTable as `listSheets`, and for a sheet of more than {@link MAX_CELLS}
 */
export async function* readSheet(
  { path, name, sheet }: SourceFile & { sheet: string },
  {
    onBytes,
    signal,
  }: { onBytes?: ((bytes: number) => void) | undefined; signal?: AbortSignal | undefined } = {},
): AsyncGenerator<(CsvRecord | UnreadableRecord)[]> {
  let width = 0
  let cells = 0
  let beyond = 0
  let block: (CsvRecord | UnreadableRecord)[] = []
  try {
    const { kind, bytes, parts } = await readWorkbook(path, name)
    if (kind === 'xlsx') await checkXlsx(parts, sheet, signal)
    const rows =
      kind === 'xlsx'
        ? streamXlsxRows(bytes, { sheet })
        : streamOdsRows(parts, { sheet, maxColumns: MAX_COLUMNS, signal })
    for await (const { index, values } of rows) {
      signal?.throwIfAborted()
      const line = index + 1
      beyond += Math.max(0, values.length - MAX_COLUMNS)
      if (beyond > MAX_CELLS_BEYOND) throw tooFarSpread(name, line)
      const own = values.findLastIndex((value) => textOf(value).trim() !== '') + 1
      cells += own
      if (cells > MAX_CELLS) throw tooManyCells(name, line)
      if (own <= MAX_COLUMNS) width = Math.max(width, own)
      const fields = () => Array.from({ length: width }, (_, column) => textOf(values[column] ?? null))
      block.push(
        own > MAX_COLUMNS
          ? { line, field: null, reason: BEYOND }
          : { line, lastLine: line, fields: fields() },
      )
      if (block.length < ROWS_AT_ONCE) continue
      yield block
      block = []
    }
    onBytes?.(bytes.length)
  } catch (error) {
    throw unreadable(name, signal, error)
  }
  if (block.length > 0) yield block
}

/** The text of the cell as in a CSV file. */
function textOf(value: CellValue): string {
  if (value === null) return ''
  if (!(value instanceof Date)) return String(value)
  const [day = '', time = ''] = value.toISOString().split('T')
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 'HH:MM:SS'.length)}`
}

async function readWorkbook(path: string, name: string) {
  const kind = workbookKind(path)
  if (!kind) throw new UnreadableTable(`${name} is no workbook: .xlsx and .ods can be read.`)
  const bytes = await readFile(path)
  if (bytes.length > MAX_PACKED_BYTES) throw tooLarge(name, MAX_PACKED_BYTES)
  if (bytes.subarray(0, COMPOUND_FILE.length).equals(COMPOUND_FILE))
    throw new UnreadableTable(
      `${name} is protected by a password, or in the format of Excel 2003: save it as .xlsx without a password.`,
    )
  const parts = await listParts(bytes, name)
  const unpacked = parts.entries.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0)
  if (unpacked > MAX_UNPACKED_BYTES[kind]) throw tooLarge(`${name}, unpacked,`, MAX_UNPACKED_BYTES[kind])
  return { kind, bytes, parts }
}

function tooLarge(what: string, bytes: number): UnreadableTable {
  return new UnreadableTable(`${what} is larger than ${bytes / 2 ** 20} MB: ${REMOVE}.`)
}

function tooFarSpread(name: string, line: number): UnreadableTable {
  return new UnreadableTable(
    `${name}, line ${line}: the cells are spread too far: delete the columns to the right of the table, or save the sheet as CSV.`,
  )
}

function tooManyCells(name: string, line: number): UnreadableTable {
  return new UnreadableTable(
    `${name}, line ${line}: the sheet has more than ${MAX_CELLS} cells: delete what is not needed, or save the sheet as CSV.`,
  )
}

async function explain<Result>(
  name: string,
  signal: AbortSignal | undefined,
  read: () => Promise<Result>,
): Promise<Result> {
  try {
    return await read()
  } catch (error) {
    throw unreadable(name, signal, error)
  }
}

function unreadable(name: string, signal: AbortSignal | undefined, error: unknown): unknown {
  if (error instanceof UnreadableTable || signal?.aborted) return error
  const cause = error instanceof Error ? error.message : String(error)
  return new UnreadableTable(
    `${name} cannot be read as a workbook (${cause}): open it in a spreadsheet program and save it again.`,
    { cause: error },
  )
}
