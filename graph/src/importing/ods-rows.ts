import { UnreadableTable } from './bad-row.ts'
import { addSheet, parsePart, type WorkbookParts, type XmlHandlers } from './workbook-parts.ts'

/** Copies of rows that are read of a sheet: each row of a table has an id of its own, so none is meant. */
const MAX_REPEATED_ROWS = 1_000

/** Spaces that a cell may say follow each other: more mean nothing in a table. */
const MAX_SPACES = 10

/** Longest text that is kept of a cell: no column takes one of a thousandth of it. */
const MAX_TEXT_LENGTH = 1_000_000

/** A row of a sheet with its index from 0, up to its last cell that holds something. */
interface OdsRow {
  index: number
  values: string[]
}

/** Names of all sheets, in their order. @throws UnreadableTable where they are too many */
export async function listOdsSheets(parts: WorkbookParts, signal?: AbortSignal): Promise<string[]> {
  const sheets: string[] = []
  const open: XmlHandlers['open'] = (tag, { 'table:name': name = '' }) => {
    if (tag === 'table') addSheet(sheets, name, parts)
  }
  for await (const _ of parseContent(parts, { open }, signal));
  return sheets
}

/**
 * The rows of a sheet that hold something, in order, their cells as text. A file of a few bytes may say that
 * a cell or row is repeated a million times: rows end with the cell at index `maxColumns`, which holds what
 * the first cell from there on holds.
 * @throws UnreadableTable if rows are repeated more than {@link MAX_REPEATED_ROWS} times in all
 */
export async function* streamOdsRows(
  parts: WorkbookParts,
  { sheet, maxColumns, signal }: { sheet: string; maxColumns: number; signal?: AbortSignal | undefined },
): AsyncGenerator<OdsRow> {
  const reader = new OdsReader(parts.name, sheet, maxColumns)
  for await (const _ of parseContent(parts, reader, signal)) yield* reader.takeRows()
}

function parseContent(
  parts: WorkbookParts,
  handlers: XmlHandlers,
  signal: AbortSignal | undefined,
): AsyncGenerator<void> {
  const content = parts.entries.find(({ path }) => path === 'content.xml')
  if (!content) throw new Error('it has no content.xml')
  return parsePart(parts, content.entry, handlers, signal)
}

type Attributes = Record<string, string>

class OdsReader implements XmlHandlers {
  readonly #name: string
  readonly #sheet: string
  readonly #maxColumns: number
  #rows: OdsRow[] = []
  #isInSheet = false
  /** Index of the row that is read, or comes next. */
  #index = 0
  #copies = 0
  #row: { attributes: Attributes; column: number; values: string[] } | null = null
  #cell: { attributes: Attributes; text: string } | null = null
  #isInParagraph = false
  /** Comments on a cell have paragraphs, too. */
  #isInComment = false

  constructor(name: string, sheet: string, maxColumns: number) {
    this.#name = name
    this.#sheet = sheet
    this.#maxColumns = maxColumns
  }

  /** The rows that have ended since this was called. */
  takeRows(): OdsRow[] {
    const rows = this.#rows
    this.#rows = []
    return rows
  }

  open = (tag: string, attributes: Attributes): void => {
    if (tag === 'table') this.#isInSheet = attributes['table:name'] === this.#sheet
    if (!this.#isInSheet) return
    if (tag === 'table-row') this.#row = { attributes, column: 0, values: [] }
    else if (tag === 'table-cell' || tag === 'covered-table-cell') this.#cell = { attributes, text: '' }
    else if (tag === 'annotation') this.#isInComment = true
    else if (tag === 'p' && this.#cell && !this.#isInComment) {
      this.#isInParagraph = true
      if (this.#cell.text !== '') this.text('\n')
    } else if (tag === 's') this.text(' '.repeat(Math.min(countOf(attributes['text:c']), MAX_SPACES)))
    else if (tag === 'tab') this.text('\t')
    else if (tag === 'line-break') this.text('\n')
  }

  close = (tag: string): void => {
    if (tag === 'table') this.#isInSheet = false
    else if (tag === 'table-row') this.#endRow()
    else if (tag === 'table-cell' || tag === 'covered-table-cell') this.#endCell()
    else if (tag === 'annotation') this.#isInComment = false
    else if (tag === 'p') this.#isInParagraph = false
  }

  text = (text: string): void => {
    if (!this.#isInParagraph || !this.#cell) return
    this.#cell.text += text.slice(0, MAX_TEXT_LENGTH - this.#cell.text.length)
  }

  #endCell(): void {
    if (!this.#row || !this.#cell) return
    const { attributes, text } = this.#cell
    const { values, column } = this.#row
    const value = cellText(attributes, text)
    this.#row.column += countOf(attributes['table:number-columns-repeated'])
    this.#cell = null
    if (value.trim() === '') return
    const first = Math.min(column, this.#maxColumns)
    const end = Math.min(this.#row.column, this.#maxColumns + 1)
    while (values.length < first) values.push('')
    while (values.length < end) values.push(value)
  }

  #endRow(): void {
    if (!this.#row) return
    const { attributes, values } = this.#row
    const count = countOf(attributes['table:number-rows-repeated'])
    this.#row = null
    if (values.length > 0) {
      this.#copies += count - 1
      if (this.#copies > MAX_REPEATED_ROWS)
        throw new UnreadableTable(
          `${this.#name}, line ${this.#index + 1}: rows are repeated more than ${MAX_REPEATED_ROWS} times: delete the copies.`,
        )
      for (let copy = 0; copy < count; copy += 1) this.#rows.push({ index: this.#index + copy, values })
    }
    this.#index += count
  }
}

/** The text of a cell as in a CSV file: days as YYYY-MM-DD, with their time if there is one. */
function cellText(attributes: Attributes, text: string): string {
  switch (attributes['office:value-type'] ?? attributes['calcext:value-type']) {
    case 'float':
    case 'currency':
    case 'percentage':
      return attributes['office:value'] ? String(Number(attributes['office:value'])) : ''
    case 'boolean':
      return attributes['office:boolean-value'] ?? ''
    case 'date':
      return (attributes['office:date-value'] ?? '').replace(/T00:00:00.*$/, '').replace(/T(.{8}).*$/, ' $1')
    default:
      return text
  }
}

/** How often something is repeated: a whole number from 1. */
function countOf(text: string | undefined): number {
  return Math.max(1, Math.trunc(Number(text)) || 1)
}
